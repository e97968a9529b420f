import type {Headcounts} from './headcounts.ts';
import {computed, hasNumber, notPublished, percentageOf, sumOf} from './measured.ts';
import {median} from './statistics/quantiles.ts';
import type {Measured} from './value.ts';
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
      known.length <= cases / 2 ? notPublished : computed(known, (...numbers) => median(numbers)),
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
  const whole = all.filter((each) => bandsOf(each).every(hasNumber));
  const known = whole.length > cases / 2;
  const total = sumOf(whole.flatMap(bandsOf));
  const people = (band: SupportBand): Measured => {
    const share = percentageOf(sumOf(whole.map((each) => bandOf(each, band))), total);
    return computed([share, own.support], (percent, support) => (percent / 100) * support);
  };
  return Object.fromEntries(
    supportBands.map((band) => [
      band,
      {measured: known ? people(band) : notPublished, n: whole.length},
    ]),
  ) as Record<SupportBand, OfCohort>;
}

export const bandOf = ({band2, band3, band4}: Headcounts, band: SupportBand): Measured =>
  ({'band-2': band2, 'band-3': band3, 'band-4': band4})[band];

const bandsOf = (each: Headcounts): Measured[] => supportBands.map((band) => bandOf(each, band));
