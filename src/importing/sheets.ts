import {csvParseRows, dsvFormat} from 'd3-dsv';
import {type CellValue, read, type Sheet as ReadSheet} from 'hucre';
import {decode} from '../loaders/decode.ts';
import {formatProblem} from '../loaders/problem.ts';
import {type Marks, marksOf} from './marks.ts';
import {odsMarks, ungrouped} from './ods.ts';
import {addressOf} from './where.ts';
import {hidesSheet} from './xls.ts';

/** A sheet of a workbook, or a file of separated values, as text. */
export interface Sheet {
  readonly name: string;
  /** Rows from the first one on; a cell without anything is empty. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the workbook hides it from whoever opens it. */
  readonly isHidden?: boolean | undefined;
  /** Formulas by their cell, such as "C5", whose result the file does not hold. */
  readonly unsolved?: ReadonlyMap<string, string> | undefined;
  /** Cells that were made one, by each of them: "B2:C2". */
  readonly merged?: ReadonlyMap<string, string> | undefined;
  /** What is hidden, commented on and struck out; undefined where the kind of file does not let it be seen. */
  readonly marks?: Marks | undefined;
}

/** More than any table of a study; a sheet that says it has more was formatted to its end. */
const mostRows = 50_000;

/**
 * The sheets of a workbook (.xlsx, .xlsb, .xls or .ods) or of a file of separated values.
 * @throws {Error} in the words of whoever has to mend it
 */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  requireNoLock(name);
  if (!isWorkbook(bytes)) return [{name: '', rows: separated(plainText(name, bytes))}];
  try {
    return await sheetsIn(name, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} ${unreadable(why)}`, {cause: error});
  }
}

/** An .xls or .xlsb file lets only some of its marks be seen. */
async function sheetsIn(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  const isZip = bytes[0] === 0x50;
  const ods = isZip ? odsMarks(name, bytes) : undefined;
  const {sheets} = await read(ods ? ungrouped(bytes) : bytes, {
    maxRows: mostRows,
    readStyles: true,
  });
  return sheets.map((sheet, at) => {
    const plain = sheetOf(sheet);
    if (ods) return {...plain, marks: ods[at], isHidden: ods[at]?.isHidden || undefined};
    if (isZip) return hasMarks(name) ? {...plain, marks: marksOf(sheet)} : plain;
    return {...plain, isHidden: hidesSheet(bytes, sheet.name) || undefined};
  });
}

const hasMarks = (name: string): boolean => !/\.xlsb$/i.test(name);

/** While a workbook is open, a small file beside it bears its name. */
function requireNoLock(name: string): void {
  const [, open] = /^(?:~\$|\.~lock\.)(.+?)#?$/.exec(name) ?? [];
  if (open !== undefined)
    throw new Error(
      `${name} is no workbook: a spreadsheet program has it only as long as ${open} is open there. Save and close ` +
        'that one, then import it.',
    );
}

const unreadable = (why: string): string =>
  /password|encrypt/i.test(why)
    ? 'is protected by a password. In Excel, open it, choose File > Info > Protect Workbook > Encrypt with Password, ' +
      'empty the field, and save.'
    : `cannot be read as a workbook (${why}). Open it in Excel and save it as .xlsx without a password.`;

function sheetOf({name, rows, cells, merges, hidden, veryHidden}: ReadSheet): Sheet {
  const unsolved = [...(cells ?? [])].flatMap(([at, {formula, value}]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const isThere = (value ?? rows[row]?.[column] ?? '') !== '';
    return formula === undefined || isThere ? [] : [[addressOf(row, column), formula] as const];
  });
  const merged = (merges ?? []).flatMap(({startRow, startCol, endRow, endCol}) => {
    const range = `${addressOf(startRow, startCol)}:${addressOf(endRow, endCol)}`;
    return counted(startRow, Math.min(endRow, rows.length)).flatMap((row) =>
      counted(startCol, endCol).map((column) => [addressOf(row, column), range] as const),
    );
  });
  return {
    name,
    rows: rows.map((row) => Array.from(row, textOf)),
    isHidden: hidden === true || veryHidden === true || undefined,
    unsolved: unsolved.length > 0 ? new Map(unsolved) : undefined,
    merged: merged.length > 0 ? new Map(merged) : undefined,
  };
}

const counted = (from: number, to: number): number[] =>
  Array.from({length: to - from + 1}, (_, index) => from + index);

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
  const readings = [';', '\t', ','].map((sign) => readBy(sign, body));
  const [best] = readings.toSorted((a, b) => b.heads - a.heads || b.even - a.even);
  return best!.sign === ';' ? best!.rows.map((row) => row.map(withPoint)) : best!.rows;
}

/** The rows as one sign separates them, and how well it does: a comma before a space stands in a head. */
function readBy(sign: string, text: string) {
  const rows = sign === ',' ? csvParseRows(text) : dsvFormat(sign).parseRows(text);
  const start = text.split(/[\r\n]/, 1)[0]!;
  return {sign, rows, heads: start.split(new RegExp(`${sign}(?! )`)).length, even: evenness(rows)};
}

/** In how many of the first rows a sign makes as many cells as in most of them, and more than one. */
function evenness(rows: readonly string[][]): number {
  const counts = rows.slice(0, 20).map((row) => row.length);
  const alike = [...Map.groupBy(counts, (count) => count)].map(([count, own]) =>
    count > 1 ? own.length + count / 1000 : 0,
  );
  return Math.max(0, ...alike);
}

/** Where semicolons stand between cells, a comma stands before decimals. */
const withPoint = (cell: string): string =>
  /^\s*-?\d+,\d+\s*$/.test(cell) ? cell.replace(',', '.') : cell;

/** A cell as a person reads it: a number without what arithmetic left of it, a day as 2026-03-01. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}
