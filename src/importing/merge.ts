import {csvFormatRows, csvParseRows} from 'd3-dsv';
import type {Column} from '../loaders/columns.ts';
import {tables} from '../loaders/tables/index.ts';
import type {RowsDate} from '../model/claims/recompute/dates.ts';
import {byChance} from '../model/values/provenance.ts';
import type {MeasureTable} from './places.ts';
import type {Proposal, ProposedValue} from './propose.ts';

/** What an import makes of one table. */
export interface Merged {
  readonly table: MeasureTable;
  readonly text: string;
  readonly changes: readonly Change[];
  /** Numbers of the workbook that do not go in, and why. */
  readonly kept: readonly string[];
  /** Where the number of each row comes from, by the row's key. */
  readonly from: ReadonlyMap<string, ProposedValue>;
}

/** A row that an import adds, exchanges or takes away. */
export interface Change {
  readonly case: string;
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly what:
    | 'new'
    | 'in place of a simulated one'
    | 'beside an earlier one'
    | 'changed'
    | 'simulated, gives way';
}

/** What stands in the rows that are imported, beside their numbers. */
export interface Origin {
  readonly source: string;
  /** How the date of the source stands to that of another: rows of another date stand beside its own. */
  readonly dateBeside: (source: string) => RowsDate;
  /** Name of the file. */
  readonly file: string;
}

/** An answer without a number: nobody says why. */
const noAnswer = 'not-supplied';

/** A table before anything of a workbook is in it. */
export const untouched = (table: MeasureTable, text: string): Merged => ({
  table,
  text,
  changes: [],
  kept: [],
  from: new Map(),
});

/** "T02 / band-2": what tells a row of a table from every other. */
export const keyIn = ({lists}: MeasureTable, row: Readonly<Record<string, string>>): string =>
  ['case', ...lists.map(({column}) => column)].map((column) => row[column]).join(' / ');

type Row = Readonly<Record<string, string>>;

/** What tells a row from every other where several surveys have the same key. */
const waveKeyIn = (table: MeasureTable, row: Row): string =>
  `${keyIn(table, row)}${row['provenance'] === 'observed' ? ` of ${row['source']}` : ''}`;

/** The rows of a table, by the names of their columns. */
function parsed(text: string): {header: readonly string[]; rows: readonly Row[]} {
  const [header = [], ...rows] = csvParseRows(text);
  return {
    header,
    rows: rows.map((cells) =>
      Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
    ),
  };
}

const written = (header: readonly string[], rows: readonly Row[]): string =>
  `${csvFormatRows([header, ...rows.map((row) => header.map((column) => row[column] ?? ''))] as string[][])}\n`;

/** The row of a table's text at a row number of a spreadsheet, by its key; undefined where there is none. */
export function keyAt({table, text}: Merged, row: number): string | undefined {
  const found = parsed(text).rows[row - 2];
  return found && waveKeyIn(table, found);
}

/** A table with the numbers of a sheet in it: what a source prints stays, and anything else is taken from the sheet. */
export function take(merged: Merged, proposal: Proposal, origin: Origin): Merged {
  const {table} = merged;
  const {header, rows} = parsed(merged.text);
  const byKey = Map.groupBy(rows, (row) => keyIn(table, row));
  const taken = proposal.values.map((proposed) => {
    const key = keyIn(table, proposed.key);
    const outcome = outcomeOf(proposal, proposed, key, byKey.get(key) ?? [], origin);
    return {key: `${key} of ${origin.source}`, proposed, ...outcome};
  });
  const made = new Map(taken.flatMap(({row, before}) => (row && before ? [[before, row]] : [])));
  const added = taken.flatMap(({row, before}) => (row && !before ? [row] : []));
  return {
    table,
    text: written(header, [...rows.map((row) => made.get(row) ?? row), ...added]),
    changes: [...merged.changes, ...taken.flatMap(({change}) => change ?? [])],
    kept: [...merged.kept, ...taken.flatMap(({kept}) => kept ?? [])],
    from: new Map([...merged.from, ...taken.map(({key, proposed}) => [key, proposed] as const)]),
  };
}

