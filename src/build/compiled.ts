import {existsSync, readdirSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
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
  const isFull =
    existsSync(compiledFolder) && readdirSync(compiledFolder, {recursive: true}).length > mostFiles;
  if (isFull) discard(compiledFolder);
  enableCompileCache(compiledFolder);
}
