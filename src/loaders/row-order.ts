import {ofText} from '../model/derived.ts';
import type {Column} from './columns.ts';
import type {Table, TableName} from './table.ts';
import {tableNames, tables} from './tables/index.ts';

// A spreadsheet sorts rows as anybody likes. Where a number, an id or a list of words says how they stand, that counts
// and not the place where they were typed, so that the report is the same.

type Row = object;
type Tables = Readonly<Record<TableName, readonly Row[]>>;

const definitions = tables as unknown as Readonly<
  Record<TableName, Table<Record<string, unknown>>>
>;

/** The rows of every table, typed or as text, in the order that their columns say. */
export function inOrder<All extends Tables>(rows: All): All {
  const ordered = new Map<TableName, readonly Row[]>();
  const order = (name: TableName): readonly Row[] => {
    const known = ordered.get(name) ?? sorted(name, rows[name], placesIn);
    ordered.set(name, known);
    return known;
  };
  /** Where the ids of another table stand. */
  const placesIn = (reference: string): ReadonlyMap<string, number> => {
    const [name, column] = reference.split('.') as [TableName, string];
    return new Map(order(name).map((row, index) => [cell(row, column), index]));
  };
  return Object.fromEntries(tableNames.map((name) => [name, order(name)])) as All;
}

const cell = (row: Row, column: string): string =>
  String((row as Readonly<Record<string, unknown>>)[column] ?? '');

function sorted(
  name: TableName,
  rows: readonly Row[],
  placesIn: (reference: string) => ReadonlyMap<string, number>,
): readonly Row[] {
  const {order = [], refers, columns} = definitions[name];
  const comparers = order.map((column) => {
    const reference = refers?.[column];
    const places = reference === undefined ? wordPlaces(columns[column]!) : placesIn(reference);
    return (one: Row, other: Row): number =>
      byPlace(cell(one, column), cell(other, column), places);
  });
  if (comparers.length === 0) return rows;
  return rows.toSorted((one, other) => {
    for (const compare of comparers) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const wordPlaces = ({words = []}: Column<unknown>): ReadonlyMap<string, number> =>
  new Map(words.map((word, index) => [word, index]));

/** By the place in a list; what is in none comes last. */
const byPlace = (one: string, other: string, places: ReadonlyMap<string, number>): number =>
  one === other
    ? 0
    : (places.get(one) ?? places.size) - (places.get(other) ?? places.size) ||
      compareNumbered(one, other);

/** The letters and the numbers of a text in turn. */
const piecesOf = ofText((text) => text.split(/(\d+)/));

/** By code units, so that no machine's language matters, and numbers by their size: q2 before q10. */
export function compareNumbered(one: string, other: string): number {
  const ones = piecesOf(one);
  const others = piecesOf(other);
  for (const [index, part] of ones.entries()) {
    const opposite = others[index];
    if (opposite === undefined) return 1;
    if (part === opposite) continue;
    // Every second piece is a number.
    if (index % 2 === 1 && Number(part) !== Number(opposite))
      return Number(part) - Number(opposite);
    return part < opposite ? -1 : 1;
  }
  return ones.length - others.length;
}
