import {accessSync, constants, copyFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {writeChecksums} from '../hosting/checksums.ts';
import {writeHostFiles} from '../hosting/write.ts';
import {requireStudyFolders, studyFolder} from '../study/folder.ts';
import {addressProblems, fileAt, redirectsIn} from './addresses.ts';
import {astroBuild} from './astro.ts';
import {checkApart, type Checked} from './checked.ts';
import {
  abandon,
  discard,
  exchange,
  move,
  realTarget,
  recover,
  refuseOtherFolders,
  siteBeside,
} from './exchange.ts';
import {filesOf} from './files.ts';
import {heard} from './heard.ts';
import {unpackEditions} from './kept-editions.ts';
import {withLock} from './lock.ts';
import {basePath, siteAddress} from './own-address.ts';
import {PageReader, readPages} from './page-reader.ts';
import {requirePlainProject, studyAtPlainPath} from './plain-path.ts';
import {PlainError, root, type Say, secondsSince, workFolder} from './project.ts';
import type {ReadPage} from './read-page.ts';
import {writeSitemap} from './sitemap.ts';
import {inputsHash, remember, upToDate} from './up-to-date.ts';
import {verify} from './verify.ts';
import type {Wanted} from './wanted.ts';

export interface BuildOptions {
  /** Folder of the finished site, absolute. */
  readonly target: string;
  /** Leaves out every simulated row. */
  readonly publishedOnly: boolean;
  readonly say: Say;
  /** Leaves out the editions that are kept, which were verified once. */
  readonly withoutKept?: boolean;
  /** Ends the build; the old site stays. */
  readonly signal: AbortSignal;
}

/** What is sent goes with the licences of those who made it. */
const licences = 'THIRD-PARTY.md';

/**
 * Where the pages are drawn, on their way to wherever the site shall be: in the project, as Astro can write to nowhere
 * else, and always at the same place, as Node knows by their place the programs that it has compiled before.
 */
const drawingPlace = join(workFolder, 'next', 'site');

/** The lock that everything takes that writes Astro's own folders. */
export const lockPath = join(workFolder, 'build.lock');

/**
 * Builds the site: checks the data, builds beside the old site, verifies, then exchanges the two. Whatever fails, the
 * old site stays whole. Where nothing has changed since the last build, the old site stays as well.
 * @throws {StudyError | PlainError} with what a person can mend
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const target = realTarget(options.target);
  refuseOtherFolders(target);
  requirePlainProject();
  requireAddress();
  requireWritable(root);
  await withLock(lockPath, options.say, () => buildIfNeeded({...options, target}));
}

/** @throws {PlainError} where SITE or BASE say something that is no address */
function requireAddress(): void {
  siteAddress();
  basePath();
}

/** The program that draws the pages writes into the folder of the project, and shows a trace where it cannot. */
function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(
      `The folder of the project, ${folder}, may not be written. ` +
        'Give yourself the right to, or copy the project to where you have it.',
    );
  }
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
  const {checksums, notes} = await buildAlone(options);
  // What was saved while the site was being built stands on some of its pages only, perhaps.
  if (inputsHash({study: studyFolder(), publishedOnly}) === inputs)
    remember(target, inputs, notes, checksums);
  for (const note of notes) say(note);
}

/** A site that was put into its place. */
interface Built {
  /** Checksums of its files. */
  readonly checksums: ReadonlyMap<string, string>;
  /** What is to be said of it. */
  readonly notes: readonly string[];
}

async function buildAlone(options: BuildOptions): Promise<Built> {
  const {target, publishedOnly, say, signal} = options;
  const start = performance.now();
  discard(dirname(drawingPlace));
  const next = siteBeside(target);
  const site = drawingPlace;
  const reader = new PageReader(site);
  try {
    const {wanted, notes} = await whileChecked({publishedOnly, say, signal}, (until) =>
      drawPages(site, reader, {publishedOnly, say, signal: until}),
    );
    say('Checking every page, link and published address …');
    const read = reader.all();
    writeSitemap(site, basePath(), read);
    copyFileSync(join(root, licences), join(site, licences));
    writeHostFiles(site, basePath(), redirectsIn(wanted.addresses));
    const pages = verifyPages(site, wanted, read);
    const {editions} = wanted;
    const kept = options.withoutKept
      ? []
      : unpackEditions(site, {study: studyFolder(), editions, publishedOnly});
    const checksums = writeChecksums(site, filesOf(site));
    await heard(signal);
    move(site, next);
    exchange(target, next);
    const without = publishedOnly ? ' without simulated values' : '';
    say(`Built ${pages} pages${without} in ${secondsSince(start)}: ${relative(root, target)}`);
    return {checksums, notes: [...notes, ...kept]};
  } finally {
    abandon(site, say);
    abandon(next, say);
  }
}

type Making = Pick<BuildOptions, 'publishedOnly' | 'say' | 'signal'>;

/**
 * Draws the pages while the data and the texts are checked, and ends it where these are not right.
 * @throws {PlainError} with what is wrong, the data first
 */
async function whileChecked(
  {publishedOnly, say, signal}: Making,
  draw: (until: AbortSignal) => Promise<void>,
): Promise<Checked> {
  const wrong = new AbortController();
  const drawn = draw(AbortSignal.any([signal, wrong.signal]));
  drawn.catch(() => undefined);
  try {
    say('Checking the data and the texts …');
    const checked = await checkApart(publishedOnly, signal);
    await drawn;
    return checked;
  } catch (error) {
    wrong.abort();
    await drawn.catch(() => undefined);
    throw error;
  }
}

async function drawPages(
  next: string,
  reader: PageReader,
  {publishedOnly, say, signal}: Making,
): Promise<void> {
  say('Preparing the pages …');
  const start = performance.now();
  let pages = 0;
  const begun = (address: string): void => {
    reader.begin(fileAt(address.slice(basePath().length - 1)));
    pages += 1;
    if (pages === 1) say('Drawing the figures and writing the pages …');
    if (pages % 10 === 0) say(`  ${pages} pages (${secondsSince(start)})`);
  };
  await astroBuild(
    {
      OUT_DIR: next,
      PUBLISHED_ONLY: publishedOnly ? '1' : '',
      STUDY_WATCH: '',
      STUDY_CHECKED_BESIDE: '1',
      STUDY_DIR: studyAtPlainPath(),
    },
    begun,
    signal,
  );
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
