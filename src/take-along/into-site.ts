import {cpSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {abandon, exchange, realTarget, siteBeside} from '../build/exchange.ts';
import {filesOf} from '../build/files.ts';
import {heard} from '../build/heard.ts';
import {referenceProblems} from '../build/links.ts';
import {basePath} from '../build/own-address.ts';
import {PlainError, type Say} from '../build/project.ts';
import {readPage} from '../build/read-page.ts';
import {inputsHash, remember, upToDate} from '../build/up-to-date.ts';
import {writeChecksums} from '../hosting/checksums.ts';
import {studyFolder} from '../study/folder.ts';
import {offlineOf, pdfOf, wholeName, wordOf, writeInto} from './make.ts';
import {zipped} from './offline.ts';
import {type SizedFiles, type Taken, taken, takenPage, withFiles} from './taken-page.ts';

/** What it takes to put the files into a site. */
export interface IntoSite {
  /** Folder of the built site. */
  readonly target: string;
  readonly publishedOnly: boolean;
  readonly say: Say;
  readonly signal: AbortSignal;
}

/**
 * Makes the files with the whole report of a built site and puts them into it, beside the page that offers them. The
 * old site stays whole until the new one is.
 * @throws {PlainError} where something is wrong with what was made
 */
export async function putIntoSite({target, publishedOnly, say, signal}: IntoSite): Promise<void> {
  const site = realTarget(target);
  const inputs = inputsHash({study: studyFolder(), publishedOnly});
  const finished = upToDate(site, inputs);
  const next = siteBeside(site);
  try {
    cpSync(site, next, {recursive: true});
    const files = await makeFiles(next, say, signal);
    writeChecksums(next, filesOf(next));
    await heard(signal);
    exchange(site, next);
    // What it was made of is the same, so that no build takes the files away again.
    if (finished) remember(site, inputs, finished.notes);
    say(
      `${files.map(([{name}]) => name).join(', ')}: in ${site}, offered on its page /${takenPage}.`,
    );
  } finally {
    abandon(next, say);
  }
}

async function makeFiles(next: string, say: Say, signal: AbortSignal): Promise<SizedFiles> {
  const name = wholeName();
  const files: (readonly [Taken, number])[] = [];
  const put = (one: Taken, bytes: Uint8Array): void => {
    writeInto(join(next, 'take-along', one.file), bytes);
    files.push([one, statSync(join(next, 'take-along', one.file)).size]);
    complete(next, files, name);
  };
  const html = readFileSync(join(next, takenPage), 'utf8');
  const complete = (site: string, sized: SizedFiles, savedAs: string): void =>
    writeFileSync(join(site, takenPage), withFiles(html, sized, savedAs));
  say('Printing the report …');
  put(taken.pdf, await pdfOf(next));
  await heard(signal);
  say('Writing the Word file …');
  put(taken.word, await wordOf(next));
  await heard(signal);
  say('Packing the folder …');
  const folder = `${next}-offline`;
  await offlineOf(next, folder);
  put(taken.offline, zipped(folder, name));
  requireGoodPage(next);
  return files;
}

/** Holds the page that was changed against the site, as the build does with every page. */
function requireGoodPage(site: string): void {
  const {problems, references} = readPage(readFileSync(join(site, takenPage), 'utf8'));
  const known = {base: basePath(), host: '', files: new Set(filesOf(site)), anchors: new Map()};
  const found = references.flatMap((reference) => referenceProblems(reference, takenPage, known));
  if (problems.length + found.length > 0)
    throw new PlainError([`${takenPage} is not right:`, ...problems, ...found].join('\n'));
}
