import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inEditionFolder} from '../archive/kept.ts';
import {compress} from '../hosting/compress.ts';
import type {HostOptions} from '../hosting/host.ts';
import type {Redirect} from '../hosting/host-files.ts';
import {snippets} from '../hosting/snippets.ts';
import {publication} from '../study/current.ts';
import {redirectsIn} from './addresses.ts';
import {
  abandon,
  exchange,
  isInside,
  realTarget,
  refuseOtherFolders,
  siteBeside,
} from './exchange.ts';
import {filesOf} from './files.ts';
import {heard} from './heard.ts';
import {PlainError, root, type Say} from './project.ts';

/** What has moved, of all addresses that were ever published. */
export const redirectsOf = (): Redirect[] => redirectsIn(publication().addresses);

/**
 * Writes what servers of one's own read.
 * @param into a folder of the project
 */
export function writeSnippets(options: HostOptions, into: string, say: Say): void {
  const folder = join(root, into);
  mkdirSync(folder, {recursive: true});
  const files = snippets(options, redirectsOf());
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  say(`Written to ${into}/: ${[...files.keys()].join(', ')}.`);
}

/**
 * Puts a copy of the built site into a folder, each text beside its forms for brotli and gzip.
 * @param signal ends it; the folder stays as it was
 * @throws {PlainError} where nothing is built, or the folder holds anything but an earlier site
 */
export async function publishTo(
  folder: string,
  site: string,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const target = realTarget(folder);
  if (!existsSync(join(site, 'index.html')))
    throw new PlainError(`There is no report in ${site} yet. Run npm run build first.`);
  if (isInside(realTarget(site), target))
    throw new PlainError(`${target} lies in the report itself. Name a folder elsewhere.`);
  refuseOtherFolders(target);
  const next = siteBeside(target);
  try {
    cpSync(site, next, {recursive: true});
    // What few read is sent as it is.
    const compressed = filesOf(next).filter((name) => !inEditionFolder.test(name));
    const count = await compress(next, compressed, signal);
    await heard(signal);
    exchange(target, next);
    say(`The report is in ${target}; ${count} of its files are compressed beside themselves.`);
  } finally {
    abandon(next, say);
  }
}
