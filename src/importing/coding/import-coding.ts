import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {PlainError} from '../../build/project.ts';
import {formatProblems} from '../../loaders/fold.ts';
import {counted} from '../../model/values/lists.ts';
import {type CodedProject, codedProject} from '../../publishing/files/coding/project.ts';
import {studyFolder} from '../../study/folder.ts';
import {loadStudy} from '../../study/load.ts';
import {findingsWith, say, writeTables} from '../into-tables.ts';
import {applied} from './apply.ts';
import {changeLine, type Comparison} from './changes.ts';
import {compareCodes} from './compare-codes.ts';
import {comparePassages} from './compare-passages.ts';
import {type ReadCodingFile, readCodingFile} from './read-file.ts';

/** What somebody asked for. */
export interface CodingWish {
  readonly path: string;
  /** The file as it was exported; undefined where it is the tables that the coding began from. */
  readonly since: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Takes the coding of a .qdc or .qdpx file into the tables of the study, if all of it has a place there and all is
 * well with them; says what it does.
 * @returns the code that the command ends with
 */
export function importCoding({path, since, dryRun}: CodingWish): 0 | 1 {
  const folder = studyFolder();
  const [file, exported] = [read(path), since === undefined ? undefined : read(since)];
  const project = codedProject(loadStudy(folder));
  const found = compare(project, file);
  const comparison = exported ? without(found, compare(project, exported)) : found;
  say(lines(path, file, comparison, since));
  if (comparison.refused.length > 0)
    return refuse('What has no place in the tables', comparison.refused);
  const changed = applied(comparison.changes, (table) => readFileSync(join(folder, table), 'utf8'));
  const {problems} = findingsWith(folder, changed);
  if (problems.length > 0)
    return refuse('What the tables would then have wrong', formatProblems(problems));
  if (dryRun) say(['', 'Nothing was written (--dry-run).']);
  else if (changed.size === 0)
    say(['', 'Nothing was written: the tables hold this coding already.']);
  else say(writeTables(folder, changed));
  return 0;
}

function read(path: string): ReadCodingFile {
  if (!existsSync(path)) throw new PlainError(`There is no file ${path}.`);
  return readCodingFile(basename(path), readFileSync(path));
}

/** What a comparison has more than another: what the tables have changed since the export is no change of the file. */
export function without(found: Comparison, before: Comparison): Comparison {
  const known = new Set([...before.changes.map(changeLine), ...before.refused, ...before.notes]);
  const isNew = (line: string): boolean => !known.has(line);
  return {
    changes: found.changes.filter((change) => isNew(changeLine(change))),
    refused: found.refused.filter(isNew),
    notes: found.notes.filter(isNew),
  };
}

/** Everything in which a file differs from the tables as they stand. */
export function compare(project: CodedProject, file: ReadCodingFile): Comparison {
  const codes = compareCodes(project, file.codes);
  const passages = file.passages && comparePassages(project, file.passages, codes);
  return {
    changes: [...codes.changes, ...(passages?.changes ?? [])],
    refused: [...codes.refused, ...(passages?.refused ?? [])],
    notes: [
      ...codes.notes,
      ...(passages?.notes ?? []),
      ...(file.others.length > 0 ? [`Not read: ${file.others.join(', ')}.`] : []),
    ],
  };
}

function lines(
  path: string,
  {codes, passages}: ReadCodingFile,
  {changes, notes}: Comparison,
  since: string | undefined,
): string[] {
  const beside = since === undefined ? 'the tables as they stand' : basename(since);
  const held = [
    counted(codes.length, 'code'),
    ...(passages ? [counted(passages.length, 'source')] : []),
  ];
  return [
    `${basename(path)}: ${held.join(' and ')}, beside ${beside}.`,
    ...notes.map((note) => `  ${note}`),
    '',
    ...(changes.length === 0
      ? ['Nothing changes.']
      : changes.map((change) => `  ${changeLine(change)}`)),
  ];
}

function refuse(what: string, reasons: readonly string[]): 1 {
  console.error(
    [
      '',
      `${what}:`,
      ...reasons.map((reason) => `  ${reason}`),
      '',
      'Nothing was written to data/.',
    ].join('\n'),
  );
  return 1;
}
