import type {Source} from '../claims/claim.ts';
import {paperId} from '../claims/paper.ts';
import {rowsDate} from '../claims/recompute/dates.ts';
import {derived} from '../derived.ts';
import {sourceById} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Sourced} from '../values/provenance.ts';
import {firstSourceOf} from './first-source.ts';
import type {Case, Statement} from './workforce.ts';

// A number has a wave: what is known at the date of the paper, and what later surveys found. Figures draw the first
// wave, and each later one beside it: no drawing mixes two dates.

/** The tables of numbers in which a later row may stand beside an earlier one, and the column of whom it is. */
const owners = {
  census: 'trust',
  establishment: 'case',
  headcount: 'case',
  deployment: 'case',
} as const;
export type WaveTable = keyof typeof owners;
export const waveTables = Object.keys(owners) as readonly WaveTable[];

/** A row of a later date than the first wave. */
export interface LaterRow {
  readonly table: WaveTable;
  readonly row: WaveRow;
}
type WaveRow = Study[WaveTable][number];

/** The table whose rows a statement of a case sums up. */
export const tableOfStatement = {
  'support-share': 'establishment',
  'support-over-recruited': 'establishment',
  'band-4-share': 'headcount',
  'all-posts-rotational': 'deployment',
  'no-posts-rotational': 'deployment',
} as const satisfies Record<Statement['statement'], WaveTable>;

const ownerOf = (table: WaveTable, row: WaveRow): string =>
  (row as unknown as Record<string, string>)[owners[table]]!;

/**
 * The rows of a study that are of a later date than what a source prints of their trust, than the source whose numbers
 * their table stands behind where none prints anything of it, or than an earlier survey.
 */
export const laterRows = derived((study: Study): readonly LaterRow[] =>
  waveTables.flatMap((table) => {
    const rows: readonly WaveRow[] = study[table];
    if (rows.every(({provenance}) => provenance !== 'observed')) return [];
    const stated = study.statements.filter((each) => tableOfStatement[each.statement] === table);
    const statedOf = Map.groupBy(stated, (each) => each.case);
    return [...Map.groupBy(rows, (row) => ownerOf(table, row))].flatMap(([owner, own]) =>
      laterIn(study, table, own, statedOf.get(owner) ?? []).map((row) => ({table, row})),
    );
  }),
);

/** Of the rows of a trust in a table, those that are of a later date than its first ones. */
function laterIn(
  study: Study,
  table: WaveTable,
  own: readonly WaveRow[],
  stated: readonly Statement[],
): readonly WaveRow[] {
  const observed = own.filter(({provenance}) => provenance === 'observed');
  const printed = [...own, ...stated].find(isPrinted)?.source ?? firstSourceOf(study.claims, table);
  const firsts = [printed, ...earliest(study, observed)];
  return observed.filter((row) =>
    firsts.some((first) => rowsDate(study, [row], first) === 'later'),
  );
}

const isPrinted = ({provenance}: Sourced): boolean =>
  provenance === 'published' || provenance === 'derived';

/** The source of the earliest of some rows; one without a date comes first. */
const earliest = (study: Study, rows: readonly Sourced[]): string[] =>
  rows
    .map(({source}) => ({source, date: sourceById(study, source)?.data_date ?? ''}))
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .slice(0, 1)
    .map(({source}) => source);

/** A study whose tables hold the first rows of each trust, with those that came later beside them. */
export function withFirstWave(study: Study): Study {
  const later = laterRows(study);
  if (later.length === 0) return study;
  const moved = new Set<object>(later.map(({row}) => row));
  const first = waveTables.map((table) => [
    table,
    (study[table] as readonly WaveRow[]).filter((row) => !moved.has(row)),
  ]);
  return {...study, ...Object.fromEntries(first), later};
}

/** The cases of the study as its paper has it: those that joined with a later survey are in no count of it. */
export const firstCases = derived((study: Study): readonly Case[] =>
  study.cases.filter(
    (row) => row.provenance !== 'observed' || rowsDate(study, [row], paperId) !== 'later',
  ),
);

/** The later rows of a table. */
export const laterOf = (study: Pick<Study, 'later'>, table: string): readonly WaveRow[] =>
  (study.later ?? []).filter((each) => each.table === table).map(({row}) => row);

/** All rows of a table, of whatever date. */
export const rowsOfAllWaves = <Name extends keyof Study>(
  study: Study,
  table: Name,
): readonly object[] => [...((study[table] ?? []) as readonly object[]), ...laterOf(study, table)];

/** Every row of every table, of whatever date. */
export const everyRow = ({later = [], ...tables}: Study): readonly object[] => [
  ...Object.values(tables).flatMap((rows) => rows as readonly object[]),
  ...later.map(({row}) => row),
];

/** A later survey: where its rows are from, and a study that knows nothing else. */
export interface Wave {
  readonly source: Source;
  readonly study: Study;
}

/** The later surveys of a study, the earliest first. */
export const wavesOf = derived((study: Study): readonly Wave[] => {
  const ids = new Set(study.later?.map(({row}) => row.source));
  return study.sources
    .filter(({source}) => ids.has(source))
    .toSorted((one, other) => (one.data_date < other.data_date ? -1 : 1))
    .map((source) => ({source, study: ofSource(study, source.source)}));
});

/** A study in which nothing is known but what one survey found. */
function ofSource(study: Study, source: string): Study {
  const own = waveTables.map((table) => [
    table,
    (rowsOfAllWaves(study, table) as readonly WaveRow[]).filter(
      (row) => row.provenance === 'observed' && row.source === source,
    ),
  ]);
  const {later: _, ...rest} = study;
  return {...rest, ...nothing, ...Object.fromEntries(own)};
}

const nothing = {
  sampling: [],
  participants: [],
  quotations: [],
  matrix: [],
  models: [],
  statements: [],
  figureClaims: [],
} satisfies Partial<Study>;

/** A study as it is known last: of each trust, in each table, the rows of its latest survey and no earlier ones. */
export const latestWave = derived((study: Study): Study =>
  wavesOf(study).reduce((known, wave) => overlaid(known, wave.study), withoutLater(study)),
);

function withoutLater(study: Study): Study {
  const {later: _, ...rest} = study;
  return rest;
}

/** A study with the rows of a survey in the place of what it has of the same trusts. */
function overlaid(known: Study, survey: Study): Study {
  const of = (table: WaveTable): ReadonlySet<string> =>
    new Set((survey[table] as readonly WaveRow[]).map((row) => ownerOf(table, row)));
  const answered = Object.fromEntries(waveTables.map((table) => [table, of(table)])) as Record<
    WaveTable,
    ReadonlySet<string>
  >;
  const tables = waveTables.map((table) => [
    table,
    [
      ...(known[table] as readonly WaveRow[]).filter(
        (row) => !answered[table].has(ownerOf(table, row)),
      ),
      ...survey[table],
    ],
  ]);
  const statements = known.statements.filter(
    (each) => !answered[tableOfStatement[each.statement]].has(each.case),
  );
  return {...known, ...Object.fromEntries(tables), statements};
}
