import {csvParseRows} from 'd3-dsv';
import {decode} from '../loaders/decode.ts';
import {letterOf} from '../loaders/problem.ts';
import {referencesFile} from '../loaders/references.ts';
import {type Table, type TableName, tidier} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import {laterOf} from '../model/workforce/waves.ts';
import type {Side} from './side.ts';

/** A cell that holds something else than it did. */
export interface CellChange {
  readonly column: string;
  /** Empty where it held nothing, or there was no such column. */
  readonly before: string;
  readonly after: string;
  /** As a spreadsheet names it, such as "C17", in the file as it is now; in the older one where it is gone. */
  readonly cell: string;
}

/** A row that was added, removed or changed. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly table: TableName | 'references';
  /** Path from the study's folder. */
  readonly file: string;
  /** By which the row is told from every other: "T12 / band-2". */
  readonly key: string;
  /** Row as a spreadsheet counts it; the place in the list of a work. */
  readonly row: number;
  readonly cells: readonly CellChange[];
  /** Whether all that changed is what a program has made up. */
  readonly isSimulated: boolean;
}

/** A row as it was typed, with where it stands. */
interface TypedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
}

type RowsByKey = ReadonlyMap<string, TypedRow>;

/** Every row that differs between two studies, by table. */
export const rowChanges = (before: Side, after: Side): RowChange[] => [
  ...tableNames.flatMap((name) =>
    changesIn(name, tables[name].file, typedRows(before, name), typedRows(after, name)),
  ),
  ...changesIn('references', referencesFile, works(before), works(after)),
];

function changesIn(
  table: RowChange['table'],
  file: string,
  before: RowsByKey,
  after: RowsByKey,
): RowChange[] {
  const change = (kind: RowChange['kind'], key: string, one?: TypedRow, other?: TypedRow) => ({
    kind,
    table,
    file,
    key,
    row: (other ?? one)!.row,
    cells: cellChanges(one, other),
    isSimulated: [one, other].every((row) => row === undefined || isSimulated(row)),
  });
  return [
    ...[...after].flatMap(([key, row]) => {
      const old = before.get(key);
      const made = change(old ? 'changed' : 'added', key, old, row);
      return old && made.cells.length === 0 ? [] : [made];
    }),
    ...[...before].flatMap(([key, row]) => (after.has(key) ? [] : [change('removed', key, row)])),
  ];
}

const isSimulated = ({cells}: TypedRow): boolean => cells.get('provenance') === 'simulated';

function cellChanges(before?: TypedRow, after?: TypedRow): CellChange[] {
  const columns = new Set([...(after?.cells.keys() ?? []), ...(before?.cells.keys() ?? [])]);
  return [...columns].flatMap((column) => {
    const [old = '', now = ''] = [before?.cells.get(column), after?.cells.get(column)];
    const there = after?.letters.has(column) ? after : before!;
    const cell = there.letters.get(column);
    return old === now
      ? []
      : [{column, before: old, after: now, cell: cell === undefined ? '' : `${cell}${there.row}`}];
  });
}

/** How the columns of a key are told in one. */
export const keyText = (cells: readonly string[]): string => cells.join(' / ');

/** The key of a row of the study, as that of the row that was typed. */
export function keyOfRow({key}: Table<object>, row: object): string {
  const cells = row as Readonly<Record<string, unknown>>;
  return keyText(
    (key as readonly string[]).map((column) => {
      const value = cells[column];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    }),
  );
}

/**
 * Rows of a table by their key, those of later surveys by their source too; of two with one key, the last counts.
 * Columns that nobody knows are left out.
 */
function typedRows({files, study}: Side, name: TableName): RowsByKey {
  const {file, key, columns} = tables[name] as unknown as Table<Record<string, string>>;
  const bytes = files.get(file);
  if (!bytes) return new Map();
  const tidy = tidier(columns);
  const [header = [], ...records] = csvParseRows(decode(file, bytes).text.replace(/^\uFEFF/, ''));
  const names = header.map((each) => each.trim().toLowerCase());
  const known = names.flatMap((column, index) => (column in columns ? [{column, index}] : []));
  const letters = new Map(known.map(({column, index}) => [column, letterOf(index)]));
  const rows = records.map((record, index) => {
    const typed = Object.fromEntries(known.map((at) => [at.column, record[at.index] ?? '']));
    const {cells} = tidy({row: index + 2, cells: typed}, () => {});
    return {row: index + 2, cells: new Map(Object.entries(cells)), letters};
  });
  const filled = rows.filter(({cells}) => [...cells.values()].some((cell) => cell !== ''));
  const later = new Set(laterOf(study, name).map(({source}) => source));
  return new Map(
    filled.map((row) => {
      const source = row.cells.get('source') ?? '';
      const isLater = row.cells.get('provenance') === 'observed' && later.has(source);
      const own = key.map((column) => row.cells.get(column) ?? '');
      return [keyText(isLater ? [...own, source] : own), row];
    }),
  );
}

/** The works cited, each field a cell. */
const works = ({study}: Side): RowsByKey =>
  new Map(
    study.references.map((work, index) => [
      work.id,
      {
        row: index + 1,
        letters: new Map(),
        cells: new Map(
          Object.entries(work).map(([field, value]) => [
            field,
            typeof value === 'string' ? value : JSON.stringify(value),
          ]),
        ),
      },
    ]),
  );
