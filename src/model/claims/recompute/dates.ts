import {sourceById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {Sourced} from '../../values/provenance.ts';
import type {Source} from '../claim.ts';

/** How the date of some rows stands to that of a claim. */
export type RowsDate = 'same' | 'later' | 'earlier';

/** The date that a claim speaks of: that of its data; else no later than its publication. */
function claimDate(source: Source | undefined): {date: string; isLatest: boolean} {
  return source?.data_date
    ? {date: source.data_date, isLatest: false}
    : {date: source?.published ?? '', isLatest: true};
}

/**
 * Compares the dates of observed rows with that of a claim, by the latest of the rows. Dates are
 * compared as far as both go: a day of 2022 is of the same date as the year 2022. Rows without a
 * date count as of the claim's own.
 */
export function rowsDate(
  study: Pick<Study, 'sources'>,
  rows: readonly object[],
  claimSource: string,
): RowsDate {
  const {date, isLatest} = claimDate(sourceById(study, claimSource));
  const dates = observedRows(rows)
    .map((row) => sourceById(study, row.source)?.data_date ?? '')
    .filter((each) => each !== '')
    .sort();
  const latest = dates.at(-1);
  if (latest === undefined || date === '') return 'same';
  const order = compare(latest, date);
  if (order > 0) return 'later';
  return order < 0 && !isLatest ? 'earlier' : 'same';
}

/** Latest date of observed rows as written; empty where none has one. */
export function latestDate(study: Pick<Study, 'sources'>, rows: readonly object[]): string {
  const ids = new Set(observedRows(rows).map(({source}) => source));
  return (
    study.sources
      .filter(({source}) => ids.has(source))
      .map((source) => source.data_date)
      .sort()
      .at(-1) ?? ''
  );
}

export const observedRows = (rows: readonly object[]): Sourced[] =>
  (rows as readonly Partial<Sourced>[]).filter(
    (row): row is Sourced => row.provenance === 'observed',
  );

function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : Number(a > b);
}
