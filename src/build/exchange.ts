import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path';
import {PlainError, root} from './project.ts';

// A site is built beside the one that it replaces, on the same file system, and takes its place by two renames:
//   dist → dist.previous, dist.next-… → dist
// Whatever ends the process in between, one of the two is whole, and `recover` puts it in its place.

const previous = (target: string): string => `${target}.previous`;
const prefix = (target: string): string => `${basename(target)}.next-`;

/** Where to build the site that shall replace `target`. */
export function sibling(target: string): string {
  return join(dirname(target), `${prefix(target)}${process.pid}`);
}

/** Mends what an interrupted build has left. True if the last good site had to be put back in its place. */
export function recover(target: string): boolean {
  const lost = !existsSync(target) && existsSync(previous(target));
  if (lost) renameSync(previous(target), target);
  discard(previous(target));
  for (const name of existsSync(dirname(target)) ? readdirSync(dirname(target)) : []) {
    if (name.startsWith(prefix(target))) discard(join(dirname(target), name));
  }
  return lost;
}

/** Puts the finished site `next` in the place of `target`; if that fails, the old one stays or comes back. */
export function exchange(target: string, next: string): void {
  const hadSite = existsSync(target);
  if (hadSite) renameSync(target, previous(target));
  try {
    renameSync(next, target);
  } catch (error) {
    if (hadSite) renameSync(previous(target), target);
    throw error;
  }
  discard(previous(target));
}

/** Deletes a folder; tries again where a dying process still writes into it. */
export function discard(folder: string): void {
  rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
}

/** True if a path is the folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Refuses a target whose replacement would destroy anything but an earlier site. */
export function refuseOtherFolders(target: string): void {
  if (isInside(target, root)) {
    throw new PlainError(
      `The report cannot be built into ${target}: that folder holds the project itself.`,
    );
  }
  if (
    ['src', 'content', 'data', 'public', 'node_modules', '.git', '.ci', '.astro'].some((name) =>
      isInside(join(root, name), target),
    )
  ) {
    throw new PlainError(
      `The report cannot be built into ${target}: that folder belongs to the project.`,
    );
  }
  const names = existsSync(target) ? readdirSync(target) : [];
  if (names.length > 0 && !names.includes('index.html')) {
    throw new PlainError(
      `${target} holds other files than a report. Name an empty or a new folder.`,
    );
  }
}
