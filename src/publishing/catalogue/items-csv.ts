import {rowsAsCsv} from '../../figures/table/spreadsheet.ts';
import type {EditionItem} from '../../model/publishing/record.ts';

/** A table as CSV that a spreadsheet opens: a header, then the rows; each line ends with a line feed. */
export function csvText<Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  return rowsAsCsv([columns, ...rows.map((row) => columns.map((column) => String(row[column])))]);
}

/** The prefix keeps spreadsheets from taking digits around an e for a power of ten. */
export const writtenHash = (hash: string): string => (hash === '' ? '' : `sha256:${hash}`);

/** What an edition holds, each with the hash of its own rows. */
export const itemsCsv = (items: readonly EditionItem[]): string =>
  csvText(
    ['kind', 'id', 'path', 'hash'],
    items.map((item) => ({...item, hash: writtenHash(item.hash)})),
  );
