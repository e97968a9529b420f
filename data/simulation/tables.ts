import {csvParseRows} from 'd3-dsv';
import {provenances} from '../../src/model/provenance.ts';
import {missingReasons} from '../../src/model/value.ts';
import type {Sourced} from '../../src/model/provenance.ts';
import type {Value} from '../../src/model/value.ts';
import {
  adopterCategories, areas, bands, deploymentBands, postMeasures, sizeBands, staffGroups, supportBands, trustKinds,
} from '../../src/model/workforce.ts';
import type {CensusRow, DeploymentRow, EstablishmentRow, HeadcountRow, Sampling} from '../../src/model/workforce.ts';

/** The words that a column allows, in their order; a column that is not listed takes any text. */
type Words = Readonly<Record<string, readonly string[]>>;

/** A table that the simulation fills. `key` names the columns that tell its rows apart and that sort it. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly words: Words;
}

const sourced = ['provenance', 'source', 'place'];
const table = (file: string, key: string[], rest: string[], words: Words): Table =>
  ({file, columns: [...key, ...rest, ...sourced], key, words: {...words, provenance: provenances}});

export const tables = {
  sampling: table('sampling.csv', ['case'], ['adopter', 'size', 'trust'], {adopter: adopterCategories, size: sizeBands}),
  census: {
    ...table('census/census.csv', ['trust', 'band'], ['headcount'], {kind: trustKinds, band: bands}),
    columns: ['trust', 'kind', 'band', 'headcount', ...sourced],
  },
  establishment: table('questionnaire/establishment.csv', ['case', 'staff', 'measure'], ['wte'], {staff: staffGroups, measure: postMeasures}),
  headcount: table('questionnaire/headcount.csv', ['case', 'band'], ['headcount'], {band: [...supportBands, 'support']}),
  deployment: table('questionnaire/deployment.csv', ['case', 'bands', 'area'], ['headcount'], {bands: deploymentBands, area: areas}),
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** The rows of all five tables. */
export interface Rows {
  readonly sampling: readonly Sampling[];
  readonly census: readonly CensusRow[];
  readonly establishment: readonly EstablishmentRow[];
  readonly headcount: readonly HeadcountRow[];
  readonly deployment: readonly DeploymentRow[];
}

/** A row and, where it was read from a file, its exact text with its line end. */
export interface Entry {
  readonly row: Sourced;
  readonly text: string | null;
}

/** A table's text taken apart: its header as it stands, and its rows. */
export interface Sheet {
  readonly header: string;
  readonly entries: readonly Entry[];
}

const isSimulated = (entry: Entry): boolean => entry.row.provenance === 'simulated';

/** The rows of a sheet that the simulation must leave as they are. */
export const kept = (sheet: Sheet): Entry[] => sheet.entries.filter((entry) => !isSimulated(entry));

/** Cuts CSV text into records with their line ends; a line end within quotation marks belongs to its record. */
function records(text: string): string[] {
  const found: string[] = [];
  let [start, quoted] = [0, false];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    if (text[index] !== '\n' || quoted) continue;
    found.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return start < text.length ? [...found, `${text.slice(start)}\n`] : found;
}

function value(cell: string, where: string): Value {
  const reason = missingReasons.find((word) => word === cell);
  if (reason !== undefined) return reason;
  if (!/^\d+(\.\d+)?$/.test(cell)) throw new Error(`${where}: "${cell}" is neither a number nor one of ${missingReasons.join(', ')}.`);
  return Number(cell);
}

function field(of: Table, column: string, cell: string, where: string): Value | string {
  if (column === 'wte' || column === 'headcount') return value(cell, where);
  const words = of.words[column];
  if (words && !words.includes(cell)) throw new Error(`${where}: "${cell}" is none of ${words.join(', ')}.`);
  return cell;
}

function entry(of: Table, text: string, line: number): Entry {
  const cells = csvParseRows(text)[0] ?? [];
  if (cells.length !== of.columns.length) throw new Error(`${of.file}, row ${line}: ${cells.length} cells where ${of.columns.length} belong.`);
  const row = of.columns.map((column, index) => [column, field(of, column, cells[index] ?? '', `${of.file}, row ${line}, column "${column}"`)]);
  return {row: Object.fromEntries(row) as Sourced, text};
}

/** Identifies a row within its table. */
export const keyOf = (of: Table, row: Sourced): string => of.key.map((column) => (row as unknown as Record<string, string>)[column]).join(' ');

/**
 * Takes a table's text apart.
 * @throws Error with file, row and column where the header or a row is not what the table takes, or where two kept rows have one key
 */
export function parse(of: Table, text: string): Sheet {
  const [header = '', ...lines] = records(text);
  const names = csvParseRows(header.replace(/^\uFEFF/, ''))[0]?.join(',');
  if (names !== of.columns.join(',')) throw new Error(`${of.file}, row 1: the columns must be ${of.columns.join(',')}.`);
  const sheet = {header, entries: lines.map((line, index) => entry(of, line, index + 2))};
  const keys = kept(sheet).map(({row}) => keyOf(of, row));
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${of.file}: two rows speak of ${twice}.`);
  return sheet;
}

/** Where a row stands in its table: text by character code, the words of a column in their own order. */
function compare(of: Table, left: Sourced, right: Sourced): number {
  for (const column of of.key) {
    const [a, b] = [left, right].map((row) => (row as unknown as Record<string, string>)[column] ?? '') as [string, string];
    const words = of.words[column];
    const order = words ? words.indexOf(a) - words.indexOf(b) : Number(a > b) - Number(a < b);
    if (order !== 0) return order;
  }
  return 0;
}

/** Kept rows and new ones together, in the table's order; a new row gives way to a kept one of the same key. */
export function merge(of: Table, sheet: Sheet, drawn: readonly Sourced[]): Entry[] {
  const held = kept(sheet);
  const keys = new Set(held.map(({row}) => keyOf(of, row)));
  const added = drawn.filter((row) => !keys.has(keyOf(of, row))).map((row) => ({row, text: null}));
  return [...held, ...added].sort((left, right) => compare(of, left.row, right.row));
}

function line(of: Table, row: Sourced, end: string): string {
  const cells = of.columns.map((column) => {
    const cell = (row as unknown as Record<string, Value | string>)[column] ?? '';
    return typeof cell === 'number' && column === 'wte' ? cell.toFixed(1) : String(cell);
  });
  return cells.join(',') + end;
}

/** The table's text: kept rows with their own bytes, new ones with the line end of the header. */
export function format(of: Table, header: string, entries: readonly Entry[]): string {
  const end = header.endsWith('\r\n') ? '\r\n' : '\n';
  return header + entries.map(({row, text}) => text ?? line(of, row, end)).join('');
}
