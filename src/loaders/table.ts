import {derivedBy, ofFewTexts} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {noteTypedRow} from '../model/typed-row.ts';
import {Complaint} from './cell.ts';
import type {Column} from './columns.ts';
import {type CsvRow, type ListedRow, type Places, readCsv} from './csv.ts';
import {decode} from './decode.ts';
import type {ColumnShape} from './header.ts';
import type {Problem} from './problem.ts';
import {tidied as tidiedMessage} from './tidy.ts';

/** The tables that are CSV files; the references are JSON. */
export type TableName = Exclude<keyof Study, 'references' | 'figureClaims' | 'later'>;

/** A column for each field of a row, no more; and no fewer but for fields that a row need not have. */
export type Columns<Row> = {
  readonly [Field in keyof Row]: Column<Exclude<Row[Field], undefined>>;
};

export interface Table<Row> {
  /** Path from the project's folder, such as "data/cases.csv". */
  readonly file: string;
  /** What one row is, in a phrase. */
  readonly row: string;
  /** Columns that together tell a row from every other. */
  readonly key: readonly (keyof Row & string)[];
  /**
   * Columns by which its rows stand, wherever they were typed, the first of them first; none where the rows stand as
   * they were typed, since the report lists them so.
   */
  readonly order?: readonly (keyof Row & string)[];
  /** Columns that hold ids of another table's rows, as `table.column`. */
  readonly refers?: {readonly [Field in keyof Row]?: `${TableName}.${string}`};
  readonly columns: Columns<Row>;
  /** Whether it tells nothing of the study: by its rows the check holds texts to the other tables. */
  readonly isForCheck?: boolean;
  /** Units of the columns that hold numbers of something, where the row itself does not say it. */
  readonly units?: {readonly [Field in keyof Row]?: string};
}

/** A table's rows, where each was typed, and everything wrong in the file. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly typed: Pick<ReadonlyMap<Row, CsvRow>, 'get'>;
  readonly problems: readonly Problem[];
  /** What was read all the same, and how. */
  readonly remarks: readonly Problem[];
}

/** A table whose columns are held against the type of its rows. */
export const table = <Row>(definition: Table<Row>): Table<Row> => definition;

/** Reads the bytes of a table's file into typed rows. Never throws; a row with a problem is left out. */
export const loadTable = <Row>(table: Table<Row>, bytes: Uint8Array): Loaded<Row> =>
  loadedOnce(bytes, table as Table<unknown>) as Loaded<Row>;

/** Where a study is checked again and again with one file changed, the others are read once. */
const loadedOnce = derivedBy((bytes: Uint8Array, table: Table<unknown>): Loaded<unknown> =>
  loadBytes(table, bytes),
);

function loadBytes<Row>({file, columns}: Table<Row>, bytes: Uint8Array): Loaded<Row> {
  const {text, problems: encoding} = decode(file, bytes);
  if (encoding.length > 0) return {rows: [], typed: new Map(), problems: encoding, remarks: []};
  const csv = readCsv(file, text, shapesOf(columns));
  const read = rowReader(columns, csv.places);
  const problems = [...csv.problems];
  const remarks = [...csv.remarks];
  const rows: Row[] = [];
  const typed: CsvRow[] = [];
  for (const asTyped of csv.rows) {
    const place = {file, row: asTyped.row};
    const found = read(
      asTyped,
      (fault) => problems.push({...place, ...fault}),
      (fault) => remarks.push({...place, ...fault}),
    );
    if (found.row === undefined) continue;
    noteTypedRow(found.row as object, found.typed.row);
    rows.push(found.row);
    typed.push(found.typed);
  }
  return {rows, typed: placesOf(rows, typed), problems, remarks};
}

/** What the header of a table's file is held against. */
export const shapesOf = <Row>(columns: Columns<Row>): ColumnShape[] =>
  Object.entries<Column<unknown>>(columns).map(([name, {mayBeMissing, words}]) => ({
    name,
    mayBeMissing,
    words,
  }));

/** Takes from a row's cells what a spreadsheet added to them; the row itself where it added nothing. */
export function tidier<Row>(
  columns: Columns<Row>,
): (row: CsvRow, remark: (fault: Fault) => void) => CsvRow {
  const tidies = Object.entries<Column<unknown>>(columns);
  return (row, remark) => {
    let cells: Record<string, string> | undefined;
    for (const [column, {tidy}] of tidies) {
      const value = row.cells[column];
      const after = value === undefined ? undefined : tidy(value);
      if (value === undefined || after === undefined || after === value) continue;
      remark({column, value, message: tidiedMessage(value, after)});
      cells ??= {...row.cells};
      cells[column] = after;
    }
    return cells ? {row: row.row, cells} : row;
  };
}

/** The columns that a table's file may lack. */
export const columnsThatMayBeMissing = <Row>(columns: Columns<Row>): string[] =>
  Object.entries<Column<unknown>>(columns)
    .filter(([, {mayBeMissing}]) => mayBeMissing)
    .map(([name]) => name);

/** What is wrong with a cell. */
type Fault = Pick<Problem, 'column' | 'value' | 'message'>;

/**
 * Reads the cells of rows by their columns. There is no row where one of its cells has a fault; what was typed is
 * handed back without what a spreadsheet added to it.
 */
function rowReader<Row>(
  columns: Columns<Row>,
  places: Places,
): (
  typed: ListedRow,
  complain: (fault: Fault) => void,
  remark: (fault: Fault) => void,
) => {readonly row: Row | undefined; readonly typed: CsvRow} {
  const readers = Object.entries<Column<unknown>>(columns).map(
    ([column, {tidy, read, mayBeMissing}]) => ({
      column,
      place: places.get(column),
      mayBeMissing,
      readCell: ofFewTexts((value) => {
        const after = tidy(value);
        return {after, made: read(after)};
      }),
    }),
  );
  return (typed, complain, remark) => {
    const row: Record<string, unknown> = {};
    const tidied: Record<string, string> = {};
    let isWhole = true;
    let isTidy = true;
    for (const {column, place, readCell, mayBeMissing} of readers) {
      // A column that the header lacks is said once, for the header, and not again for each row.
      if (place === undefined) isWhole &&= mayBeMissing === true;
      else {
        const value = typed.at(place);
        const {after, made} = readCell(value);
        if (after !== value) {
          remark({column, value, message: tidiedMessage(value, after)});
          tidied[column] = after;
          isTidy = false;
        }
        if (made instanceof Complaint) {
          complain({column, value: after, message: made.message});
          isWhole = false;
        } else row[column] = made;
      }
    }
    return {
      row: isWhole ? (row as Row) : undefined,
      typed: isTidy ? typed : {row: typed.row, cells: {...typed.cells, ...tidied}},
    };
  };
}

/** Few are asked where a row stands, and not of every table: the index is made once somebody does. */
function placesOf<Row>(rows: readonly Row[], typed: readonly CsvRow[]): Loaded<Row>['typed'] {
  let index: ReadonlyMap<Row, CsvRow> | undefined;
  return {
    get: (wanted) => {
      index ??= new Map(rows.map((row, place) => [row, typed[place]!]));
      return index.get(wanted);
    },
  };
}
