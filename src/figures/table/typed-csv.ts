import {rowsAsCsv, withoutFormula} from './spreadsheet.ts';
import {rowCaution} from './table.ts';

/**
 * A table as it was typed, as CSV: the same columns,
 * then a caution in each row of simulated values, then what every row is stamped with.
 * Nothing in it is a formula to a spreadsheet; words stay exactly as they are otherwise.
 */
export function typedCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  stamps: Readonly<Record<string, string>> = {},
): string {
  const body = rows.map((row) => [
    ...columns.map((column) => withoutFormula(row[column] ?? '')),
    row['provenance'] === 'simulated' ? rowCaution : '',
    ...Object.values(stamps),
  ]);
  return rowsAsCsv([[...columns, 'caution', ...Object.keys(stamps)], ...body]);
}
