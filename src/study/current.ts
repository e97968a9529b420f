import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Variant} from '../model/publishing/variant.ts';
import type {Study} from '../model/study.ts';
import {studyFiles} from './assemble.ts';
import {publicationFiles} from './assemble-publication.ts';
import {readingFiles} from './assemble-readings.ts';
import type {Carrying} from './carry.ts';
import {requireStudyFolders, studyFolder} from './folder.ts';
import {
  inVariant,
  readPublication,
  readReadings,
  readRows,
  readSimulatedRows,
  readStudy,
  readTypedTables,
  type TypedTable,
} from './load.ts';
import {descriptionFile, readReport, type Report} from './report.ts';
import {readSearchWords, type SearchWords, searchWordsFile} from './search-words.ts';

// Astro starts pages without arguments, so that what a build is about comes from the environment.
// It is read here and nowhere else.

/** Which variant of the study this site offers: with the simulated rows, a step away, or without them. */
export const variant = (): Variant =>
  process.env['PUBLISHED_ONLY'] === '1' ? 'published' : 'full';

/** Whether this site offers simulated rows: never on a page of findings, always behind a link that says so. */
export const offersSimulation = (): boolean =>
  variant() === 'full' && inVariant(wholeStudy(), 'published') !== wholeStudy();

/** Whether tables and texts may change while this program runs. */
export const isWatched = (): boolean => process.env['STUDY_WATCH'] === '1';

/**
 * What was made of files, the very same thing for as long as they are: made anew where the study is another one,
 * or where files are watched and one of them was saved.
 */
export function whileUnchanged<Made>(
  filesIn: (folder: string) => readonly string[],
  make: (folder: string) => Made,
): () => Made {
  let kept: {stamp: string; made: Made} | undefined;
  return () => {
    const folder = studyFolder();
    const stamp = [folder, ...(isWatched() ? filesIn(folder).map(stampOf(folder)) : [])].join('\n');
    if (kept?.stamp !== stamp) kept = {stamp, made: make(folder)};
    return kept.made;
  };
}

/** Differs as soon as a file was saved again. */
const stampOf =
  (folder: string) =>
  (file: string): string => {
    const stats = statSync(join(folder, file), {throwIfNoEntry: false});
    return `${file} ${stats?.mtimeMs} ${stats?.size}`;
  };

/** Every file below a folder of the study, for `whileUnchanged`; none where there is no such folder. */
export const filesBelow =
  (name: string) =>
  (folder: string): string[] =>
    statSync(join(folder, name), {throwIfNoEntry: false})?.isDirectory()
      ? readdirSync(join(folder, name), {recursive: true, encoding: 'utf8'}).map((file) =>
          join(name, file),
        )
      : [];

let carrying: Carrying | undefined;

/** From here on, what earlier checks have found is carried over to a study that is checked. */
export const carryOver = (by: Carrying | undefined): void => void (carrying = by);

/**
 * The study with its simulated rows and what is worth a second look in it, read once.
 * @throws {StudyError} with every problem of every file
 */
export const checkedStudy = whileUnchanged(
  () => studyFiles,
  (folder) => {
    requireStudyFolders(['data']);
    return readStudy(folder, carrying);
  },
);

/** Whether another program checks the tables while this one draws, and ends it where they are not right. */
const isCheckedBeside = (): boolean => process.env['STUDY_CHECKED_BESIDE'] === '1';

const uncheckedStudy = whileUnchanged(() => studyFiles, readRows);

/**
 * The study with its simulated rows. Only what is called simulated, and is opened as such, may show
 * anything of them.
 * @throws {StudyError} with every problem of every file
 */
export const wholeStudy = (): Study =>
  isCheckedBeside() ? uncheckedStudy() : checkedStudy().study;

/**
 * The study that pages show, read once: without a single simulated row.
 * @throws {StudyError} with every problem of every file
 */
export const study = (): Study => inVariant(wholeStudy(), 'published');

/**
 * What the report has published, read once.
 * @throws {StudyError} with every problem of these files
 */
export const publication = whileUnchanged(() => publicationFiles, readPublication);

/**
 * Who has read which texts, read once.
 * @throws {StudyError} with every problem of these files
 */
export const readings = whileUnchanged(
  () => [...studyFiles, ...readingFiles],
  (folder) => readReadings(folder, wholeStudy()),
);

/** Every table of the study that pages show, as it was typed, read once. */
export const typedTables: () => readonly TypedTable[] = whileUnchanged(
  () => studyFiles,
  (folder) => readTypedTables(folder, 'published'),
);

/** The simulated rows as they were typed, by table; of tables that have any, and where the site offers them. */
export const simulatedTables = (): readonly TypedTable[] =>
  offersSimulation() ? simulatedRows() : [];

const simulatedRows: () => readonly TypedTable[] = whileUnchanged(
  () => studyFiles,
  readSimulatedRows,
);

/** What the report calls itself and how it is cited. */
export const report: () => Report = whileUnchanged(() => [descriptionFile], readReport);

/** Which words mean the same to somebody who searches. */
export const searchWords: () => SearchWords = whileUnchanged(
  () => [searchWordsFile],
  readSearchWords,
);
