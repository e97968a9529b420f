import {readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {assemble, studyFiles} from './dataset/assemble.ts';
import {deepFreeze} from './dataset/freeze.ts';
import {assemblePublication, publicationFiles} from './dataset/publication.ts';
import {NoStudyError, StudyError} from './dataset/study-error.ts';
import {type TypedTable, typedTable} from './dataset/typed-table.ts';
import type {Problem} from './loaders/problem.ts';
import {tableNames, tables} from './loaders/tables/index.ts';
import type {Publication} from './model/publication.ts';
import {publishedOnly} from './model/published-only.ts';
import type {Study} from './model/study.ts';

export {StudyError} from './dataset/study-error.ts';
export type {TypedColumn, TypedTable} from './dataset/typed-table.ts';

/**
 * The folder that holds `data/`: the project's, or another study's where STUDY_DIR is set.
 * Not found from this file's own place, because a build runs this code from another folder.
 */
export const studyFolder = (): string => process.env['STUDY_DIR'] ?? process.cwd();

/**
 * Makes sure that a study has some folders, such as "data" and "content".
 * @throws {StudyError} with one line that names the path
 */
export function requireFolders(folder: string, names: readonly string[]): void {
  const path = resolve(folder);
  const from =
    process.env['STUDY_DIR'] && resolve(process.env['STUDY_DIR']) === path
      ? ', which STUDY_DIR names'
      : '';
  if (!isFolder(path)) throw new NoStudyError(`There is no folder ${path}${from}.`);
  const missing = names.find((name) => !isFolder(join(path, name)));
  if (missing !== undefined)
    throw new NoStudyError(`There is no folder ${missing}/ in ${path}${from}.`);
}

const isFolder = (path: string): boolean =>
  statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/**
 * Reads a study from `data/` in a folder and checks it, rows of every provenance included.
 * @throws {StudyError} with every problem of every file
 */
export const loadStudy = (folder: string = studyFolder()): Study => readStudy(folder).study;

/**
 * As `loadStudy`, with what is worth a second look and yet no problem.
 * @throws {StudyError} with every problem of every file
 */
export function readStudy(folder: string = studyFolder()): {
  study: Study;
  notes: readonly Problem[];
} {
  requireFolders(folder, ['data']);
  const {study, problems, notes} = assemble((file) => bytesOf(join(folder, file)));
  if (problems.length > 0) throw new StudyError(problems);
  return {study: deepFreeze(study), notes};
}

/**
 * Reads what the report has published: its editions, its addresses, and what is no longer current. None of it has to be there.
 * @throws {StudyError} with every problem of these files
 */
export function readPublication(folder: string = studyFolder()): Publication {
  const {publication: read, problems} = assemblePublication((file) => bytesOf(join(folder, file)));
  if (problems.length > 0) throw new StudyError(problems);
  return read;
}

/** What was made of files, made anew where the study is another one, or where STUDY_WATCH is 1 and a file has changed. */
function keeper<Made>(files: readonly string[], make: (folder: string) => Made): () => Made {
  let kept: {stamp: string; made: Made} | undefined;
  return () => {
    const folder = studyFolder();
    const stamp = [folder, process.env['STUDY_WATCH'] === '1' ? changes(folder, files) : ''].join(
      '\n',
    );
    if (kept?.stamp !== stamp) kept = {stamp, made: make(folder)};
    return kept.made;
  };
}

/**
 * The study with the rows that this build leaves out, read once: only with these is it known what a build leaves out.
 * Nothing of a simulated row may be shown from here.
 * @throws {StudyError} with every problem of every file
 */
export const wholeStudy = keeper(studyFiles, loadStudy);

/**
 * What the report has published, read once.
 * @throws {StudyError} with every problem of these files
 */
export const publication = keeper(publicationFiles, readPublication);

let real: {of: Study; study: Study} | undefined;

/**
 * The study that this build publishes, read once: without any simulated row where PUBLISHED_ONLY is 1.
 * Where STUDY_WATCH is 1 it is read again after a file has changed.
 * @throws {StudyError} with every problem of every file
 */
export function study(): Study {
  const whole = wholeStudy();
  if (process.env['PUBLISHED_ONLY'] !== '1') return whole;
  if (real?.of !== whole) real = {of: whole, study: deepFreeze(publishedOnly(whole))};
  return real.study;
}

/** Every table of the study that this build publishes, as it was typed: without any simulated row where PUBLISHED_ONLY is 1. */
export function typedTables(): TypedTable[] {
  const only = process.env['PUBLISHED_ONLY'] === '1';
  return tableNames.map((name) => {
    const typed = typedTable(name, readFileSync(join(studyFolder(), tables[name].file), 'utf8'));
    return only
      ? {...typed, rows: typed.rows.filter(({provenance}) => provenance !== 'simulated')}
      : typed;
  });
}

/** Differs as soon as one of the files was saved again. */
function changes(folder: string, files: readonly string[]): string {
  return files
    .map((file) => {
      const stats = statSync(join(folder, file), {throwIfNoEntry: false});
      return `${stats?.mtimeMs} ${stats?.size}`;
    })
    .join('\n');
}

function bytesOf(path: string): Uint8Array | undefined {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ? readFileSync(path) : undefined;
}
