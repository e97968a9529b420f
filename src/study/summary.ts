import {referencesFile} from '../loaders/references.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import {formatClaim} from '../model/claims/named.ts';
import {claimVerdicts} from '../model/claims/recompute/verdicts.ts';
import {resultWords} from '../model/claims/recompute/words.ts';
import type {Study} from '../model/study.ts';
import {dateWords} from '../model/values/dates.ts';
import {all} from '../model/values/lists.ts';
import {provenances} from '../model/values/provenance.ts';
import {rowsOfAllWaves, wavesOf} from '../model/workforce/waves.ts';

/** How many rows a file has, and how many of them say that they are published, observed, derived or simulated. */
export interface TableSummary {
  readonly file: string;
  readonly rows: number;
  readonly provenance: Readonly<Record<string, number>>;
}

/** A line for each file of a study. */
export function tableSummaries(study: Study): TableSummary[] {
  const csv = tableNames.map((name): TableSummary => {
    const rows = rowsOfAllWaves(study, name) as readonly Readonly<Record<string, unknown>>[];
    const counts = provenances.map((provenance) => [
      provenance,
      rows.reduce((sum, row) => sum + Number(row['provenance'] === provenance), 0),
    ]);
    return {file: tables[name].file, rows: rows.length, provenance: Object.fromEntries(counts)};
  });
  return [...csv, {file: referencesFile, rows: study.references.length, provenance: {}}];
}

/** The summary as lines for a terminal, numbers aligned; a count of none is left blank. */
export function summaryLines(study: Study): string[] {
  const summary = tableSummaries(study);
  const cells = [
    ['', 'rows', ...provenances],
    ...summary.map((line) => [line.file, ...counts(line)]),
    ['in all', ...counts(total(summary))],
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}

const counts = ({rows, provenance}: Omit<TableSummary, 'file'>): string[] =>
  [rows, ...provenances.map((name) => provenance[name] || '')].map(String);

function total(summary: readonly TableSummary[]): Omit<TableSummary, 'file'> {
  const add = (pick: (line: TableSummary) => number) =>
    summary.reduce((sum, line) => sum + pick(line), 0);
  return {
    rows: add(({rows}) => rows),
    provenance: Object.fromEntries(
      provenances.map((name) => [name, add(({provenance}) => provenance[name] ?? 0)]),
    ),
  };
}

/** What later surveys have put beside what was known, and the numbers that they change; empty where there is none. */
export function waveLines(study: Study): string[] {
  const waves = wavesOf(study);
  if (waves.length === 0) return [];
  const names = waves.map(
    ({source}) =>
      `${source.source} of ${dateWords(source.data_date)} (${countIn(study, source.source)})`,
  );
  const changed = [...claimVerdicts(study, 'published').values()].filter(
    ({verdict}) => verdict === 'since changed',
  );
  return [
    '',
    `Rows of a later date stand beside what was known before: ${all(names)}.`,
    changed.length === 0 ? 'No number reads "since changed".' : 'Since changed:',
    ...changed.map(
      ({claim, judged: [first]}) =>
        `  ${claim.claim}: printed ${formatClaim(claim)}, now ${resultWords(first!.recomputed, claim)}`,
    ),
  ];
}

const countIn = (study: Study, source: string): string => {
  const rows = (study.later ?? []).filter(({row}) => row.source === source).length;
  return `${rows} ${rows === 1 ? 'row' : 'rows'}`;
};
