import {csvParseRows, dsvFormat} from 'd3-dsv';
import {type CellValue, read} from 'hucre';
import {decode} from '../loaders/decode.ts';
import {formatProblem, letterOf} from '../loaders/problem.ts';

/** A sheet of a workbook, or a file of separated values, as text. */
export interface Sheet {
  readonly name: string;
  /** Rows from the first one on; a cell without anything is empty. */
  readonly rows: readonly (readonly string[])[];
}

/** A cell as a spreadsheet names it; both count from 0. */
export const addressOf = (row: number, column: number): string => `${letterOf(column)}${row + 1}`;

/** More than any table of a study; a sheet that says it has more was formatted to its end. */
const mostRows = 50_000;

/**
 * The sheets of a workbook (.xlsx, .xlsb or .ods) or of a file of separated values.
 * @throws {Error} in the words of whoever has to mend it
 */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  if (!isWorkbook(bytes)) return [{name: '', rows: separated(plainText(name, bytes))}];
  try {
    const {sheets} = await read(bytes, {maxRows: mostRows});
    return sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => Array.from(row, textOf)),
    }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${name} cannot be read as a workbook (${why}). Open it in Excel and save it as .xlsx without a password.`,
      {cause: error},
    );
  }
}

const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** @throws {Error} where it is in another encoding, or no text */
function plainText(name: string, bytes: Uint8Array): string {
  const {text, problems} = decode(name, bytes);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return text;
}

/** Excel, LibreOffice and Google Sheets separate by commas, semicolons or tabs. */
function separated(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '').replace(/^"?sep=.*\r?\n/i, '');
  const start = body.split(/[\r\n]/, 1)[0]!;
  const sign = [',', ';', '\t'].toSorted(
    (a, b) => start.split(b).length - start.split(a).length,
  )[0]!;
  return sign === ',' ? csvParseRows(body) : dsvFormat(sign).parseRows(body);
}

/** A cell as a person reads it: a number without what arithmetic left of it, a day as 2026-03-01. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}
