import type {EditionItem} from '../model/publication.ts';

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as CSV that a spreadsheet opens: a header, then the rows; each line ends with a line feed. */
export function csvText<Row extends object>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column])))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
}

/** The prefix keeps spreadsheets from taking digits around an e for a power of ten. */
export const writtenHash = (hash: string): string => (hash === '' ? '' : `sha256:${hash}`);

/** What an edition holds, each with the hash of its own rows. */
export const itemsCsv = (items: readonly EditionItem[]): string =>
  csvText(
    ['kind', 'id', 'path', 'hash'],
    items.map((item) => ({...item, hash: writtenHash(item.hash)})),
  );
