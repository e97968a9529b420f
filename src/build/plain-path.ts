import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {studyFolder} from '../study/folder.ts';
import {discard} from './exchange.ts';
import {PlainError, root, workFolder} from './project.ts';

// What bundles the pages takes a path for an address, where #, ? and % mean something else.

/** True for a path that is the same as an address. */
export const isPlainPath = (path: string): boolean => !/[#?%]/.test(path);

/** @throws {PlainError} where no page can be made in the folder of the project */
export function requirePlainProject(folder = root): void {
  if (!isPlainPath(folder))
    throw new PlainError(
      `The path of the project, ${folder}, holds a #, ? or %, for which no page could be made. ` +
        'Rename that folder, or move the project to another.',
    );
}

/** The study's folder for what bundles the pages: a copy of it where its path is not plain. */
export function studyAtPlainPath(): string {
  const study = studyFolder();
  if (isPlainPath(study)) return study;
  const copy = join(workFolder, 'study');
  discard(copy);
  for (const name of ['data', 'content'])
    cpSync(join(study, name), join(copy, name), {recursive: true});
  return copy;
}
