import {csvFormatRow, csvParseRows} from 'd3-dsv';
import {formatProblems} from '../../src/loaders/fold.ts';
import {loadTable, type Table} from '../../src/loaders/table.ts';
import {tables as studyTables} from '../../src/loaders/tables/index.ts';
import type {Study} from '../../src/model/study.ts';
import type {Sourced} from '../../src/model/values/provenance.ts';
import {
  areas,
  bands,
  deploymentBands,
  postMeasures,
  staffGroups,
} from '../../src/model/workforce/workforce.ts';
import {hashOfRow} from '../../src/study/drawn.ts';

/** The tables that the simulation fills. */
export const simulatedTables = [
  'sampling',
  'census',
  'establishment',
  'headcount',
  'deployment',
] as const;
export type SimulatedTable = (typeof simulatedTables)[number];

/** The rows of all five tables. */
export type Rows = Pick<Study, SimulatedTable>;

export const fileOf = (name: SimulatedTable): string => studyTables[name].file;

const keyOf = (name: SimulatedTable): readonly string[] => studyTables[name].key;

/** The order of words that do not sort by their letters. */
const orders: Readonly<Record<string, readonly string[]>> = {
  staff: staffGroups,
  measure: postMeasures,
  bands: deploymentBands,
  area: areas,
  band: [...bands, 'support'],
};

/** A row and, where it was read from a file, its exact text with its line end. */
export interface KeptRow {
  readonly row: Sourced;
  readonly text: string | null;
  /** Row of the spreadsheet, where it was read from a file. */
  readonly at: number | null;
}

/** A table's text taken apart. */
export interface TableText {
  readonly name: SimulatedTable;
  /** The first line as it stands, with its line end. */
  readonly header: string;
  /** Rows that are not simulated. */
  readonly kept: readonly KeptRow[];
}

/** Cuts CSV text into records with their line ends; a line end within quotation marks belongs to its record. */
export function records(text: string): string[] {
  const found = text.match(/(?:"[^"]*"|[^"\r\n])*(?:\r\n|\r|\n|$)/g) ?? [];
  return found
    .filter((record) => record !== '')
    .map((record) => (/[\r\n]$/.test(record) ? record : `${record}\n`));
}

const cell = (row: Sourced, column: string): string | number =>
  (row as unknown as Record<string, string | number>)[column] ?? '';

/** Tells a row from every other of its table, in words. */
const label = (name: SimulatedTable, row: Sourced): string =>
  keyOf(name)
    .map((column) => cell(row, column))
    .join(' ');

/**
 * Takes a table's text apart.
 * @throws Error with every problem of the file, and where two kept rows have one key
 */
export function parse(name: SimulatedTable, text: string): TableText {
  const table: Table<Sourced> = studyTables[name] as unknown as Table<Sourced>;
  const {rows, typed, problems} = loadTable(table, new TextEncoder().encode(text));
  if (problems.length > 0) throw new Error(formatProblems(problems).join('\n'));
  const [header = '', ...lines] = records(text);
  const kept = rows
    .filter(({provenance}) => provenance !== 'simulated')
    .map((row): KeptRow => {
      const at = typed.get(row)?.row ?? null;
      return {row, text: lines[(at ?? 0) - 2] ?? null, at};
    });
  const labels = kept.map(({row}) => label(name, row));
  const twice = labels.find((words, index) => labels.indexOf(words) !== index);
  if (twice !== undefined)
    throw new Error(`${table.file}: two rows speak of ${twice}. Delete one of them.`);
  return {name, header, kept};
}

/** Where a row stands in its table: text by character code, so that no machine's language decides. */
function compare(name: SimulatedTable, left: Sourced, right: Sourced): number {
  for (const column of keyOf(name)) {
    const [a, b] = [cell(left, column), cell(right, column)];
    const order = orders[column];
    const difference = order
      ? order.indexOf(String(a)) - order.indexOf(String(b))
      : Number(a > b) - Number(a < b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Kept rows and drawn ones together, in the table's order; a drawn row gives way to a kept one of the same key. */
export function merge({name, kept}: TableText, drawn: readonly Sourced[]): KeptRow[] {
  const labels = new Set(kept.map(({row}) => label(name, row)));
  const added = drawn
    .filter((row) => !labels.has(label(name, row)))
    .map((row): KeptRow => ({row, text: null, at: null}));
  return [...kept, ...added].sort((left, right) => compare(name, left.row, right.row));
}

function line(row: Sourced, columns: readonly string[], end: string): string {
  const cells = columns.map((column) => {
    const value = cell(row, column);
    return column === 'wte' && typeof value === 'number' ? value.toFixed(1) : String(value);
  });
  return csvFormatRow(cells) + end;
}

/** The table's text: kept rows with their own bytes, drawn ones in the columns and with the line end of the header. */
export function format({header}: TableText, entries: readonly KeptRow[]): string {
  const end = /[\r\n]+$/.exec(header)?.[0] ?? '\n';
  const columns = csvParseRows(header.replace(/^\uFEFF/, ''))[0] ?? [];
  return header + entries.map(({row, text}) => text ?? line(row, columns, end)).join('');
}

/** The hash of each drawn row of finished tables, as it is read back from their text. */
export const drawnRows = (texts: Readonly<Record<SimulatedTable, string>>): string[] =>
  simulatedTables.flatMap((name) => {
    const table = studyTables[name] as unknown as Table<Sourced>;
    return loadTable(table, new TextEncoder().encode(texts[name]))
      .rows.filter(({provenance}) => provenance === 'simulated')
      .map((row) => hashOfRow(name, row));
  });
