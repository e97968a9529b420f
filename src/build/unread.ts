import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {tables} from '../loaders/tables/index.ts';
import type {Reading, Readings} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import type {ProseProblem} from '../prose/lint.ts';
import {readProse} from '../publishing/catalogue/texts.ts';
import type {Passages} from '../review/changed/evidence.ts';
import {citationTexts} from '../review/citation-texts.ts';
import {unreadComplaints} from '../review/complaints.ts';
import {keptProblems} from '../review/kept.ts';
import {recordTexts} from '../review/record-texts.ts';
import {type ReviewState, reviewState} from '../review/state.ts';
import {fileOf, type StudyText} from '../review/study-text.ts';
import {textsOf} from '../review/texts.ts';
import {unheldRows} from '../review/unheld.ts';
import {unreadExcuses, vanishedRows} from '../review/widening.ts';
import {wholeStudy} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {readPublication, readReadings} from '../study/load.ts';
import {StudyError} from '../study/study-error.ts';
import {citationFile} from './citation-file.ts';
import {PlainError} from './project.ts';
import {passageAt, printedUnitsOf, sourceText, textPlacesOf} from './source-text.ts';

/** Every text of a study, and of the tables about its report, that is to be read. */
export const everyText = (
  folder: string,
  study: Study,
  {readers}: Readings,
  published = readPublication(folder),
): readonly StudyText[] => [
  ...textsOf(study, readProse(folder)),
  ...recordTexts({
    publication: published,
    readers,
    units: printedUnitsOf(folder),
  }),
  ...(existsSync(join(folder, citationFile))
    ? citationTexts(citationFile, readFileSync(join(folder, citationFile), 'utf8'))
    : []),
];

/**
 * How the texts of a study stand to what was read of them.
 * @throws {StudyError} with each reading that is not as it was signed
 */
export function stateOf(
  folder: string,
  study: Study,
  published = readPublication(folder),
): ReviewState {
  const readings = readReadings(folder, study);
  const problems = keptProblems(readings);
  if (problems.length > 0) throw new StudyError(problems);
  return reviewState(everyText(folder, study, readings, published), readings);
}

/** Known disagreements of a source that were read and are no longer there: the source has not mended itself. */
export const lostDiscrepancies = ({gone}: ReviewState, {discrepancies}: Study): Problem[] => {
  const {file} = tables.discrepancies;
  const known = new Set(discrepancies.map(({discrepancy}) => `${file}#${discrepancy}`));
  return gone
    .filter(({text}) => fileOf(text) === file && !known.has(text))
    .map(({text, date}) => ({
      file,
      message:
        `"${nameIn(text)}" was read on ${date} and is gone. A known discrepancy stays where it is numbered: put its ` +
        'row back, or say in it what became of it.',
    }));
};

/** Rows that were read and are gone, and rows by which others would pass, or that no text at hand holds. */
export const unreadRows = (state: ReviewState): Problem[] => [
  ...vanishedRows(state, (file) => file === tables.discrepancies.file),
  ...unreadExcuses(state),
  ...unheldRows(state),
];

/**
 * What new sentences tell and nothing bears out, and what texts say that was changed by a word or two since.
 * @param told where something else is said already
 */
export const changedProblems = (
  folder: string,
  study: Study,
  state: ReviewState,
  told: readonly ProseProblem[] = [],
): string[] =>
  state.unread.length === 0
    ? []
    : unreadComplaints(study, readProse(folder), state, passagesOf(folder), told);

/** The same as one complaint; undefined where there is none. */
export function changedComplaint(
  folder: string,
  study: Study,
  state: ReviewState,
): string | undefined {
  const messages = changedProblems(folder, study, state);
  return messages.length > 0 ? messages.join('\n') : undefined;
}

/** What the source says at places, where its text lies beside the study. */
export function passagesOf(folder: string): Passages {
  const source = sourceText(folder);
  if (source === undefined) return () => undefined;
  const places = textPlacesOf(folder);
  return (names) => passageAt(source, names.join('; '), places);
}

/** @throws {PlainError} with what was changed or added and nothing bears out */
export function requireUnchanged(folder: string, study: Study): void {
  const complaint = changedComplaint(folder, study, stateOf(folder, study));
  if (complaint) throw new PlainError(complaint);
}

const fewest = 3;

/** What nobody has read, a line for each file; empty where everything was read. */
export function unreadLines({unread, gone}: ReviewState): string[] {
  if (unread.length + gone.length === 0) return [];
  return [
    ...underHeading('Not read against the source as they stand', unread, ({file}) => file, placeOf),
    ...underHeading('Read once and no longer there', gone, ({text}) => fileOf(text), goneOf),
    'npm run review shows them; npm run review -- FILE shows those of a file beside their places.',
  ];
}

/** How a text is called in a list of its file. */
const placeOf = ({key, at}: StudyText): string => `${nameIn(key)} (${at})`;
const goneOf = ({text, reader, date}: Reading): string => `${nameIn(text)} (${reader}, ${date})`;
const nameIn = (key: string): string => key.slice(fileOf(key).length + 1);

function underHeading<Of>(
  heading: string,
  all: readonly Of[],
  fileIn: (one: Of) => string,
  name: (one: Of) => string,
): string[] {
  if (all.length === 0) return [];
  const lines = [...Map.groupBy(all, fileIn)].map(([file, some]) => {
    const first = some.slice(0, fewest).map(name).join(', ');
    return `  ${file}: ${some.length}, ${first}${some.length > fewest ? ' and others' : ''}`;
  });
  return [`${heading}: ${all.length} ${all.length === 1 ? 'text' : 'texts'}`, ...lines];
}

/** Refuses a study of which anything is unread. @throws {PlainError} that names it */
export function requireRead(): void {
  const lines = unreadLines(stateOf(studyFolder(), wholeStudy()));
  if (lines.length > 0)
    throw new PlainError(
      [...lines, 'An edition is published once everything in it was read.'].join('\n'),
    );
}
