import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** Every file below a folder, with forward slashes, in the order of the alphabet. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
