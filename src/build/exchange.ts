import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path';
import {markFile, markText} from '../hosting/write.ts';
import {PlainError, root, type Say} from './project.ts';

// A site is built in a workshop beside the one that it replaces, on the same file system, and takes its place in one
// step where the system can exchange two folders, else by two renames:
//   dist → dist.next-…/previous, dist.next-…/site → dist
// Whatever ends the process in between, one of the two is whole, and `recover` puts it in its place.
// A workshop and a finished site carry a mark; what has none is somebody else's and is never touched.

const prefix = (target: string): string => `${basename(target)}.next-`;

/** True if a build of this report made the folder. */
const isOurs = (folder: string): boolean => {
  const mark = join(folder, markFile);
  return existsSync(mark) && readFileSync(mark, 'utf8') === markText;
};

/** Where a target really lies: a link to a folder stays one. */
export const realTarget = (target: string): string =>
  lstatSync(target, {throwIfNoEntry: false})?.isSymbolicLink() ? realpathSync(target) : target;

/**
 * Where to build the site that shall replace `target`: a folder that isn't there yet, in a new workshop.
 * @throws {PlainError} where somebody else's folder has the workshop's name
 */
export function siteBeside(target: string): string {
  const workshop = join(dirname(target), `${prefix(target)}${process.pid}`);
  if (existsSync(workshop) && !isOurs(workshop))
    throw new PlainError(`${workshop} is in the way, and no build made it. Move it elsewhere.`);
  discard(workshop);
  mkdirSync(workshop, {recursive: true});
  writeFileSync(join(workshop, markFile), markText);
  return join(workshop, 'site');
}

/** Deletes a workshop with all that is still in it, or says that it could not. */
export function abandon(site: string, say: Say): void {
  const workshop = dirname(site);
  try {
    discard(workshop);
  } catch (error) {
    say(
      `Note: ${workshop} could not be deleted and is no longer needed. (${(error as Error).message})`,
    );
  }
}

/** Mends what an interrupted build has left. True if the last good site had to be put back in its place. */
export function recover(target: string): boolean {
  const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  const workshops = names
    .filter((name) => name.startsWith(prefix(target)))
    .map((name) => join(dirname(target), name))
    .filter(isOurs);
  const previous = workshops
    .map((workshop) => join(workshop, 'previous'))
    .find((site) => existsSync(site));
  const isLost = !existsSync(target) && previous !== undefined;
  if (isLost) renameSync(previous, target);
  for (const workshop of workshops) discard(workshop);
  return isLost;
}

/** Puts the finished site of a workshop in the place of `target`; if that fails, the old one stays or comes back. */
export function exchange(target: string, site: string): void {
  if (existsSync(target) && exchangeAtOnce(target, site)) return;
  const previous = join(dirname(site), 'previous');
  const hadSite = existsSync(target);
  if (hadSite) renameSync(target, previous);
  try {
    renameSync(site, target);
  } catch (error) {
    if (hadSite) renameSync(previous, target);
    throw error;
  }
}

/** Moves a folder to a place where there is none, on another disk too. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, {recursive: true});
    discard(from);
  }
}

/** The program that moves files; newer ones exchange two folders, without a moment in which there is none. */
const mover = 'mv';

/** False, and nothing has changed, where this machine cannot. */
const exchangeAtOnce = (target: string, site: string): boolean =>
  spawnSync(mover, ['--exchange', '--no-target-directory', site, target], {stdio: 'ignore'})
    .status === 0;

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
    ['src', 'content', 'data', 'archive', 'public', 'node_modules', '.git', '.ci', '.astro'].some(
      (name) => isInside(join(root, name), target),
    )
  ) {
    throw new PlainError(
      `The report cannot be built into ${target}: that folder belongs to the project.`,
    );
  }
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new PlainError(
      `The report cannot be built into ${target}: that is a file. Move it elsewhere, or name another folder.`,
    );
  }
  const names = existsSync(target) ? readdirSync(target) : [];
  if (names.length > 0 && !isOurs(target)) {
    throw new PlainError(
      `${target} holds files that no build of this report made, and would lose them. ` +
        'Name an empty or a new folder, or move it elsewhere if it is an old report.',
    );
  }
}
