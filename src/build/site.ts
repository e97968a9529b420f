import {cpSync, mkdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Address} from '../model/publishing/record.ts';
import {catalogue} from '../publishing/catalogue/citables.ts';
import {requireStudyFolders, studyFolder, wholeStudy} from '../study/current.ts';
import {addressProblems} from './addresses.ts';
import {astroBuild} from './astro.ts';
import {discard, exchange, isInside, recover, refuseOtherFolders, sibling} from './exchange.ts';
import {withLock} from './lock.ts';
import {expectedPages} from './pages.ts';
import {PlainError, root, type Say, secondsSince, workFolder} from './project.ts';
import {requireTrueProse} from './prose.ts';
import {checkedPublication} from './publication.ts';
import type {ReadPage} from './read-page.ts';
import {writeSitemap} from './sitemap.ts';
import {requireUnchanged} from './unread.ts';
import {inputsHash, remember, upToDate} from './up-to-date.ts';
import {filesOf, readPages, verify} from './verify.ts';

export interface BuildOptions {
  /** Folder of the finished site, absolute. */
  readonly target: string;
  /** Leaves out every simulated row. */
  readonly publishedOnly: boolean;
  readonly say: Say;
  /** Ends the build; the old site stays. */
  readonly signal: AbortSignal;
}

/** The lock that everything takes that writes Astro's own folders. */
const lockPath = join(workFolder, 'build.lock');

/**
 * Builds the site: checks the data, builds beside the old site, verifies, then exchanges the two. Whatever fails, the
 * old site stays whole. Where nothing has changed since the last build, the old site stays as well.
 * @throws {StudyError | PlainError} with what a person can mend
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  refuseOtherFolders(options.target);
  await withLock(lockPath, options.say, () => buildIfNeeded(options));
}

async function buildIfNeeded(options: BuildOptions): Promise<void> {
  const {target, publishedOnly, say} = options;
  if (recover(target))
    say('The last build was interrupted while it exchanged the sites; the last good one is back.');
  requireStudyFolders(['data', 'content']);
  const inputs = inputsHash({study: studyFolder(), publishedOnly});
  const finished = upToDate(target, inputs);
  if (finished) {
    const since = finished.ended.slice(0, 16).replace('T', ' ');
    say(`Nothing has changed since ${since} UTC: ${relative(root, target)} is up to date.`);
    for (const note of finished.notes) say(note);
    return;
  }
  await buildAlone(options);
  // Not before the folders are known to be there: it reads the name of the report.
  const {editionNote} = await import('./edition-note.ts');
  const notes = editionNote();
  // What was saved while the site was being built stands on some of its pages only, perhaps.
  if (inputsHash({study: studyFolder(), publishedOnly}) === inputs) remember(target, inputs, notes);
  for (const note of notes) say(note);
}

async function buildAlone({target, publishedOnly, say, signal}: BuildOptions): Promise<void> {
  const start = performance.now();
  const next = sibling(target);
  // Astro can only write to where the project is; a site for elsewhere is copied there when it is finished.
  const workshop = isInside(root, target) ? target : join(workFolder, 'elsewhere');
  const site = sibling(workshop);
  recover(workshop);
  mkdirSync(dirname(target), {recursive: true});
  try {
    const {files, addresses} = await whileChecked({publishedOnly, say, signal}, (until) =>
      drawPages(site, publishedOnly, say, until),
    );
    say('Checking every page, link and published address …');
    const read = readPages(site);
    writeSitemap(site, basePath(), read);
    const pages = verifyPages(site, {files, addresses, publishedOnly}, read);
    if (site !== next) cpSync(site, next, {recursive: true});
    signal.throwIfAborted();
    exchange(target, next);
    const without = publishedOnly ? ' without simulated values' : '';
    say(`Built ${pages} pages${without} in ${secondsSince(start)}: ${relative(root, target)}`);
  } finally {
    discard(site);
    discard(next);
  }
}

/**
 * Draws the pages while the data and the texts are checked, and ends it where these are not right. Hands back
 * what the site must have.
 * @throws {StudyError | PlainError} with what is wrong, the data first
 */
async function whileChecked(
  {publishedOnly, say, signal}: Pick<BuildOptions, 'publishedOnly' | 'say' | 'signal'>,
  draw: (until: AbortSignal) => Promise<void>,
): Promise<Pick<Wanted, 'files' | 'addresses'>> {
  const wrong = new AbortController();
  const drawn = draw(AbortSignal.any([signal, wrong.signal]));
  drawn.catch(() => undefined);
  try {
    say('Checking the data and the texts …');
    requireTrueProse(studyFolder(), wholeStudy());
    requireUnchanged(studyFolder(), wholeStudy());
    const wanted = {
      files: expectedPages(catalogue(publishedOnly ? 'published' : 'full')),
      addresses: checkedPublication().addresses,
    };
    await drawn;
    return wanted;
  } catch (error) {
    wrong.abort();
    await drawn.catch(() => undefined);
    throw error;
  }
}

async function drawPages(
  next: string,
  publishedOnly: boolean,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  say('Preparing the pages …');
  const start = performance.now();
  let pages = 0;
  const count = (): void => {
    pages += 1;
    if (pages === 1) say('Drawing the figures and writing the pages …');
    if (pages % 10 === 0) say(`  ${pages} pages (${secondsSince(start)})`);
  };
  await astroBuild(
    {OUT_DIR: next, PUBLISHED_ONLY: publishedOnly ? '1' : '', STUDY_WATCH: ''},
    count,
    signal,
  );
}

/** What a built site must have. */
export interface Wanted {
  /** Files that it cannot be without. */
  readonly files: readonly string[];
  /** What was published. */
  readonly addresses: readonly Address[];
  readonly publishedOnly: boolean;
}

/**
 * Looks through the site in a folder before anybody sees it; hands back the number of its pages.
 * @throws PlainError with all that is wrong
 */
export function verifyPages(
  next: string,
  {files, addresses, publishedOnly}: Wanted,
  pages: ReadonlyMap<string, ReadPage> = readPages(next),
): number {
  const built = filesOf(next);
  const vanished = addressProblems(addresses, built, publishedOnly);
  if (vanished.length > 0)
    throw new PlainError(['Addresses must stay:', ...shortened(vanished)].join('\n'));
  const problems = verify(next, {base: basePath(), files}, pages);
  if (problems.length > 0)
    throw new PlainError(['The built pages are not right:', ...shortened(problems)].join('\n'));
  return pages.size;
}

function shortened(problems: readonly string[], most = 40): string[] {
  const rest = problems.length - most;
  return rest > 0 ? [...problems.slice(0, most), `… and ${rest} more of this kind`] : [...problems];
}

/** The sub-path that the site is built for, with a slash at both ends. */
export function basePath(base = process.env['BASE'] ?? '/'): string {
  return `/${base}/`.replace(/\/+/g, '/');
}
