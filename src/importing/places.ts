import type {Column} from '../loaders/columns.ts';
import type {Table, TableName} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';

/** A table that has a number for each case and one or two lists of words, such as people by band. */
export interface MeasureTable {
  readonly name: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  /** The column of its numbers. */
  readonly value: string;
  /** The columns beside the case that tell a row from every other, with their words. */
  readonly lists: readonly {readonly column: string; readonly words: readonly string[]}[];
}

type AnyTable = Table<Record<string, unknown>>;

/** The tables of answers to a questionnaire. */
export const measureTables: readonly MeasureTable[] = tableNames.flatMap((name) => {
  const {file, key, refers, units, columns} = tables[name] as unknown as AnyTable;
  const [first, ...others] = key;
  const value = Object.keys(units ?? {});
  const lists = others.map((column) => ({
    column,
    words: (columns[column] as Column<unknown>).words ?? [],
  }));
  const isMeasure =
    refers?.[first!] === 'cases.case' &&
    value.length === 1 &&
    lists.length > 0 &&
    lists.every(({words}) => words.length > 0) &&
    !('anchor' in columns);
  return isMeasure ? [{name, file, columns: Object.keys(columns), value: value[0]!, lists}] : [];
});

/** How departments call what the tables have a word for. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  'band-2': ['b2', 'afc 2', 'afc band 2'],
  'band-3': ['b3', 'afc 3', 'afc band 3'],
  'band-4': ['b4', 'afc 4', 'afc band 4'],
  'in-post': ['actual', 'in post', 'staff in post', 'employed'],
  'funded': ['establishment', 'budgeted', 'budget'],
  'bands-2-and-3': ['bands 2 3', 'band 2 3', 'band 2 and 3', 'band 2 and band 3'],
  'rotational': ['rotation', 'rotating', 'rotate'],
  'x-ray': ['xray', 'plain film', 'projection'],
  'imaging': ['total imaging'],
  'general-or-clerical': ['general clerical', 'general and clerical', 'clerical'],
  'theatre-and-mobile': ['theatre mobile', 'theatre or mobile', 'theatres and mobile'],
  'interventional': ['interventional radiology'],
  'nuclear-medicine': ['radionuclide imaging'],
};

/** Its words in small letters, without what stands between them. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/[–—]/g, '-')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** How a word of a list may be said, in small letters. */
export const namesOf = (word: string): string[][] =>
  [word, ...(otherWords[word] ?? [])].map(tokensOf);

/** Whether some words stand in a text, side by side. */
function holds(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, at) => words.every((word, index) => text[at + index] === word));
}

/** The one word of a list that a text names; the longest where one is part of another. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  const tokens = tokensOf(text);
  const found = words
    .flatMap((word) => namesOf(word).map((said) => ({word, said})))
    .filter(({said}) => holds(tokens, said))
    .toSorted((a, b) => b.said.length - a.said.length);
  const [longest, next] = found;
  if (!longest) return undefined;
  const isOnly = !next || next.word === longest.word || next.said.length < longest.said.length;
  return isOnly ? longest.word : undefined;
}
