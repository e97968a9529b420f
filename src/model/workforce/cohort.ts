import {derived} from '../derived.ts';
import {median} from '../statistics/quantiles.ts';
import {computed, hasNumber, notInText, percentageOf, sumOf} from '../values/measured.ts';
import type {Measured} from '../values/value.ts';
import type {Headcounts} from './headcounts.ts';
import {type SupportBand, supportBands} from './workforce.ts';

/** A value of the cohort with the number of cases that it rests on, which belongs into its name. */
export interface OfCohort {
  readonly measured: Measured;
  readonly n: number;
}

/**
 * The median over the cases of which a value is known, as strong as the weakest of them. Without a
 * number where no more than half of the cases are known: the middle of a few extremes that a source
 * happens to print is no median of the cohort.
 */
export function cohortMedian(values: readonly Measured[], cases: number): OfCohort {
  const known = values.filter(hasNumber);
  return {
    measured:
      known.length <= cases / 2 ? notInText : computed(known, (...numbers) => median(numbers)),
    n: known.length,
  };
}

/**
 * The people that a case would have in each support band with the mix of the cohort: its own
 * support headcount times the band's share of all support staff of the cases whose three bands are
 * known. Without a number where these are no more than half of the cases.
 */
export function withCohortMix(
  all: readonly Headcounts[],
  own: Headcounts,
  cases: number,
): Readonly<Record<SupportBand, OfCohort>> {
  const {shares, n} = mixOf(all);
  const people = (band: SupportBand): Measured =>
    computed([shares[band], own.support], (percent, support) => (percent / 100) * support);
  return byBand((band) => ({measured: n > cases / 2 ? people(band) : notInText, n}));
}

/**
 * Each band's share in per cent of all support staff of the cases
 * whose three bands are known, and how many these are.
 */
const mixOf = derived((all: readonly Headcounts[]) => {
  const whole = all.filter((each) => bandsOf(each).every(hasNumber));
  const total = sumOf(whole.flatMap(bandsOf));
  return {
    shares: byBand((band) => percentageOf(sumOf(whole.map((each) => bandOf(each, band))), total)),
    n: whole.length,
  };
});

const byBand = <Value>(of: (band: SupportBand) => Value): Readonly<Record<SupportBand, Value>> =>
  Object.fromEntries(supportBands.map((band) => [band, of(band)])) as Record<SupportBand, Value>;

export const bandOf = ({band2, band3, band4}: Headcounts, band: SupportBand): Measured =>
  ({'band-2': band2, 'band-3': band3, 'band-4': band4})[band];

const bandsOf = (each: Headcounts): Measured[] => supportBands.map((band) => bandOf(each, band));
