import type {MeasureTable} from './places.ts';

/** How far down a header is looked for. */
export const headerWithin = 10;

/** What a column of a sheet is: the cases; numbers of some words; or a list of words, and the number of each. */
export type Use = 'case' | 'number' | {readonly list: string} | {readonly words: readonly string[]};

/** What the columns of a sheet are. */
export interface Layout {
  readonly table: MeasureTable;
  /** Row of the header, from 0. */
  readonly header: number;
  /** By the column, from 0; of no other column anything is read. */
  readonly uses: ReadonlyMap<number, Use>;
}

/** What a column is, in a cell: "case", "number", "band", "support funded". */
export function writeUse(use: Use | undefined): string {
  if (use === undefined) return '';
  if (typeof use === 'string') return use;
  return 'list' in use ? use.list : use.words.join(' ');
}

/** What a cell says that a column is; undefined where the table has no such thing. */
export function readUse({lists}: MeasureTable, written: string): Use | undefined {
  if (written === 'case' || written === 'number') return written;
  if (lists.some(({column}) => column === written)) return {list: written};
  const words = written.split(' ').filter(Boolean);
  return words.length === lists.length &&
    lists.every((list, index) => list.words.includes(words[index]!))
    ? {words}
    : undefined;
}
