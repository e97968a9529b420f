import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Headcounts, headcounts} from '../../model/workforce/headcounts.ts';
import type {SupportBand} from '../../model/workforce/workforce.ts';

export interface BandsRow extends Headcounts {
  /** Which part of the trusts has one person at band 4 or none; the same for all rows. */
  readonly fewShare: Claim | undefined;
  /** How many trusts that are, where the number is known; the same for all rows. */
  readonly fewTrusts: Claim | undefined;
}

export function bandsRows(study: Study): BandsRow[] {
  const fewShare = claimInRole(study, 'bands', 'few-share');
  const fewTrusts = claimInRole(study, 'bands', 'few-trusts');
  return leaning(headcounts(study)).map((row) => ({...row, fewShare, fewTrusts}));
}

/** From those that lean most on band 2 to those that lean most on band 3; cases without a balance last, by number. */
function leaning(rows: readonly Headcounts[]): Headcounts[] {
  const balance = (row: Headcounts): number => (hasNumber(row.balance) ? row.balance.value : -2);
  return rows.toSorted((a, b) => balance(b) - balance(a) || a.number - b.number);
}

/** The band 4 share of a row where it is printed: where neither it nor the headcount beside it is simulated. */
export function printedShare({
  band4,
  band4Share,
}: Pick<Headcounts, 'band4' | 'band4Share'>): MeasuredNumber | null {
  return [band4, band4Share].some((each) => !hasNumber(each) || each.provenance === 'simulated') ||
    !hasNumber(band4Share)
    ? null
    : band4Share;
}

/** How the headcount at a band stands in a row. */
export const bandOf = (row: Headcounts, band: SupportBand): Measured =>
  ({'band-2': row.band2, 'band-3': row.band3, 'band-4': row.band4})[band];

/** What a band is called, and those who are in it. */
export const bandNames = {
  'band-2': ['Band 2', 'support workers'],
  'band-3': ['Band 3', 'senior support workers'],
  'band-4': ['Band 4', 'assistant practitioners'],
} as const;
