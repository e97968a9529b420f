import type {Problem} from '../loaders/problem.ts';
import type {Table} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import type {KeptText} from '../model/publishing/reading.ts';
import {fileOf, type StudyText} from './study-text.ts';

// Who sorts a table and has one column selected tears every row apart. What was read of the rows knows it: the column
// has the same cells as then, in other rows, and without it the rows are the same.

/** So few rows may have exchanged their cells on purpose. */
const fewest = 5;

type Fields = ReadonlyMap<string, string>;

/** Columns that were sorted without the others, one for each table, by what was read of its rows. */
export const movedColumns = (texts: readonly StudyText[], kept: readonly KeptText[]): Problem[] =>
  tableNames.flatMap((name) => {
    const {file, key} = tables[name] as unknown as Table<object>;
    const read = kept.filter(({text}) => fileOf(text) === file).map(({words}) => words);
    const typed = texts.filter((text) => text.file === file).map(({text}) => text);
    const [was, is] = [without(read, typed), without(typed, read)].map((rows) =>
      rows.map(fieldsIn),
    ) as [Fields[], Fields[]];
    const column = was.length >= fewest ? movedIn(was, is, key) : undefined;
    return column === undefined ? [] : [{file, column, message: messageFor(was, is, column, key)}];
  });

/** What one list has and the other has not. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return all.filter((each) => !known.has(each));
}

/** "a: 1 | b: 2 | 3" has the fields a and b: what names no field belongs to the one before. */
function fieldsIn(words: string): Fields {
  const fields = new Map<string, string>();
  let last = '';
  for (const piece of words.split(' | ')) {
    const [, name, value] = /^([a-z_]+): (.*)$/s.exec(piece) ?? [];
    if (name === undefined) fields.set(last, `${fields.get(last) ?? ''} | ${piece}`);
    else fields.set((last = name), value!);
  }
  return fields;
}

/** The column but for which the rows are the same, new ones aside; of several an id comes last. */
function movedIn(
  was: readonly Fields[],
  is: readonly Fields[],
  key: readonly string[],
): string | undefined {
  const names = new Set([...was, ...is].flatMap((row) => [...row.keys()]));
  const columns = [...names].toSorted(
    (one, other) => Number(key.includes(one)) - Number(key.includes(other)),
  );
  return columns.find(
    (column) =>
      isAmong(was.map(cellOf(column)), is.map(cellOf(column))) &&
      isAmong(was.map(othersOf(column)), is.map(othersOf(column))),
  );
}

const cellOf =
  (column: string) =>
  (row: Fields): string =>
    row.get(column) ?? '';

const othersOf =
  (column: string) =>
  (row: Fields): string =>
    JSON.stringify([...row].filter(([name]) => name !== column).toSorted());

/** Whether one list holds all that another has, as often, in whatever order. */
function isAmong(one: readonly string[], other: readonly string[]): boolean {
  const left = new Map(
    Map.groupBy(other, (each) => each)
      .entries()
      .map(([each, all]) => [each, all.length]),
  );
  return one.every((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  });
}

function messageFor(
  was: readonly Fields[],
  is: readonly Fields[],
  column: string,
  key: readonly string[],
): string {
  const nameOf = (row: Fields): string => key.map((part) => row.get(part) ?? '').join(' / ');
  const before = new Map(was.map((row) => [nameOf(row), row.get(column) ?? '']));
  const [first] = is;
  const old = before.get(nameOf(first!));
  const example =
    key.includes(column) || old === undefined
      ? ''
      : ` ${nameOf(first!)} has "${short(first!.get(column) ?? '')}" and had "${short(old)}".`;
  return (
    `The cells of this column stand in other rows than when they were read, ${was.length} of them, and the other ` +
    `columns are as they were.${example} So it is where one column was sorted, or moved up or down, without the ` +
    'others. Undo that (Ctrl+Z) or take the file back as it was before, and sort with the whole table selected. What ' +
    'else may be wrong is said when this is mended.'
  );
}

const short = (cell: string): string =>
  cell.length > 40 ? `${cell.slice(0, 37).trimEnd()} …` : cell;
