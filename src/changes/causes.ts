// Which of several changes brought something about, found by making each of them alone.
import {rowsNamed} from '../loaders/ranges.ts';
import type {Table} from '../loaders/table.ts';
import {tables} from '../loaders/tables/index.ts';
import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {type LaterRow, type WaveTable, waveTables} from '../model/workforce/waves.ts';
import {checkingColumns} from '../publishing/catalogue/hash.ts';
import {keyOfRow, keyText, type RowChange} from './rows.ts';
import type {Side} from './side.ts';

/** A change that brings something about by itself: of a row, or of many that are made together. */
export interface Cause {
  readonly rows: readonly RowChange[];
  /** In one line, such as "data/claims.csv, share-highest: value 38.2 → 39 (C12)". */
  readonly words: string;
}

/** Hands back the changes that alone make a study say something else. */
export type FindCauses = (words: (study: Study) => string) => Cause[];

/** More single changes than that are tried trust by trust, or else table by table. */
const mostTried = 30;

/** What finds the causes of whatever differs between two studies. */
export function causeFinder(before: Side, after: Side, rows: readonly RowChange[]): FindCauses {
  const tried = groupsOf(rows).map((group) => ({
    cause: {rows: group, words: groupWords(group)},
    made: once(() => withChanges(before.study, after.study, group)),
    unmade: once(() => withChanges(after.study, before.study, group.map(reversed))),
  }));
  return (words) => {
    const [old, now] = [words(before.study), words(after.study)];
    const alone = tried.filter(({made}) => ifWhole(() => words(made()), old) !== old);
    // What takes several changes is brought about by each that it cannot do without.
    const found =
      alone.length > 0
        ? alone
        : tried.filter(({unmade}) => ifWhole(() => words(unmade()), undefined) !== now);
    return found.map(({cause}) => cause);
  };
}

/** A category without its theme tells nothing: of a study with one change of several, there may be no words. */
function ifWhole<Other>(words: () => string, otherwise: Other): string | Other {
  try {
    return words();
  } catch {
    return otherwise;
  }
}

function once<Made>(make: () => Made): () => Made {
  let kept: {made: Made} | undefined;
  return () => (kept ??= {made: make()}).made;
}

const opposite = {added: 'removed', removed: 'added', changed: 'changed'} as const;
const reversed = (change: RowChange): RowChange => ({...change, kind: opposite[change.kind]});

function groupsOf(rows: readonly RowChange[]): (readonly RowChange[])[] {
  const by = (name: (row: RowChange) => string): RowChange[][] => [
    ...Map.groupBy(rows, name).values(),
  ];
  const ways = [
    rows.map((row) => [row]),
    by(({file, key}) => `${file} ${key.split(' / ')[0]}`),
    by(({file}) => file),
  ];
  return ways.find((groups) => groups.length <= mostTried) ?? ways.at(-1)!;
}

/** A study in which some rows are as another study has them. */
function withChanges(before: Study, after: Study, changes: readonly RowChange[]): Study {
  const changed = [...Map.groupBy(changes, ({table}) => table)].map(([name, some]) => {
    const key = (row: object): string => keyIn(name, row);
    return [name, rowsWith(before[name], after[name], name, key, some)] as const;
  });
  const rest = {...before, ...Object.fromEntries(changed)};
  const [old = [], now = []] = [before.later, after.later];
  return old.length + now.length === 0
    ? rest
    : {...rest, later: waveTables.flatMap((name) => laterWith(old, now, name, changes))};
}

/** The rows of later surveys, which are told from every other by their source too. */
function laterWith(
  before: readonly LaterRow[],
  after: readonly LaterRow[],
  name: WaveTable,
  changes: readonly RowChange[],
): LaterRow[] {
  const own = (rows: readonly LaterRow[]): LaterRow[] => rows.filter(({table}) => table === name);
  const key = ({row}: LaterRow): string => keyText([keyIn(name, row), row.source]);
  const some = changes.filter(({table}) => table === name);
  return some.length === 0 ? own(before) : rowsWith(own(before), own(after), name, key, some);
}

function rowsWith<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
  name: RowChange['table'],
  key: (row: Row) => string,
  changes: readonly RowChange[],
): Row[] {
  const now = byKey(name, key)(after);
  const kinds = new Map(changes.map((change) => [change.key, change.kind]));
  return [
    ...before
      .filter((row) => kinds.get(key(row)) !== 'removed')
      .map((row) => (kinds.has(key(row)) ? (now.get(key(row)) ?? row) : row)),
    ...changes.flatMap((change) => (change.kind === 'added' ? (now.get(change.key) ?? []) : [])),
  ];
}

