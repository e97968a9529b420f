import {createHash, type Hash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {keptFolder} from '../archive/kept.ts';
import {historyDepth} from '../changes/git.ts';
import {checksum} from '../hosting/checksums.ts';
import {filesOf} from './files.ts';
import {root, workFolder} from './project.ts';

/** What is remembered of a finished build, to know whether another one would write the same. */
export interface FinishedBuild {
  /** Hash of all that the site was made of. */
  readonly inputs: string;
  /** Hash of all files of the site, names and bytes. */
  readonly site: string;
  /** When it ended, as ISO time. */
  readonly ended: string;
  /** What it said at its end. */
  readonly notes: readonly string[];
}

export interface BuiltStudy {
  /** Folder of the study, with `data/` and `content/`. */
  readonly study: string;
  readonly publishedOnly: boolean;
}

const ofProject = [
  'src',
  'public',
  'THIRD-PARTY.md',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];
const ofStudy = ['data', 'content', keptFolder];
// npm's record of what it has really installed.
const installed = join('node_modules', '.package-lock.json');

/**
 * Hash of everything that a site is made of: the study and how far back its history reaches, the program with its
 * packages, the variant and the address.
 */
export function inputsHash({study, publishedOnly}: BuiltStudy): string {
  const hash = createHash('sha256');
  const {SITE = '', BASE = ''} = process.env;
  hash.update(JSON.stringify([process.version, publishedOnly, SITE, BASE, historyDepth(study)]));
  for (const name of [...ofProject, installed]) addPath(hash, join(root, name), name);
  for (const name of ofStudy) addPath(hash, join(study, name), name);
  return hash.digest('hex');
}

/**
 * Hash of all files of a folder, names and bytes.
 * @param known checksums of files that need not be read again
 */
export function folderHash(folder: string, known: ReadonlyMap<string, string> = new Map()): string {
  const sums = filesOf(folder).map((name) => [
    name,
    known.get(name) ?? checksum(readFileSync(join(folder, name))),
  ]);
  return checksum(Buffer.from(JSON.stringify(sums)));
}

function addPath(hash: Hash, path: string, name: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return addFile(hash, path, name);
  for (const file of filesOf(path)) addFile(hash, join(path, file), `${name}/${file}`);
}

/** Adds a file to a hash: its name and its bytes. */
export function addFile(hash: Hash, path: string, name: string): void {
  const bytes = readFileSync(path);
  // With its length, so that no two lists of files read the same.
  hash.update(JSON.stringify([name, bytes.length])).update(bytes);
}

const recordOf = (target: string): string =>
  join(
    workFolder,
    'finished',
    `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`,
  );

/** The build that left the site in a folder; undefined where the site or what it is made of has changed since. */
export function upToDate(target: string, inputs: string): FinishedBuild | undefined {
  const finished = readRecord(recordOf(target));
  const isSame =
    finished?.inputs === inputs && existsSync(target) && finished.site === folderHash(target);
  return isSame ? finished : undefined;
}

function readRecord(path: string): FinishedBuild | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FinishedBuild;
  } catch {
    return undefined;
  }
}

/**
 * Remembers the build that has just put a site into a folder.
 * @param known checksums of its files that have just been read
 */
export function remember(
  target: string,
  inputs: string,
  notes: readonly string[],
  known?: ReadonlyMap<string, string>,
): void {
  const path = recordOf(target);
  const finished: FinishedBuild = {
    inputs,
    site: folderHash(target, known),
    ended: new Date().toISOString(),
    notes,
  };
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, JSON.stringify(finished, null, 2));
}