interface Outcome {
  readonly row?: Row;
  /** The row whose place it takes; undefined where it is added. */
  readonly before?: Row | undefined;
  readonly change?: Change;
  readonly kept?: string;
}

/** What becomes of one number: nothing where the table has it already. */
function outcomeOf(
  {table}: Proposal,
  proposed: ProposedValue,
  key: string,
  rows: readonly Row[],
  {source, dateBeside, file}: Origin,
): Outcome {
  const value = tidyValue(table, proposed.value);
  const stands = (row: Row): boolean => standsBeside(row, dateBeside(row['source']!));
  const earlier = rows.findLast((row) => stands(row) && dateBeside(row['source']!) === 'later');
  // The row of the same survey, or one of the same date: of these there is one.
  const old = rows.find((row) => row['source'] === source) ?? rows.find((row) => !stands(row));
  const before = old?.[table.value] ?? '';
  const provenance = old?.['provenance'];
  const isSimulated = provenance === 'simulated';
  if (old && before === value && !isSimulated) return {};
  if (old && !isSimulated && old['source'] !== source)
    return {kept: keptWords(key, old, table, proposed)};
  // The number that the simulation has drawn is known by its place to have been found as well.
  const chance = isSimulated && before === value ? byChance : '';
  const beside = earlier?.[table.value];
  return {
    before: old,
    row: {
      ...proposed.key,
      [table.value]: value,
      provenance: 'observed',
      source,
      place: [file, proposed.sheet, proposed.cell, chance].filter(Boolean).join(', '),
    },
    change: {
      case: proposed.key['case']!,
      key,
      before: before || (beside ?? ''),
      after: value,
      what: kindOf(old, earlier),
    },
  };
}

/** Whether a row stays where a number of another date comes: what a source prints gives way to no earlier one. */
const standsBeside = ({provenance}: Row, date: RowsDate): boolean =>
  provenance !== 'simulated' &&
  (date === 'later' || (date === 'earlier' && provenance === 'observed'));

function kindOf(old: Row | undefined, earlier: Row | undefined): Change['what'] {
  if (old?.['provenance'] === 'simulated') return 'in place of a simulated one';
  if (old) return 'changed';
  return earlier ? 'beside an earlier one' : 'new';
}

/** A table without the simulated rows of some cases: what was observed may contradict them. */
export function giveWay(merged: Merged, cases: ReadonlySet<string>): Merged {
  const {table} = merged;
  const {header, rows} = parsed(merged.text);
  const isGone = (row: Row): boolean =>
    cases.has(row['case']!) && row['provenance'] === 'simulated';
  const gone = rows.filter(isGone).map((row): Change => ({
    case: row['case']!,
    key: keyIn(table, row),
    before: row[table.value]!,
    after: '',
    what: 'simulated, gives way',
  }));
  return gone.length === 0
    ? merged
    : {
        ...merged,
        text: written(
          header,
          rows.filter((row) => !isGone(row)),
        ),
        changes: [...merged.changes, ...gone],
      };
}

function tidyValue(table: MeasureTable, value: string): string {
  if (value.trim() === '') return noAnswer;
  const columns = tables[table.name].columns as unknown as Record<string, Column<unknown>>;
  return columns[table.value]!.tidy(value);
}

function keptWords(key: string, old: Row, table: MeasureTable, proposed: ProposedValue): string {
  const {value, cell, sheet} = proposed;
  const where = [sheet, cell].filter(Boolean).join(', ');
  const {provenance, source} = old;
  const isObserved = provenance === 'observed';
  const what = isObserved ? `which ${source} observed at the same date` : `which is ${provenance}`;
  return (
    `${key}: ${old[table.value]} stays, ${what}; ${where} has ${value || 'nothing'}. If that is later, ` +
    'write it in "data_date" of its source in data/sources.csv: both then stand.' +
    (isObserved ? ` If it corrects the other, import it with --source ${source}.` : '')
  );
}