const indexes = derived(
  (_: readonly object[]) => new Map<RowChange['table'], ReadonlyMap<string, object>>(),
);

const byKey =
  <Row extends object>(name: RowChange['table'], key: (row: Row) => string) =>
  (rows: readonly Row[]): ReadonlyMap<string, Row> => {
    const made = indexes(rows).get(name) ?? new Map(rows.map((row) => [key(row), row]));
    indexes(rows).set(name, made);
    return made as ReadonlyMap<string, Row>;
  };

const keyIn = (name: RowChange['table'], row: object): string =>
  name === 'references'
    ? (row as {id: string}).id
    : keyOfRow(tables[name] as unknown as Table<object>, row);

function groupWords(rows: readonly RowChange[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length === 1) return rowWords(first);
  const keys = new Set(rows.map(({key}) => key.split(' / ')[0]));
  const of = keys.size === 1 ? `${[...keys][0]}: ` : '';
  return `${first.file}, ${of}${rows.length} rows${whereWords(rows)}`;
}

/** ", rows 5 to 8; the first: new, headcount 29 (C5)": where to look for them in the file as it is. */
function whereWords(rows: readonly RowChange[]): string {
  const there = rows.filter(({kind}) => kind !== 'removed');
  const gone = rows.length - there.length;
  const [first] = there.toSorted((one, other) => one.row - other.row);
  if (!first) return ', all of them gone';
  const few = gone > 0 ? `, ${gone} of them gone; ` : ', ';
  return `${few}${placesOf(there.map(({row}) => row))}; the first: ${ownWords(first)}`;
}

/** Rows that stand here and there are told by the first and the last of them. */
function placesOf(rows: readonly number[]): string {
  const words = rowsNamed(rows);
  return words.length > longest
    ? `between rows ${Math.min(...rows)} and ${Math.max(...rows)}`
    : words;
}

/** Columns that say where a value comes from and not what it is. */
export const ofOrigin: readonly string[] = [
  'provenance',
  'source',
  'place',
  'rests_on',
  ...checkingColumns,
];

/** A change of a row in one line: the values, or what else changed where none did. */
export const rowWords = (change: RowChange): string =>
  `${change.file}, ${change.key}: ${ownWords(change)}`;

function ownWords(change: RowChange): string {
  const {kind, cells} = change;
  if (kind !== 'changed') return comingWords(change);
  const telling = cells.filter(({column}) => !ofOrigin.includes(column));
  return (telling.length > 0 ? telling : cells).map(cellWords).join('; ');
}

/** "new, headcount 29 (C5)": a row that came or went, with its numbers, or else where it stands. */
export function comingWords(change: RowChange): string {
  const {kind, row} = change;
  const told = numbersOf(change);
  if (told.length === 0) return kind === 'added' ? `row ${row} is new` : `row ${row} is gone`;
  const [word, was] = kind === 'added' ? ['new', ''] : ['gone', 'it was '];
  const words = told.map(
    ({column, before, after, cell}) => `${column} ${after || before} (${was}${cell})`,
  );
  return `${word}, ${words.join('; ')}`;
}

/** The cells of a row that hold its numbers. */
export function numbersOf({table, cells}: RowChange): RowChange['cells'] {
  const numbers = table === 'references' ? [] : Object.keys(tables[table].units ?? {});
  return cells.filter(({column}) => numbers.includes(column));
}

/** "headcount 31 → 34 (C36)". Of long texts, what stands where they begin to differ. */
export function cellWords({column, before, after, cell}: RowChange['cells'][number]): string {
  const from = before.length > longest && after.length > longest ? differsAt(before, after) : 0;
  const address = cell === '' ? '' : ` (${cell})`;
  return `${column} ${shortened(before, from)} → ${shortened(after, from)}${address}`;
}

const longest = 60;

/** Where the word begins by which two texts differ, with a word before it. */
function differsAt(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const start = before.slice(0, at).split(' ').slice(0, -2).join(' ').length;
  return start === 0 ? 0 : start + 1;
}

function shortened(text: string, from: number): string {
  if (text === '') return '(empty)';
  if (text.length <= longest) return text;
  const [start, end] = [from > 0 ? '… ' : '', text.length - from > longest ? ' …' : ''];
  return `“${start}${text.slice(from, from + longest).trimEnd()}${end}”`;
}
