import {csvParseRows} from 'd3-dsv';
import {all} from '../model/values/lists.ts';
import {headerProblems} from './header.ts';
import type {Problem} from './problem.ts';
import {type QuoteFault, quoteFaults} from './quotes.ts';

/** One row of a table as it was typed. */
export interface CsvRow {
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows that have a cell for each known column of the header, and all that is wrong with the others. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a CSV file with a header row that should name `columns`, but for those that may be missing.
 * Never throws.
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  mayBeMissing: readonly string[] = [],
): Csv {
  const body = text.replace(/^\uFEFF/, '');
  const required = columns.filter((column) => !mayBeMissing.includes(column));
  const shifted = titleProblem(file, body, required) ?? separatorProblem(file, body);
  if (shifted) return {rows: [], problems: [shifted]};
  const faults = quoteFaults(body);
  // Without its header a table cannot be read at all.
  if (faults[0]?.row === 1) return {rows: [], problems: [quoteProblem(file, faults[0], [])]};
  const open = faults.find(({rest}) => rest === undefined)?.row ?? Infinity;
  const [header = [], ...records] = withoutEnd(csvParseRows(body));
  const spoilt = new Set(faults.map(({row}) => row));
  const named = namer(header, columns);
  const rows: CsvRow[] = [];
  const ragged: Problem[] = [];
  for (const [index, cells] of records.entries()) {
    const row = index + 2;
    if (row >= open || spoilt.has(row)) continue;
    const problem = rowProblem(file, row, cells, header);
    if (problem) ragged.push(problem);
    else rows.push({row, cells: named(cells)});
  }
  return {
    rows,
    problems: [
      ...headerProblems(file, header, columns, mayBeMissing),
      ...faults.map((fault) => quoteProblem(file, fault, header)),
      ...ragged,
    ],
  };
}

/** How many rows above the header are taken for a title. */
const titleRows = 5;

/** A table that was given a title in a spreadsheet has its header further down. */
function titleProblem(file: string, text: string, columns: readonly string[]): Problem | undefined {
  const start = text.split(/\r\n|\r|\n/, titleRows + 1);
  const above = start.findIndex((line) =>
    columns.every((column) => line.split(',').includes(column)),
  );
  if (above < 1) return undefined;
  return {
    file,
    message:
      above === 1
        ? 'Row 1 is not the header; row 2 is. Delete row 1.'
        : `Rows 1 to ${above} are not the header; row ${above + 1} is. Delete rows 1 to ${above}.`,
  };
}

/** Spreadsheets in countries with decimal commas separate cells by semicolons when they save "CSV". */
function separatorProblem(file: string, text: string): Problem | undefined {
  const header = text.split(/[\r\n]/, 1)[0]!;
  if (text.trim() === '')
    return {file, message: 'This file is empty. Its first row must name the columns.'};
  if (header.includes(',')) return undefined;
  const used = header.includes(';') ? 'semicolons' : header.includes('\t') ? 'tabs' : undefined;
  return used && {file, message: `This file was saved with ${used}. Save it as CSV UTF-8 (comma).`};
}

/** Empty rows at the end of a file are harmless. */
function withoutEnd(records: readonly string[][]): readonly string[][] {
  return records.slice(0, records.findLastIndex((cells) => !isEmpty(cells)) + 1);
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function rowProblem(
  file: string,
  row: number,
  cells: readonly string[],
  header: readonly string[],
): Problem | undefined {
  if (isEmpty(cells)) return {file, row, message: 'This row is empty. Delete it.'};
  if (cells.length === header.length) return undefined;
  const count = `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${header.length}`;
  const split = cells.length === header.length + 1 ? splitDecimal(cells) : undefined;
  if (split)
    return {
      file,
      row,
      message:
        `${count}. If ${split.join(' and ')} are ${split.join(',')} with a decimal comma, ` +
        `write ${split.join('.')}.`,
    };
  if (cells.length > header.length)
    return {
      file,
      row,
      message: `${count}. Delete what is too much; a cell that has a comma in it stands in quotation marks.`,
    };
  return {
    file,
    row,
    message: `${count}. Nothing stands under ${all(header.slice(cells.length).map((name) => `"${name}"`))}.`,
  };
}

/** The first two neighbours that a comma may have cut out of one decimal. */
function splitDecimal(cells: readonly string[]): readonly [string, string] | undefined {
  const at = cells.findIndex(
    (cell, index) => /^-?\d+$/.test(cell) && /^\d+$/.test(cells[index + 1] ?? ''),
  );
  return at < 0 ? undefined : [cells[at]!, cells[at + 1]!];
}

function quoteProblem(
  file: string,
  {row, column, rest}: QuoteFault,
  header: readonly string[],
): Problem {
  const what =
    rest === undefined
      ? 'A quotation mark opens this cell and none closes it. Close it at the end of the cell.'
      : `"${rest}" stands after the closing quotation mark.`;
  return {
    file,
    row,
    column: header[column],
    message: `${what} A quotation mark that belongs to the text is written twice ("").`,
  };
}

/** Cells by column; the first of two columns of one name counts, an unknown column does not. */
function namer(
  header: readonly string[],
  columns: readonly string[],
): (cells: readonly string[]) => Record<string, string> {
  const places = columns
    .filter((column) => header.includes(column))
    .map((column) => [column, header.indexOf(column)] as const);
  return (cells) => {
    const row: Record<string, string> = {};
    for (const [column, place] of places) row[column] = cells[place]!;
    return row;
  };
}
