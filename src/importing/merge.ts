import {csvFormatRows, csvParseRows} from 'd3-dsv';
import type {Column} from '../loaders/columns.ts';
import {tables} from '../loaders/tables/index.ts';
import {byChance} from '../model/values/provenance.ts';
import type {Proposal, ProposedValue} from './propose.ts';

/** What an import makes of one table. */
export interface Merged {
  readonly file: string;
  readonly text: string;
  readonly changes: readonly Change[];
  /** Numbers of the sheet that do not go in, and why. */
  readonly kept: readonly string[];
  /** Where the number of each row comes from, by the row's key. */
  readonly from: ReadonlyMap<string, ProposedValue>;
}

/** A row that an import adds, exchanges or takes away. */
export interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly what: 'new' | 'in place of a simulated one' | 'changed' | 'simulated, gives way';
}

/** What stands in the rows that are imported, beside their numbers. */
export interface Origin {
  readonly source: string;
  /** Name of the file. */
  readonly file: string;
}

const separator = ' / ';
/** An answer without a number: nobody says why. */
const noAnswer = 'not-supplied';

/**
 * The rows of a table with those of a sheet in them: observed ones take the place of simulated ones, and the simulated
 * ones of the same cases that are left give way. What a source prints stays.
 */
export function merge(text: string, proposal: Proposal, origin: Origin): Merged {
  const [header = [], ...rows] = csvParseRows(text);
  const {table} = proposal;
  const keyColumns = ['case', ...table.lists.map(({column}) => column)];
  const at = (column: string): number => header.indexOf(column);
  const keyOf = (row: readonly string[]): string =>
    keyColumns.map((column) => row[at(column)]).join(separator);
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const changes: Change[] = [];
  const kept: string[] = [];
  const from = new Map<string, ProposedValue>();
  const made = new Map<string, readonly string[]>();
  for (const proposed of proposal.values) {
    const key = keyColumns.map((column) => proposed.key[column]).join(separator);
    const value = tidyValue(proposal, proposed.value);
    const old = byKey.get(key);
    const before = old?.[at(table.value)] ?? '';
    const provenance = old?.[at('provenance')];
    from.set(key, proposed);
    if (provenance === 'published' || provenance === 'derived') {
      if (before !== value) kept.push(keptWords(key, provenance, before, proposed));
      continue;
    }
    if (provenance === 'observed' && before === value) continue;
    // The number that the simulation has drawn is known by its place to have been found as well.
    const wasDrawn = provenance === 'simulated' && before === value;
    made.set(
      key,
      header.map((column) => cellOf(column, proposed, value, table.value, origin, wasDrawn)),
    );
    const what =
      provenance === 'simulated'
        ? 'in place of a simulated one'
        : provenance === 'observed'
          ? 'changed'
          : 'new';
    changes.push({key, before, after: value, what});
  }
  const cases = new Set(changes.map(({key}) => key.split(separator)[0]));
  const gone = rows.filter(
    (row) =>
      cases.has(row[at('case')]) && row[at('provenance')] === 'simulated' && !made.has(keyOf(row)),
  );
  changes.push(
    ...gone.map((row) => ({
      key: keyOf(row),
      before: row[at(table.value)]!,
      after: '',
      what: 'simulated, gives way' as const,
    })),
  );
  const left = rows.filter((row) => !gone.includes(row)).map((row) => made.get(keyOf(row)) ?? row);
  const added = [...made].filter(([key]) => !byKey.has(key)).map(([, row]) => row);
  return {
    file: table.file,
    text: `${csvFormatRows([header, ...left, ...added] as string[][])}\n`,
    changes,
    kept,
    from,
  };
}

/** The simulated rows of some cases in another table, taken away because what was observed may contradict them. */
export function giveWay(
  file: string,
  text: string,
  value: string,
  keyColumns: readonly string[],
  cases: ReadonlySet<string>,
): Pick<Merged, 'file' | 'text' | 'changes'> {
  const [header = [], ...rows] = csvParseRows(text);
  const at = (column: string): number => header.indexOf(column);
  const isGone = (row: readonly string[]): boolean =>
    cases.has(row[at('case')]!) && row[at('provenance')] === 'simulated';
  return {
    file,
    text: `${csvFormatRows([header, ...rows.filter((row) => !isGone(row))])}\n`,
    changes: rows.filter(isGone).map((row) => ({
      key: keyColumns.map((column) => row[at(column)]).join(separator),
      before: row[at(value)]!,
      after: '',
      what: 'simulated, gives way',
    })),
  };
}

function tidyValue({table}: Proposal, value: string): string {
  if (value.trim() === '') return noAnswer;
  const columns = tables[table.name].columns as unknown as Record<string, Column<unknown>>;
  return columns[table.value]!.tidy(value);
}

function cellOf(
  column: string,
  {key, sheet, cell}: ProposedValue,
  value: string,
  valueColumn: string,
  origin: Origin,
  wasDrawn: boolean,
): string {
  if (column === valueColumn) return value;
  if (column === 'provenance') return 'observed';
  if (column === 'source') return origin.source;
  if (column === 'place')
    return [origin.file, sheet, cell, wasDrawn ? byChance : ''].filter(Boolean).join(', ');
  return key[column] ?? '';
}

const keptWords = (
  key: string,
  provenance: string,
  before: string,
  {value, cell, sheet}: ProposedValue,
): string => {
  const where = [sheet, cell].filter(Boolean).join(', ');
  return `${key}: ${before} stays, which is ${provenance}; ${where} has ${value || 'nothing'}.`;
};
