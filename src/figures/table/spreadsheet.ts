import {csvFormatRows} from 'd3-dsv';

/** Rows, the header first, as the text of a CSV file; each line ends with a line feed. */
export const rowsAsCsv = (rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows(rows.map((cells) => [...cells]))}\n`;

/** Without this mark at its beginning a spreadsheet does not take a file for UTF-8. */
export const withMark = (csv: string): string => `\uFEFF${csv}`;

/**
 * A cell that starts like a formula is one to a spreadsheet; a leading apostrophe keeps it text. Plain numbers stay as
 * they are.
 */
export const withoutFormula = (text: string): string =>
  /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;

/** Hyphens for minus signs, and spaces that break: what programs read as numbers and words. */
export const withPlainSigns = (text: string): string =>
  text.replaceAll('−', '-').replaceAll('\u00a0', ' ');

/** A cell as a spreadsheet reads it without harm: with plain signs, and nothing that it would run. */
export const forSpreadsheet = (text: string): string => withoutFormula(withPlainSigns(text));
