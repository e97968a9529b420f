import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Measured, MissingReason} from '../../model/values/value.ts';
import {forSpreadsheet, rowsAsCsv, withPlainSigns} from './spreadsheet.ts';

/** What the file says in each row with simulated values. */
export const rowCaution = 'Values marked simulated: not observations, do not cite';

/** Words that are a finding themselves, such as "over-recruited", with what they are. */
export interface StatedFinding {
  readonly text: string;
  readonly provenance: Provenance;
}

export interface FigureColumn<Row> {
  /** Name of the column in files, such as "support_share". */
  readonly key: string;
  /** Heading for readers. */
  readonly head: string;
  /** Unit in the heading; empty for words. */
  readonly unit?: string;
  /**
   * Decimals to show. By row, each row has as many as it says; for all rows, it is what computed values are rounded to,
   * while published ones keep the decimals that they have and no whole number gains any, unless it is simulated.
   */
  readonly decimals?: number | ((row: Row) => number);
  /** A measured value, or words, with what they are where they are a finding. */
  readonly value: (row: Row) => Measured | StatedFinding | string;
  /** Path of the place in the report that tells more of a row's value, where there is one. */
  readonly to?: (row: Row) => string | undefined;
}

export interface Cell {
  readonly text: string;
  readonly provenance: Provenance | null;
  readonly missing: MissingReason | null;
  /** Path of the place in the report that tells more. */
  readonly to?: string | undefined;
}

/**
 * The rows of a figure as a table: what the page shows, and what its CSV holds. A sourced column says what its cells
 * are.
 */
export interface FigureTable {
  readonly columns: readonly {
    readonly key: string;
    readonly head: string;
    readonly unit: string;
    readonly numeric: boolean;
    readonly sourced: boolean;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

const isMeasured = (value: Measured | StatedFinding | string): value is Measured =>
  typeof value === 'object' && 'value' in value;

function cell(
  value: Measured | StatedFinding | string,
  decimals: (measured: MeasuredNumber) => number,
): Cell {
  if (typeof value === 'string') return {text: value, provenance: null, missing: null};
  if (!isMeasured(value)) return {text: value.text, provenance: value.provenance, missing: null};
  if (!hasNumber(value))
    return {text: '', provenance: value.provenance, missing: value.value as MissingReason};
  return {
    text: formatNumber(value.value, decimals(value)),
    provenance: value.provenance,
    missing: null,
  };
}

/** Decimals that a number was written with; final zeros are not kept. */
const ownDecimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

function decimalsOf(most: number, {value, provenance}: MeasuredNumber): number {
  if (provenance === 'simulated') return most;
  return provenance === 'published' ? ownDecimals(value) : Math.min(most, ownDecimals(value));
}

export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly FigureColumn<Row>[],
): FigureTable {
  const values = rows.map((row) => columns.map((column) => column.value(row)));
  const decimals =
    ({decimals: given = 0}: FigureColumn<Row>, row: Row) =>
    (measured: MeasuredNumber): number =>
      typeof given === 'function' ? given(row) : decimalsOf(given, measured);
  return {
    columns: columns.map(({key, head, unit = ''}, index) => ({
      key,
      head,
      unit,
      numeric: values.some((row) => isMeasured(row[index] ?? '')),
      sourced: values.some((row) => typeof row[index] === 'object'),
    })),
    rows: rows.map((row, line) =>
      columns.map((column, index) => ({
        ...cell(values[line]?.[index] ?? '', decimals(column, row)),
        ...(column.to ? {to: column.to(row)} : {}),
      })),
    ),
  };
}

/** The numbers of a table before they are rounded, a list for each row; null where a cell has none. */
export function numbersOf<Row>(
  rows: readonly Row[],
  columns: readonly FigureColumn<Row>[],
): (number | null)[][] {
  return rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      return typeof value === 'object' && isMeasured(value) && hasNumber(value)
        ? value.value
        : null;
    }),
  );
}

/**
 * CSV of a table: each sourced column is followed by what its values are, or why there is none; rows with simulated
 * values carry the caution.
 */
export const csvOf = (table: FigureTable): string => stampedCsv(table, {});

/**
 * The same with further columns at the end, alike in every row: which edition a file belongs to stays with each row,
 * also where rows are copied into another sheet.
 */
export function stampedCsv(
  {columns, rows}: FigureTable,
  stamps: Readonly<Record<string, string>>,
): string {
  const head = columns.flatMap(({key, sourced}) => (sourced ? [key, `${key}_provenance`] : [key]));
  const body = rows.map((row) => [
    ...row.flatMap((each, index) =>
      columns[index]?.sourced
        ? [forSpreadsheet(each.text), each.missing ?? each.provenance ?? '']
        : [forSpreadsheet(each.text)],
    ),
    row.some((each) => each.provenance === 'simulated') ? rowCaution : '',
    ...Object.values(stamps),
  ]);
  return rowsAsCsv([[...head, 'caution', ...Object.keys(stamps)], ...body]);
}

/** A value in a file that programs read: a number or words, what it is, or why there is none. */
export interface FileValue {
  readonly value: number | string | null;
  readonly provenance?: Provenance;
  readonly missing?: MissingReason;
}

/**
 * The rows of a table for programs, by the keys of the columns: words as they are, sourced cells with what they are.
 */
export function recordsOf({
  columns,
  rows,
}: FigureTable): Readonly<Record<string, FileValue | string>>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({key, sourced, numeric}, index) => [
        key,
        fileValue(row[index], sourced, numeric),
      ]),
    ),
  );
}

function fileValue(cell: Cell | undefined, sourced: boolean, numeric: boolean): FileValue | string {
  const {text, provenance, missing} = cell ?? {text: '', provenance: null, missing: null};
  const words = withPlainSigns(text);
  if (!sourced) return words;
  if (missing !== null) return {value: null, missing};
  const value =
    words === '' ? null : numeric && Number.isFinite(Number(words)) ? Number(words) : words;
  return provenance === null ? {value} : {value, provenance};
}
