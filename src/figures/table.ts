import {csvFormatRows} from 'd3-dsv';
import {formatNumber} from '../model/claims.ts';
import type {Provenance} from '../model/provenance.ts';
import {isNumber, type Measured, type MissingReason} from '../model/value.ts';
import {caution} from './strip.ts';

export interface Column<Row> {
  /** Name of the column in files, such as "support_share". */
  readonly key: string;
  /** Heading for readers. */
  readonly head: string;
  /** Unit in the heading; empty for words. */
  readonly unit?: string;
  /** Decimals to show, for all rows or by row. */
  readonly decimals?: number | ((row: Row) => number);
  /** A measured value, or words. */
  readonly value: (row: Row) => Measured | string;
}

export interface Cell {
  readonly text: string;
  readonly provenance: Provenance | null;
  readonly missing: MissingReason | null;
}

/** The rows of a figure as a table: what the page shows, and what its CSV holds. */
export interface Table {
  readonly columns: readonly {readonly key: string; readonly head: string; readonly unit: string; readonly numeric: boolean}[];
  readonly rows: readonly (readonly Cell[])[];
}

function cell(value: Measured | string, decimals: number): Cell {
  if (typeof value === 'string') return {text: value, provenance: null, missing: null};
  if (!isNumber(value.value)) return {text: '', provenance: value.provenance, missing: value.value};
  return {text: formatNumber(value.value, decimals), provenance: value.provenance, missing: null};
}

export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  const cells = rows.map((row) => columns.map((column) => cell(column.value(row), typeof column.decimals === 'function' ? column.decimals(row) : (column.decimals ?? 0))));
  return {
    columns: columns.map(({key, head, unit = ''}, index) => ({key, head, unit, numeric: cells.some((row) => row[index]?.provenance !== null)})),
    rows: cells,
  };
}

/** A cell that starts like a formula is one to a spreadsheet; a leading apostrophe keeps it text. Plain numbers stay as they are. */
const safe = (text: string): string => (/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text);

const plain = (text: string): string => safe(text.replaceAll('−', '-').replaceAll('\u00a0', ' '));

/** Where nothing is published there is nothing to have an origin. */
const originOf = ({missing, provenance}: Cell): string => (missing === 'not-published' ? '' : (provenance ?? ''));

/** CSV of a table: each measured column is followed by what its values are; simulated rows carry the caution. */
export function csvOf({columns, rows}: Table): string {
  const head = columns.flatMap(({key, numeric}) => (numeric ? [key, `${key}_provenance`] : [key]));
  const body = rows.map((row) => [
    ...row.flatMap((each, index) => (columns[index]?.numeric ? [plain(each.missing ?? each.text), originOf(each)] : [plain(each.text)])),
    row.some((each) => each.provenance === 'simulated') ? caution : '',
  ]);
  return `${csvFormatRows([[...head, 'caution'], ...body])}\n`;
}
