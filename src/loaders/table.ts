import type {Study} from '../model/study.ts';
import {Complaint} from './cell.ts';
import type {Column} from './columns.ts';
import {type CsvRow, readCsv} from './csv.ts';
import {decode} from './decode.ts';
import type {Problem} from './problem.ts';

/** The tables that are CSV files; the references are JSON. */
export type TableName = Exclude<keyof Study, 'references' | 'figureClaims'>;

/** A column for each field of a row, no more and no fewer. */
export type Columns<Row> = {readonly [Field in keyof Row]-?: Column<Row[Field]>};

export interface Table<Row> {
  /** Path from the project's folder, such as "data/cases.csv". */
  readonly file: string;
  /** What one row is, in a phrase. */
  readonly row: string;
  /** Columns that together tell a row from every other. */
  readonly key: readonly (keyof Row & string)[];
  /** Columns that hold ids of another table's rows, as `table.column`. */
  readonly refers?: {readonly [Field in keyof Row]?: `${TableName}.${string}`};
  readonly columns: Columns<Row>;
  /** Units of the columns that hold numbers of something, where the row itself does not say it. */
  readonly units?: {readonly [Field in keyof Row]?: string};
}

/** A table's rows, where each was typed, and everything wrong in the file. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly typed: ReadonlyMap<Row, CsvRow>;
  readonly problems: readonly Problem[];
}

/** A table whose columns are held against the type of its rows. */
export const table = <Row>(definition: Table<Row>): Table<Row> => definition;

/** Reads the bytes of a table's file into typed rows. Never throws; a row with a problem is left out. */
export function loadTable<Row>({file, columns}: Table<Row>, bytes: Uint8Array): Loaded<Row> {
  const {text, problems: encoding} = decode(file, bytes);
  if (text === '' && encoding.length > 0) return {rows: [], typed: new Map(), problems: encoding};
  const names = Object.keys(columns) as (keyof Row & string)[];
  const csv = readCsv(file, text, names);
  const typed = new Map<Row, CsvRow>();
  const problems = [...encoding, ...csv.problems];
  for (const row of csv.rows) {
    const read = readRow(columns, names, row);
    if (read.row) typed.set(read.row, row);
    for (const problem of read.problems) problems.push({file, row: row.row, ...problem});
  }
  return {rows: [...typed.keys()], typed, problems};
}

/** A column that the header lacks is said once, for the header, and not again for each row. */
function readRow<Row>(
  columns: Columns<Row>,
  names: readonly (keyof Row & string)[],
  {cells}: CsvRow,
): {row?: Row; problems: readonly Omit<Problem, 'file' | 'row'>[]} {
  const row: Partial<Row> = {};
  const problems: Omit<Problem, 'file' | 'row'>[] = [];
  let isWhole = true;
  for (const column of names) {
    const value = cells[column];
    const read = value === undefined ? undefined : columns[column].read(value);
    if (read instanceof Complaint) problems.push({column, value, message: read.message});
    else if (value !== undefined) row[column] = read as Row[typeof column];
    else isWhole = false;
  }
  return isWhole && problems.length === 0 ? {row: row as Row, problems} : {problems};
}
