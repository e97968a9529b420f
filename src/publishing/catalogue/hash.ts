import {hash} from 'node:crypto';
import {derived} from '../../model/derived.ts';

/** Twelve hexadecimal digits of a SHA-256: enough to tell apart whatever a report will ever hold. */
export const hashOf = (content: string | Uint8Array): string =>
  hash('sha256', content, 'hex').slice(0, 12);

/** Text as it is on every machine: without the mark and the line ends that editors and systems add. */
export const normalText = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

/** Columns by which a row is checked. They say nothing of their own: with others in them a row stays the same. */
export const checkingColumns: readonly string[] = [
  'anchor',
  'read_in',
  'rests_on',
  'subject',
  'strength',
  'worked_out',
  'before',
  'after',
];

const isFilled = ([, value]: readonly [string, unknown]): boolean =>
  value !== '' && value !== null && !(Array.isArray(value) && value.length === 0);

/**
 * A row as one line: its filled cells by the name of their column. How a spreadsheet writes the row
 * makes no difference, nor the order of the columns, nor a new column that is empty.
 */
export const rowText = derived((row: object): string => {
  const cells = Object.entries(row)
    .filter(([column]) => !checkingColumns.includes(column))
    .filter(isFilled)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(cells, (_, value: unknown) =>
    typeof value === 'string' ? normalText(value) : value,
  );
});

/** Rows as text, a line each, in their order. */
export const rowsText = (rows: readonly object[]): string => rows.map(rowText).join('\n');
