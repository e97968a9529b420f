import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParse} from 'd3-dsv';
import {strFromU8, unzipSync} from 'fflate';
import {read} from 'hucre';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {checksum, checksumsFile, readChecksums} from '../../../hosting/checksums.ts';
import {compare} from '../../../importing/coding/import-coding.ts';
import {readCodingFile} from '../../../importing/coding/read-file.ts';
import {cellStates, matrixCells} from '../../../model/framework/cells.ts';
import {stateWords} from '../../../model/framework/words.ts';
import {wholeStudy} from '../../../study/current.ts';
import {builtVariants} from '../../../testing/browser/built-variants.ts';
import {refiProblems} from '../../../testing/refi-qda.ts';
import {codedProject} from './project.ts';

// What readers get of the framework analysis for other programs, from both built sites.

const names = [
  'cases-by-category.csv',
  'codebook.qdc',
  'matrix.csv',
  'matrix.xlsx',
  'participants-by-category.csv',
  'project.qdpx',
  'quotations.csv',
];
const study = wholeStudy();

describe.each(builtVariants)('The files for analysis, $face', ({folder}) => {
  const files = join(folder, 'framework', 'files');
  const bytes = (name: string): Uint8Array => readFileSync(join(files, name));
  const rows = (name: string) => csvParse(strFromU8(bytes(name)).replace(/^\uFEFF/, ''));

  test('are all there, each with a link on their page and its checksum in the list', () => {
    const {document} = parseHTML(readFileSync(join(files, 'index.html'), 'utf8'));
    const linked = [...document.querySelectorAll('.downloads a')].map((link) =>
      link.getAttribute('href')?.replace(/^.*\//, ''),
    );
    expect(linked.toSorted()).toEqual(names);
    const sums = readChecksums(readFileSync(join(folder, checksumsFile), 'utf8'));
    for (const name of names)
      expect(sums.get(`framework/files/${name}`), name).toBe(checksum(bytes(name)));
  });

  test('are valid to a validator that others have written', async () => {
    expect(await refiProblems('Codebook', strFromU8(bytes('codebook.qdc')))).toEqual([]);
    const {'project.qde': project} = unzipSync(bytes('project.qdpx'));
    expect(await refiProblems('Project', strFromU8(project!))).toEqual([]);
  });

  test.each(['codebook.qdc', 'project.qdpx'])('change nothing on their way back: %s', (name) => {
    const file = readCodingFile(name, bytes(name));
    expect(file.codes).toHaveLength(study.themes.length + study.categories.length);
    expect(compare(codedProject(study), file)).toEqual({changes: [], refused: [], notes: []});
  });

  test('have a row for each speaker, participant and case, and each state of a cell', () => {
    const speakers = study.quotations.flatMap(({participants}) => participants.length || 1);
    expect(rows('quotations.csv')).toHaveLength(speakers.reduce((sum, one) => sum + one, 0));
    expect(rows('participants-by-category.csv')).toHaveLength(study.participants.length);
    expect(rows('cases-by-category.csv')).toHaveLength(
      new Set(study.participants.map((row) => row.case || row.participant)).size,
    );
    const cells = rows('matrix.csv').flatMap((row) => Object.values(row).slice(2));
    for (const state of cellStates.filter((each) => each !== 'on-record'))
      expect(
        cells.filter((cell) => cell === stateWords[state]),
        state,
      ).toHaveLength(
        matrixCells(study)
          .flat()
          .filter((cell) => cell.state === state).length,
      );
  });

  test('have the matrix as a workbook with the same cells', async () => {
    const {sheets} = await read(bytes('matrix.xlsx'));
    const {columns} = rows('matrix.csv');
    expect(sheets[0]!.rows).toEqual([
      columns,
      ...rows('matrix.csv').map((row) => columns.map((column) => row[column])),
    ]);
  });

  test('hold nothing simulated', () => {
    for (const name of names.filter((each) => !/(xlsx|qdpx)$/.test(each)))
      expect(strFromU8(bytes(name)), name).not.toMatch(/simulat|adopter/i);
    expect(strFromU8(unzipSync(bytes('project.qdpx'))['project.qde']!)).not.toMatch(
      /simulat|adopter/i,
    );
  });
});

test('the files are the same in both sites, to the byte', () => {
  const [one, other] = builtVariants.map(({folder}) => join(folder, 'framework', 'files'));
  for (const name of names)
    expect(readFileSync(join(one!, name)).equals(readFileSync(join(other!, name))), name).toBe(
      true,
    );
});
