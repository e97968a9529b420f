import * as z from 'zod';
import type {Study} from '../model/study.ts';
import type {Column} from './columns.ts';
import {type CsvRow, readCsv} from './csv.ts';
import {decode} from './decode.ts';
import type {Problem} from './problem.ts';

/** The tables that are CSV files; the references are JSON. */
export type TableName = Exclude<keyof Study, 'references' | 'figureClaims'>;

/** A column for each field of a row, no more and no fewer. */
export type Columns<Row> = {readonly [Field in keyof Row]-?: Column<Row[Field]>};

export interface TableDefinition<Row> {
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

export interface Table<Row> extends TableDefinition<Row> {
  readonly schema: z.ZodType<Row>;
}

/** A table's rows, where each was typed, and everything wrong in the file. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly typed: ReadonlyMap<Row, CsvRow>;
  readonly problems: readonly Problem[];
}

export function table<Row>(definition: TableDefinition<Row>): Table<Row> {
  // The columns are those of the row's type (`Columns`), which TypeScript cannot follow through the
  // shape of a generic schema.
  return {...definition, schema: z.strictObject(definition.columns) as unknown as z.ZodType<Row>};
}

/** Reads the bytes of a table's file into typed rows. Never throws; a row with a problem is left out. */
export function loadTable<Row>(
  {file, columns, schema}: Table<Row>,
  bytes: Uint8Array,
): Loaded<Row> {
  const {text, problems: encoding} = decode(file, bytes);
  if (text === '' && encoding.length > 0) return {rows: [], typed: new Map(), problems: encoding};
  const csv = readCsv(file, text, Object.keys(columns));
  const read = csv.rows.map((row) => readRow(file, schema, row));
  const typed = new Map(
    read.flatMap(({row, typedAs}) => (typedAs === undefined ? [] : [[typedAs, row] as const])),
  );
  return {
    rows: [...typed.keys()],
    typed,
    problems: [...encoding, ...csv.problems, ...read.flatMap(({problems}) => problems)],
  };
}

function readRow<Row>(
  file: string,
  schema: z.ZodType<Row>,
  row: CsvRow,
): {row: CsvRow; typedAs?: Row; problems: Problem[]} {
  const result = schema.safeParse(row.cells);
  return result.success
    ? {row, typedAs: result.data, problems: []}
    : {row, problems: cellProblems(file, row, result.error.issues)};
}

/** A column that the header lacks is said once, for the header, and not again for each row. */
function cellProblems(
  file: string,
  {row, cells}: CsvRow,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues
    .map(({path, message}) => ({
      file,
      row,
      column: String(path[0]),
      value: cells[String(path[0])],
      message,
    }))
    .filter(({value}) => value !== undefined);
}
