import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {headersFile, type Redirect, redirectsFile} from './host-files.ts';

/**
 * What marks a folder as made by a build. It has the name by which GitHub Pages is told not to
 * leave out folders that begin with a dash below.
 */
export const markFile = '.nojekyll';
export const markText =
  'A build of the report made this folder, and the next one replaces it: keep nothing of your own here.\n';

/** Names of the files that are meant for the host and for no reader. */
export const hostFiles = ['_headers', '_redirects', markFile];

/** Writes into a built site what hosts read, and marks it as made by a build. */
export function writeHostFiles(site: string, base: string, redirects: readonly Redirect[]): void {
  const names = readdirSync(site, {withFileTypes: true})
    .filter(({name}) => !hostFiles.includes(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  writeFileSync(join(site, '_headers'), headersFile(names, base));
  // Where nothing has moved, an empty file would look like one that is cut off.
  if (redirects.length > 0) writeFileSync(join(site, '_redirects'), redirectsFile(redirects, base));
  writeFileSync(join(site, markFile), markText);
}
