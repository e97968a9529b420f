import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvFormatRows, csvParse, csvParseRows} from 'd3-dsv';
import {citationFile} from '../build/citation-file.ts';
import {orcidProblems} from '../build/citation-orcids.ts';
import {root} from '../build/project.ts';
import {passagesOf, unreadRows} from '../build/unread.ts';
import {formatProblems} from '../loaders/fold.ts';
import {ofText} from '../model/derived.ts';
import type {Readings} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {lintDescription} from '../prose/description.ts';
import {ambiguousNames, formatProseProblem, lintProse} from '../prose/lint.ts';
import {type ProseFiles, readProse} from '../publishing/catalogue/texts.ts';
import {unreadComplaints} from '../review/complaints.ts';
import {readAs, type ReviewState, reviewState} from '../review/state.ts';
import {fileOf} from '../review/study-text.ts';
import {textsOf} from '../review/texts.ts';
import {assemble, studyFiles} from '../study/assemble.ts';
import {carry} from '../study/carry.ts';
import {readReadings} from '../study/load.ts';

/** A change of one file of a study that makes it say something false. */
export interface Lie {
  /** What becomes false, in a few words. */
  readonly what: string;
  readonly file: string;
  readonly plant: (text: string) => string;
}

/** A cell of a row that is made false: the row is told by its start, the lie by what stands there instead. */
export interface CellLie {
  readonly kind: string;
  readonly file: string;
  readonly row: string;
  readonly from: string;
  readonly to: string;
  /** The column that the check names, and how its message begins. */
  readonly column: string;
  readonly says: string;
}

/** Lies in cells, from a table of them. */
export const cellLiesIn = (file: string): readonly CellLie[] =>
  csvParse(readFileSync(join(root, file), 'utf8')) as unknown as CellLie[];

/** What the check makes of a lie: it names the place where that stands, another, only an unread text, or nothing. */
export type Fate = 'refused' | 'refused elsewhere' | 'unread' | 'passed';

/** A lie with what the check says of it. */
export interface LieOutcome extends Pick<Lie, 'what'> {
  readonly fate: Fate;
  readonly complaints: readonly string[];
}

/** Another value in the cells of one row, which is named by its first cells, joined by spaces. */
export const cells =
  (key: string, values: Readonly<Record<string, string>>) =>
  (text: string): string => {
    const [header = [], ...rows] = csvParseRows(text);
    const row = rows.find((each) => isNamed(each, key));
    if (!row) throw new Error(`No row begins with "${key}".`);
    for (const [column, value] of Object.entries(values)) {
      const index = header.indexOf(column);
      if (index < 0) throw new Error(`There is no column "${column}".`);
      row[index] = value;
    }
    return `${csvFormatRows([header, ...rows])}\n`;
  };

/** A row less, which is named as in `cells`. */
export const without =
  (key: string) =>
  (text: string): string => {
    const [header = [], ...rows] = csvParseRows(text);
    return `${csvFormatRows([header, ...rows.filter((each) => !isNamed(each, key))])}\n`;
  };

const isNamed = (row: readonly string[], key: string): boolean =>
  `${row.join(' ')} `.startsWith(`${key} `);

