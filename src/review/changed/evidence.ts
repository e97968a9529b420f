// What a text rests on: the words by which it may be put otherwise.
import type {Study} from '../../model/study.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {placesOfRow} from '../../study/places.ts';
import {wordsOf as plainWords} from '../../study/texts/words.ts';
import type {StudyText} from '../study-text.ts';
import {rowsNaming} from '../texts.ts';
import {formsOf, hasKin} from './kin.ts';
import {type Word, wordsOf} from './words.ts';

/** What a source says at places, where its text is at hand. */
export type Passages = (places: readonly string[]) => string | undefined;

/** Columns that name rows on which a row rests. */
const resting = ['said', 'quotation', 'quotations', 'rests_on', 'discrepancies', 'case'];

/** Everything on which a text rests, as one. */
export function evidenceOf(study: Study, text: StudyText, column?: string): string {
  const rows = text.row ? rowsOfRow(study, text.row) : rowsOfText(study, text);
  const own = text.row ? [withoutColumn(text.row, column)] : [];
  return [...own, ...rows].map(textOfRow).join(' ');
}

const textOfRow = (row: object): string =>
  JSON.stringify(Object.values(withoutColumn(row))).replaceAll(/[-_]/g, ' ');

/** Columns that tell what is not so: no words for what is. */
const denied: ReadonlySet<string> = new Set(['do_not_say']);

const withoutColumn = (row: object, column?: string): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column && !denied.has(name)));

/** Rows that a text names, and those of the category or trust of which its file tells. */
function rowsOfText(study: Study, {file, ids}: StudyText): object[] {
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
  const about = [name, name.toUpperCase()];
  const speakers = study.participants
    .filter((each) => about.includes(String(each.case)))
    .map(({participant}) => participant);
  return [...ids, ...about, ...speakers].flatMap((id) => rowsNaming(study).get(id) ?? []);
}

/** Rows on which a row says that it rests, and what was quoted of its participant under its category. */
function rowsOfRow(study: Study, row: object): object[] {
  const cells = row as Readonly<Record<string, unknown>>;
  const named = resting.flatMap((column) => [cells[column] ?? []].flat() as unknown[]);
  const spoken = study.quotations.filter(
    ({category, participants}) =>
      category === cells['category'] && participants.includes(String(cells['participant'])),
  );
  return [
    ...named.flatMap((id) =>
      (rowsNaming(study).get(String(id)) ?? []).filter((each) => each !== row && isNamed(each, id)),
    ),
    ...spoken,
  ];
}

/** The words of a source that a row has of its own; empty where it has none. */
export const anchorOf = (row: object | undefined): string =>
  (row as {readonly anchor?: string} | undefined)?.anchor ?? '';

/** The places at which a text was read, and those of the category of which its file tells. */
export function placesBeside(
  study: Study,
  {file, row}: StudyText,
  read: readonly string[],
): readonly string[] {
  const category = study.categories.find(
    (each) => each === row || file.endsWith(`/${each.category}.mdx`),
  );
  const own = category ? (rowsNaming(study).get(category.category) ?? []) : [];
  return [...new Set([...read, ...own.flatMap(placesOfRow)])];
}

/** Whether a row is the one that an id names, and not one that names it. */
const isNamed = (row: object, id: unknown): boolean => Object.values(row)[0] === id;

/** How many sentences of a source a text is held against, and what each has in common with it. */
const nearest = {most: 4, shared: 2};

/** What bears out the words of a text. */
export interface Borne {
  readonly hasStem: (stem: string) => boolean;
  /** The sentences of the source that it renders, and its rows. */
  readonly sentences: readonly (readonly Word[])[];
}

/** What a text rests on: rows, and what the source says at the places at which it was read. */
export function borneBy(rows: string, passage: string, read: string): Borne {
  const held = formsOf(`${rows} ${passage}`);
  return {
    hasStem: (stem) => hasKin(held, stem),
    sentences: [...(passage === '' ? [] : nearTo(passage, read)), wordsOf(rows)],
  };
}

/** The sentences of a passage. */
export const sentencesOf = (passage: string): string[] => passage.split(/(?<=[.!?][”"’)]?)\s+/);

/** Those sentences of a passage in which an anchor stands. */
export function sentencesWith(passage: string, anchors: readonly string[]): string[] {
  const wanted = anchors.map(plain);
  return sentencesOf(passage).filter((each) =>
    wanted.some((anchor) => plain(each).includes(anchor)),
  );
}

const plain = (text: string): string => ` ${plainWords(text).join(' ')} `;

/** Those sentences of a passage that have most in common with a text. */
function nearTo(passage: string, read: string): Word[][] {
  const stems = stemsOf(read);
  return sentencesOf(passage)
    .map((sentence) => ({sentence, shared: sharedStems(stemsOf(sentence), stems).length}))
    .filter(({shared}) => shared >= nearest.shared)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, nearest.most)
    .map(({sentence}) => wordsOf(sentence));
}
