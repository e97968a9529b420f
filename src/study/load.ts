import {readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {inOrder} from '../loaders/row-order.ts';
import type {TableName} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import {derivedBy} from '../model/derived.ts';
import type {Readings} from '../model/publishing/reading.ts';
import type {Publication} from '../model/publishing/record.ts';
import type {Variant} from '../model/publishing/variant.ts';
import type {Study} from '../model/study.ts';
import {withFirstWave} from '../model/workforce/waves.ts';
import {assemble, fileIsMissing, readTables} from './assemble.ts';
import {assemblePublication} from './assemble-publication.ts';
import {assembleReadings} from './assemble-readings.ts';
import {type Carrying, noCarry} from './carry.ts';
import {requireFolders} from './folder.ts';
import {deepFreeze} from './freeze.ts';
import {keptFigureProblems} from './kept-figures.ts';
import {isSimulatedInPart, publishedOnly} from './published-only.ts';
import {strangeFiles} from './strange-files.ts';
import {StudyError} from './study-error.ts';
import {type TypedTable, typedTable} from './typed-table.ts';

export type {TypedColumn, TypedTable} from './typed-table.ts';

/**
 * Reads a study from `data/` in a folder and checks it, rows of every provenance included.
 * @throws {StudyError} with every problem of every file
 */
export const loadStudy = (folder: string): Study => readStudy(folder).study;

/**
 * As `loadStudy`, with what is worth a second look and yet no problem.
 * @param carrying what an earlier check of the study has found
 * @throws {StudyError} with every problem of every file
 */
export function readStudy(
  folder: string,
  carrying: Carrying = (read) => ({read, carried: noCarry}),
): {
  study: Study;
  notes: readonly Problem[];
  held: readonly string[];
} {
  requireFolders(folder, ['data']);
  const {read, carried} = carrying((file) => bytesOf(folder, file));
  const {study, problems, notes, held} = assemble(read, carried);
  if (problems.length > 0) throw new StudyError(problems.map(withWhatLiesBeside(folder)));
  return {study: deepFreeze(study), notes, held};
}

/** "headcount (1).csv" beside a missing headcount.csv is most likely what was downloaded or copied in its place. */
const withWhatLiesBeside =
  (folder: string) =>
  (problem: Problem): Problem => {
    if (problem.message !== fileIsMissing) return problem;
    const [, name = ''] = /([^/]+)\.csv$/.exec(problem.file) ?? [];
    const beside = strangeFiles(folder).find(
      ({file}) =>
        dirname(file) === dirname(problem.file) && basename(file).startsWith(name) && name !== '',
    );
    return beside
      ? {
          ...problem,
          message: `${fileIsMissing} ${basename(beside.file)} lies in its place: rename it.`,
        }
      : problem;
  };

/** The rows of a study in a folder as they stand, for a program beside which another one checks them. */
export const readRows = (folder: string): Study =>
  deepFreeze(withFirstWave(readTables((file) => bytesOf(folder, file)).study));

/**
 * Reads what the report has published: its editions, its addresses, the figures that it keeps of them,
 * and what is no longer current. None of it has to be there.
 * @throws {StudyError} with every problem of these files
 */
export function readPublication(folder: string): Publication {
  const {publication: read, problems: found} = assemblePublication((file) => bytesOf(folder, file));
  const problems = found.length > 0 ? found : keptFigureProblems(folder, read.keptFigures);
  if (problems.length > 0) throw new StudyError(problems);
  return read;
}

/**
 * Reads who has read which texts of a study against its sources. No table of it has to be there.
 * @throws {StudyError} with every problem of these files
 */
export function readReadings(folder: string, study: Study): Readings {
  const {readings, problems} = assembleReadings((file) => bytesOf(folder, file), study);
  if (problems.length > 0) throw new StudyError(problems);
  return readings;
}

/**
 * A study in a variant: as it is, or without a single simulated row. The same thing for the same study, and the study
 * itself where none of its rows is simulated.
 */
export const inVariant = derivedBy((whole: Study, variant: Variant): Study =>
  variant === 'full' || !isSimulatedInPart(whole) ? whole : deepFreeze(publishedOnly(whole)),
);

/** Every table of a study as it was typed: without any simulated row in the variant that is published alone. */
export function readTypedTables(folder: string, variant: Variant): TypedTable[] {
  const typed = tableNames.map((name) =>
    typedTable(name, readFileSync(join(folder, tables[name].file), 'utf8')),
  );
  const ordered = inOrder(
    Object.fromEntries(typed.map(({name, rows}) => [name, rows])) as Record<
      TableName,
      TypedTable['rows']
    >,
  );
  return typed.map((table) => ({
    ...table,
    rows: ordered[table.name].filter(
      ({provenance}) => variant === 'full' || provenance !== 'simulated',
    ),
  }));
}

/** The simulated rows of a study as they were typed, of the tables that have any. */
export const readSimulatedRows = (folder: string): TypedTable[] =>
  readTypedTables(folder, 'full')
    .map((table) => ({
      ...table,
      rows: table.rows.filter(({provenance}) => provenance === 'simulated'),
    }))
    .filter(({rows}) => rows.length > 0);

/** @throws {StudyError} where a folder has the name of a file */
function bytesOf(folder: string, file: string): Uint8Array | undefined {
  const path = join(folder, file);
  const found = statSync(path, {throwIfNoEntry: false});
  if (found && !found.isFile())
    throw new StudyError([
      {file, message: 'This is a folder, and a file has to stand here. Put the file in its place.'},
    ]);
  return found && readFileSync(path);
}
