import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** Two rows of one key would leave it open which of them counts. */
export const duplicateKeys: Check = {
  title: 'No key occurs twice in a table',
  isCause: true,
  find: (inspection) => tableNames.flatMap((name) => duplicates(name, inspection)),
};

function duplicates(name: TableName, inspection: Inspection): Problem[] {
  const key: readonly string[] = tables[name].key;
  const first = new Map<string, object>();
  const problems: Problem[] = [];
  for (const row of rowsOf(inspection.study, name)) {
    const id = key.map((column) => row[column]).join(' ');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    else problems.push(duplicate(key, row, inspection.rowOf(earlier), inspection));
  }
  return problems;
}

function duplicate(
  key: readonly string[],
  row: Readonly<Record<string, unknown>>,
  earlier: number,
  {cell, at}: Inspection,
): Problem {
  const [column, ...others] = key;
  if (others.length === 0)
    return cell(
      row,
      column!,
      `stands in row ${earlier} already. Delete one of the two rows, or correct its ${column}.`,
    );
  return at(
    row,
    `Row ${earlier} has the same ${key.join(' and ')} ` +
      `(${key.map((name) => row[name]).join(', ')}). ` +
      'Delete one of the two rows, or correct it.',
  );
}
