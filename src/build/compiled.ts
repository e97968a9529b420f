import {readdirSync, statSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import {attempt} from '../publishing/files/sealed-file.ts';
import {discard} from './exchange.ts';
import {workFolder} from './project.ts';

/** Where Node keeps what it has made of modules, which takes longer than to check a study. */
export const compiledFolder = join(workFolder, 'compiled');

/** Some builds' worth: each leaves the modules of its own site, which no other asks for. */
const mostFiles = 12_000;

/**
 * Has Node keep what it makes of the modules that are loaded from here on. The folder can be deleted at any time, and
 * is once it is full.
 */
export function keepCompiled(): void {
  // Who may not delete it goes without.
  if (filesKept() > mostFiles) attempt(() => discard(compiledFolder));
  enableCompileCache(compiledFolder);
}

/** Of all versions of Node, in a folder each: to walk through them all would take longer than it saves. */
const filesKept = (): number =>
  namesIn(compiledFolder).reduce(
    (sum, version) => sum + namesIn(join(compiledFolder, version)).length,
    0,
  );

const namesIn = (folder: string): string[] =>
  statSync(folder, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(folder) : [];
