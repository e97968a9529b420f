import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {basePath} from '../build/own-address.ts';
import {root, type Say} from '../build/project.ts';
import {buildSite} from '../build/site.ts';
import {report} from '../study/current.ts';
import {documentHtml} from './document.ts';
import {makeOffline} from './offline.ts';
import {printed} from './pdf.ts';
import {wholeReport} from './whole-report.ts';
import {asWord} from './word.ts';

/** Where the commands look for the site, and build it. */
export const siteFolder = join(root, 'dist');

export interface BuiltFor {
  readonly publishedOnly: boolean;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/** Builds the site where it is not there yet or not up to date. */
export const withSite = (options: BuiltFor): Promise<void> =>
  buildSite({target: siteFolder, ...options});

/** What a file with the whole report is called when it is saved. */
export const wholeName = (): string =>
  `${report()
    .name.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}-${report().version}`;

/** The whole report as a PDF. */
export function pdfOf(site: string): Promise<Uint8Array> {
  const whole = wholeReport(site);
  const style = readFileSync(join(root, 'src', 'take-along', 'document.css'), 'utf8');
  const {title, authors: author, standfirst: subject, lang} = whole;
  return printed(documentHtml(whole, style), site, {title, author, subject, lang});
}

/** The whole report as a Word file. */
export const wordOf = (site: string): Promise<Uint8Array> => asWord(wholeReport(site));

/** The whole report as a folder that opens without a server, in place of an earlier one. */
export async function offlineOf(site: string, folder: string): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  await makeOffline(site, basePath(), folder);
}

/** Writes a file, with the folders above it. */
export function writeInto(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
}
