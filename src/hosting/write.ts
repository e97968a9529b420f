import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {headersFile, type Redirect, redirectsFile} from './host-files.ts';

/** Names of the files that are meant for the host and for no reader. */
export const hostFiles = ['_headers', '_redirects', '.nojekyll'];

/** Writes into a built site what hosts read: `_headers`, `_redirects`, `.nojekyll`. */
export function writeHostFiles(site: string, base: string, redirects: readonly Redirect[]): void {
  const names = readdirSync(site, {withFileTypes: true})
    .filter(({name}) => !hostFiles.includes(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  writeFileSync(join(site, '_headers'), headersFile(names, base));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects, base));
  // GitHub Pages leaves out folders that begin with a dash below, unless this file is there.
  writeFileSync(join(site, '.nojekyll'), '');
}
