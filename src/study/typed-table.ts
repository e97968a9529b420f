import type {Column} from '../loaders/columns.ts';
import {readCsv} from '../loaders/csv.ts';
import {
  columnsThatMayBeMissing,
  shapesOf,
  type Table,
  type TableName,
  tidier,
} from '../loaders/table.ts';
import {tables} from '../loaders/tables/index.ts';

/** A table as researchers typed it, with what its columns are. */
export interface TypedTable {
  readonly name: TableName;
  /** Path from the project's folder, such as "data/cases.csv". */
  readonly file: string;
  /** What one row is, in a phrase. */
  readonly row: string;
  /** Whether it tells nothing of the study and is there for the check. */
  readonly isForCheck: boolean;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface TypedColumn {
  readonly key: string;
  /** What a researcher has to know of it. */
  readonly meaning: string;
  /** Unit of its numbers; empty where it holds none, or the row says it. */
  readonly unit: string;
  /** Whether it is one of the columns that tell a row from every other. */
  readonly isKey: boolean;
  /** Name of the table whose ids it holds; empty where it holds none. */
  readonly refers: string;
}

/** The table of a name, from the text of its file. */
export function typedTable(name: TableName, text: string): TypedTable {
  const {file, row, isForCheck, columns, key, refers, units} = tables[name] as unknown as Table<
    Record<string, unknown>
  >;
  const tidy = tidier(columns);
  const lacking = columnsThatMayBeMissing(columns);
  const none = Object.fromEntries(lacking.map((column) => [column, '']));
  return {
    name,
    file,
    row,
    isForCheck: isForCheck ?? false,
    columns: Object.entries<Column<unknown>>(columns).map(([column, {description}]) => ({
      key: column,
      meaning: description,
      unit: units?.[column] ?? '',
      isKey: key.includes(column),
      refers: refers?.[column]?.split('.')[0] ?? '',
    })),
    rows: readCsv(file, text, shapesOf(columns)).rows.map((row) => ({
      ...none,
      ...tidy(row, () => {}).cells,
    })),
  };
}
