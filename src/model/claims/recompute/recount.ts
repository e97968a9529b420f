import type {Study} from '../../study.ts';
import {suggest} from '../../values/suggest.ts';
import type {Value} from '../../values/value.ts';
import type {Computation, Recomputed, Request, RowsUsed, StudyTable} from './computation.ts';
import {exactly} from './rounding.ts';
import type {Condition} from './step.ts';

export type TableRow = Readonly<Record<string, unknown>>;

/** Tables of what trusts sent, or what a census counted: a source prints few of their rows. */
export const measuredTables: readonly StudyTable[] = [
  'sampling',
  'census',
  'establishment',
  'headcount',
  'deployment',
];

export const tableRows = (study: Study, table: StudyTable): readonly TableRow[] =>
  study[table] as unknown as readonly TableRow[];

const matches = (row: TableRow, {column, is, values}: Condition): boolean =>
  values.some((value) =>
    is === 'has' ? String(row[column]).includes(value) : String(row[column]) === value,
  );

/** Rows of a table for which all conditions hold. */
export const chosen = ({study, where}: Request, table: StudyTable): readonly TableRow[] =>
  tableRows(study, table).filter((row) => where.every((condition) => matches(row, condition)));

/** Conditions as they read in a formula. */
export const conditionWords = (where: readonly Condition[]): string =>
  where
    .map(
      ({column, is, values}) =>
        `${column.replaceAll('_', ' ')} ${is === 'has' ? 'with' : 'is'} ` +
        `${values.map((value) => value.replaceAll('-', ' ')).join(' or ')}`,
    )
    .join(' and ');

/** What a recount gives, and the rows that it stands on. */
interface Used {
  readonly table: StudyTable | readonly StudyTable[];
  readonly rows: readonly object[];
  readonly value: number;
  readonly formula: string;
  readonly cases?: number;
  readonly isOpen?: boolean;
}

function recomputed({table, rows, value, formula, cases, isOpen = false}: Used): Recomputed {
  const tables = [table].flat() as StudyTable[];
  const used: RowsUsed = {
    tables,
    rows,
    ...(cases !== undefined && {cases}),
    kind: tables.some((each) => measuredTables.includes(each)) ? 'measured' : 'listed',
    isOpen,
  };
  return {
    inputs: [],
    formula,
    rows: used,
    gives: () => (Number.isNaN(value) ? [] : [exactly(value)]),
  };
}

/** A computation from rows, before its result is put into the form that all have. */
export interface Recount {
  readonly usage: string;
  readonly does: string;
  readonly complaint: (request: Request) => string | undefined;
  readonly reads: (inputs: readonly string[]) => readonly StudyTable[];
  readonly of: (request: Request) => Used;
}

export const fromRows = ({usage, does, complaint, reads, of}: Recount): Computation => ({
  usage,
  does,
  complaint,
  reads,
  run: (request) => recomputed(of(request)),
});

/** What is wrong with a list of tables and the conditions on their rows. */
export function tableComplaint(
  {study, inputs, where}: Request,
  most: number,
  allowed: readonly string[] = Object.keys(study).filter(
    (name) => name !== 'figureClaims' && name !== 'later',
  ),
): string | undefined {
  if (inputs.length === 0 || inputs.length > most)
    return `It takes ${most === 1 ? 'one table' : `1 to ${most} tables`} and was given ${inputs.length}.`;
  const unknown = inputs.find((name) => !allowed.includes(name));
  if (unknown !== undefined)
    return `"${unknown}" is no table for it. ${suggest(unknown, allowed)}`.trimEnd();
  return inputs
    .map((table) => columnComplaint(tableRows(study, table as StudyTable)[0], table, where))
    .find((each) => each !== undefined);
}

function columnComplaint(
  row: TableRow | undefined,
  table: string,
  where: readonly Condition[],
): string | undefined {
  if (row === undefined) return undefined;
  const unknown = where.find(({column}) => !Object.hasOwn(row, column))?.column;
  return unknown === undefined
    ? undefined
    : `The table ${table} has no column "${unknown}". ${suggest(unknown, Object.keys(row))}`.trimEnd();
}

/** A recount whose inputs are the tables that it reads. */
export const ofTables = (inputs: readonly string[]): StudyTable[] => inputs as StudyTable[];
/** A recount of one certain table. */
export const onTable = (table: StudyTable): Pick<Recount, 'complaint' | 'reads'> => ({
  complaint: (request) => tableComplaint(request, 1, [table]),
  reads: () => [table],
});

/** The numbers of a table's rows, whatever the column is called. */
export const rowValue = (row: TableRow): Value => (row['wte'] ?? row['headcount']) as Value;
