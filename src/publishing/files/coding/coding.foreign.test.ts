import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import {afterAll, describe, expect, test} from 'vitest';
import {wholeSite} from '../../../testing/browser/built-variants.ts';
import {foundOffice, foundProgram} from '../../../testing/foreign.ts';

// The files for analysis of the site that `npm test` builds, as a spreadsheet and R read them.

const files = join(wholeSite.folder, 'framework', 'files');
const work = mkdtempSync(join(tmpdir(), 'coding '));
afterAll(() => rmSync(work, {recursive: true, force: true}));

const rowsOf = (path: string): string[][] =>
  csvParseRows(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

const office = foundOffice('Calc');
const r = foundProgram('R', ['Rscript']);

describe.skipIf(office === undefined)('LibreOffice', () => {
  /** Fields by commas, in UTF-8, as they are shown, of the first sheet. */
  const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

  test('reads the matrix from the workbook, word for word', () => {
    const profile = `-env:UserInstallation=file://${encodeURI(join(work, 'profile'))}`;
    run(
      office!,
      profile,
      '--headless',
      '--convert-to',
      asCsv,
      '--outdir',
      work,
      join(files, 'matrix.xlsx'),
    );
    expect(rowsOf(join(work, 'matrix-Matrix.csv'))).toEqual(rowsOf(join(files, 'matrix.csv')));
  }, 120_000);
});

describe.skipIf(r === undefined)('R', () => {
  /** What R prints of a table that it has read as x, line by line. */
  const read = (name: string, then: string): string[] => {
    const file = JSON.stringify(join(files, name));
    const x = `x <- read.csv(${file}, fileEncoding = "UTF-8-BOM", check.names = FALSE)`;
    return run(r!, '-e', `${x}; cat(${then}, sep = "\\n")`).trim().split('\n');
  };

  test.each(['participants-by-category.csv', 'cases-by-category.csv', 'quotations.csv'])(
    'reads every row and column of %s',
    (name) => {
      const [head, ...rows] = rowsOf(join(files, name));
      expect(read(name, 'nrow(x), names(x)')).toEqual([String(rows.length), ...head!]);
    },
  );

  test.each(['participants-by-category.csv', 'cases-by-category.csv'])('adds up %s', (name) => {
    const [head, ...rows] = rowsOf(join(files, name));
    const sums = head!
      .slice(3)
      .map((_, at) => String(rows.reduce((sum, cells) => sum + Number(cells[at + 3]), 0)));
    expect(read(name, 'colSums(x[, -(1:3)])')).toEqual(sums);
  });
});
