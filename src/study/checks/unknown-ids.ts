import {namesToChooseFrom} from '../../loaders/choose.ts';
import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tableNames, tables} from '../../loaders/tables/index.ts';
import {paperId} from '../../model/claims/paper.ts';
import {derivedBy} from '../../model/derived.ts';
import {all} from '../../model/values/lists.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** Each id that a row names must be that of a row of the other table. */
export const unknownIds: Check = {
  over: 'all rows',
  title: 'Every id that a row names exists in the table that it belongs to',
  isCause: true,
  find: (inspection) => {
    const found = tableNames.flatMap((name) =>
      Object.entries(tables[name].refers ?? {}).flatMap(([column, target]) =>
        unknown(name, column, target, inspection),
      ),
    );
    return [...Map.groupBy(found, ({named}) => named).values()].flatMap(once);
  },
};

interface Unknown {
  /** Table and id that are named. */
  readonly named: string;
  readonly problem: Problem;
}

/** An id that many rows name is missing from its own table, which is one mistake. */
const manyRows = 5;

function once(found: readonly Unknown[]): Problem[] {
  const problems = found.map(({problem}) => problem);
  const [first] = problems;
  if (!first || problems.length <= manyRows) return problems;
  const files = [...new Set(problems.map(({file}) => file))];
  const others = `${problems.length - 1} more rows name it, in ${all(files)}. If its row was deleted, put it back.`;
  return [{...first, message: `${first.message} ${others}`}];
}

function unknown(
  name: TableName,
  column: string,
  target: string,
  inspection: Inspection,
): Unknown[] {
  const [table, field] = target.split('.') as [TableName, string];
  // A table that could not be read in full may well hold the id.
  if (!inspection.whole.has(table)) return [];
  const known = new Set(rowsOf(inspection.study, table).map((row) => row[field] as string));
  // That the paper is missing is said once, by a rule of its own.
  const accepted = table === 'sources' ? new Set([...known, paperId]) : known;
  return rowsOf(inspection.study, name).flatMap((row) =>
    missing(row[column], accepted).map((id) => {
      const add = table === 'sources' ? ' If it is another source, add its row there.' : '';
      const absent = `is not in ${tables[table].file}. ${advice(known, id)}${add}`;
      const message = Array.isArray(row[column]) ? `names ${id}, which ${absent}` : absent;
      return {named: `${table} ${id}`, problem: inspection.cell(row, column, message)};
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
