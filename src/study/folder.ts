import {readdirSync, type Stats, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {NoStudyError} from './study-error.ts';

// Apart from what reads a study: a command knows where it is before it loads all that reading takes.

/**
 * The folder that holds `data/`: the project's, or another study's where STUDY_DIR is set.
 * Not found from this file's own place, because a build runs this code from another folder.
 */
export const studyFolder = (): string => process.env['STUDY_DIR'] ?? process.cwd();

/** How a folder came to be the study's, for messages; empty where it is another one. */
export function namedBy(folder: string): string {
  const named = process.env['STUDY_DIR'];
  if (resolve(named ?? process.cwd()) !== resolve(folder)) return '';
  return named === undefined
    ? ', where the command was started. Start it in the folder of the project, or name that of a study in STUDY_DIR'
    : ', which STUDY_DIR names';
}

/**
 * Makes sure that the study has some folders, such as "data" and "content".
 * @throws {StudyError} with one line that names the path
 */
export const requireStudyFolders = (names: readonly string[]): void =>
  requireFolders(studyFolder(), names, namedBy(studyFolder()));

/**
 * Makes sure that a study has some folders, such as "data" and "content".
 * `from` goes on from the path, for a message that says who named it.
 * @throws {StudyError} with one line that names the path, also where a pipe or a device lies in them
 */
export function requireFolders(folder: string, names: readonly string[], from = ''): void {
  const path = resolve(folder);
  if (!isFolder(path)) throw new NoStudyError(`There is no folder ${path}${from}.`);
  const missing = names.find((name) => !isFolder(join(path, name)));
  if (missing !== undefined)
    throw new NoStudyError(`There is no folder ${missing}/ in ${path}${from}.`);
  const odd = ['data', 'content']
    .map((name) => join(path, name))
    .filter(isFolder)
    .flatMap(neitherFileNorFolder)
    .at(0);
  if (odd !== undefined)
    throw new NoStudyError(
      `${odd} is neither a file nor a folder, and reading it might never end. Delete it.`,
    );
}

/** Pipes, sockets and devices below a folder, and links to such. */
const neitherFileNorFolder = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const found = statOf(path);
      return found && !found.isFile() && !found.isDirectory();
    });

/** What a path leads to; undefined where a link leads nowhere or back to itself, which is said where it is read. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
