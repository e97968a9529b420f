import {namesToChooseFrom} from '../../loaders/choose.ts';
import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {paperId} from '../../model/claims/paper.ts';
import {derivedBy} from '../../model/derived.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** Each id that a row names must be that of a row of the other table. */
export const unknownIds: Check = {
  title: 'Every id that a row names exists in the table that it belongs to',
  find: (inspection) =>
    tableNames.flatMap((name) =>
      Object.entries(tables[name].refers ?? {}).flatMap(([column, target]) =>
        unknown(name, column, target, inspection),
      ),
    ),
};

function unknown(
  name: TableName,
  column: string,
  target: string,
  inspection: Inspection,
): Problem[] {
  const [table, field] = target.split('.') as [TableName, string];
  // A table that could not be read in full may well hold the id.
  if (!inspection.whole.has(table)) return [];
  const known = new Set(rowsOf(inspection.study, table).map((row) => row[field] as string));
  // That the paper is missing is said once, by a rule of its own.
  const accepted = table === 'sources' ? new Set([...known, paperId]) : known;
  return rowsOf(inspection.study, name).flatMap((row) =>
    missing(row[column], accepted).map((id) => {
      const absent = `is not in ${tables[table].file}. ${advice(known, id)}`;
      return inspection.cell(
        row,
        column,
        Array.isArray(row[column]) ? `names ${id}, which ${absent}` : absent,
      );
    }),
  );
}

/** Many rows may name the same unknown id. */
const advice = derivedBy((known: ReadonlySet<string>, id: string) =>
  namesToChooseFrom(id, [...known]),
);

/** The ids of a cell that are not known; an empty cell names none. */
const missing = (named: unknown, known: ReadonlySet<string>): string[] =>
  (Array.isArray(named) ? named : [named]).filter(
    (id): id is string => typeof id === 'string' && id !== '' && !known.has(id),
  );