/** One more paragraph at the end of a text. */
export const paragraph =
  (words: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n\n${words}\n`;

/** Other words in the place of some that stand there once. */
export const instead =
  (before: string, after: string) =>
  (text: string): string => {
    const times = text.split(before).length - 1;
    if (times !== 1) throw new Error(`"${before}" stands there ${times} times, not once.`);
    return text.replace(before, () => after);
  };

type Read = (file: string) => Uint8Array | undefined;

/** The files of this repository, each read once. */
const bytesOf: Read = (file) => {
  if (!kept.has(file)) kept.set(file, bytesIn(file));
  return kept.get(file);
};
const kept = new Map<string, Uint8Array | undefined>();

const bytesIn: Read = (file) => {
  try {
    return readFileSync(join(root, file));
  } catch {
    return undefined;
  }
};

/** The study of this repository as it is, and as its texts are. */
const truth = (): {study: Study; prose: ProseFiles} =>
  (read ??= {study: assemble(bytesOf, carried).study, prose: readProse(root)});
let read: {study: Study; prose: ProseFiles} | undefined;
const carried = carry();

/** What the check says of this project's study with one lie in it. */
export function outcomeOf(lie: Lie): LieOutcome {
  const before = readFileSync(join(root, lie.file), 'utf8');
  const after = lie.plant(before);
  if (after === before) throw new Error(`The lie "${lie.what}" changes nothing in ${lie.file}.`);
  const isRow = lie.file.startsWith('data/');
  const {complaints: found, study} = isRow
    ? checkRows(lie.file, after)
    : lie.file === citationFile
      ? {study: truth().study, complaints: formatProblems(orcidProblems(root, citationFile, after))}
      : checkText(lie.file, after);
  const complaints = found.length > 0 ? found : changedComplaints(lie.file, after, study);
  if (complaints.length === 0)
    return {
      what: lie.what,
      fate: isUnread(lie.file, after, study) ? 'unread' : 'passed',
      complaints,
    };
  const lines = linesChanged(before, after);
  const isHere = complaints.some((each) => linesNamed(each, lie.file).some((at) => lines.has(at)));
  return {what: lie.what, fate: isHere ? 'refused' : 'refused elsewhere', complaints};
}

interface Checked {
  readonly study: Study;
  readonly complaints: readonly string[];
}

function checkRows(file: string, text: string): Checked {
  const bytes = new TextEncoder().encode(text);
  const {study, problems} = assemble((path) => (path === file ? bytes : bytesOf(path)), carried);
  // Letters of columns move with each new column, and are tested by themselves.
  const complaints = formatProblems(problems.map((each) => ({...each, cell: undefined})));
  if (complaints.length > 0) return {study, complaints};
  return {study, complaints: proseComplaints(study, truth().prose)};
}

function checkText(file: string, text: string): Checked {
  const {study} = truth();
  return {
    study,
    complaints: proseComplaints(study, new Map([[file.slice('content/'.length), text]])),
  };
}

/** What is carried of a text is told by an object. */
const keyOf = ofText((name): {readonly name: string} => ({name}));

function proseComplaints(study: Study, prose: ProseFiles): string[] {
  const found = [...prose].flatMap(([name, text]) => {
    if (name.endsWith('.json')) return lintDescription(`content/${name}`, text, study);
    if (!name.endsWith('.mdx')) return [];
    return carried.result([keyOf(name)], study, [text], () =>
      lintProse(`content/${name}`, text, study),
    );
  });
  return [...ambiguousNames(study), ...found].map(formatProseProblem);
}

/** What the check says of what was changed or added since it was read. */
function changedComplaints(file: string, text: string, study: Study): string[] {
  const prose = new Map(truth().prose);
  if (file.startsWith('content/')) prose.set(file.slice('content/'.length), text);
  const state = reviewState(
    textsOf(study, prose),
    (readings ??= readReadings(root, truth().study)),
  );
  return [
    ...formatProblems(unreadRows(ofStudy(state))),
    ...unreadComplaints(study, prose, state, passagesOf(root)),
  ];
}
let readings: Readings | undefined;

/** Tables about the report are no part of what is assembled here. */
const ofStudy = (state: ReviewState): ReviewState => ({
  ...state,
  gone: state.gone.filter(({text}) => studyFiles.includes(fileOf(text))),
});

/** Whether a text or a row is another than those that stand in the study, where a reader signed them. */
function isUnread(file: string, text: string, study: Study): boolean {
  const {study: whole, prose} = truth();
  const changed = new Map(prose);
  if (file.startsWith('content/')) changed.set(file.slice('content/'.length), text);
  const known = new Set(textsOf(whole, prose).map(readAs));
  const now = new Set(textsOf(study, changed).map(readAs));
  return now.size !== known.size || [...now].some((each) => !known.has(each));
}

/** Lines that a lie writes, counted from 1; where it only takes some away, all of them. */
function linesChanged(before: string, after: string): Set<number> {
  const known = new Set(before.split('\n'));
  const lines = after.split('\n');
  const changed = lines.flatMap((line, index) => (known.has(line) ? [] : [index + 1]));
  return new Set(changed.length > 0 ? changed : lines.keys());
}

/** Rows and lines of a file that a complaint names. */
function linesNamed(complaint: string, file: string): number[] {
  const named = [
    ...complaint.matchAll(new RegExp(`${file},? \\(?(?:row|line)s? ([\\d, toand]+)`, 'g')),
  ];
  return named.flatMap(([, list = '']) =>
    [...list.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, from, to]) =>
      Array.from({length: Number(to ?? from) - Number(from) + 1}, (_, at) => Number(from) + at),
    ),
  );
}
