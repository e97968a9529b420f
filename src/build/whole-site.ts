import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

// A build may exchange the site in a folder at any moment, and where the system cannot do that in one step there is
// none for an instant. A reader waits for the next one instead of being told that there is nothing.

/** Tells a site in a folder from the one that takes its place; empty while there is none. */
export function siteIn(folder: string): string {
  const stats = statSync(join(folder, 'index.html'), {throwIfNoEntry: false});
  return stats ? `${stats.dev} ${stats.ino} ${stats.mtimeMs}` : '';
}

/** The site in a folder, as soon as there is one; empty where none comes within a second. */
export async function wholeSite(folder: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const site = siteIn(folder);
    if (site !== '') return site;
    await pause(5);
  }
  return '';
}

/** The text of a file; empty where it isn't there, or not any more. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
