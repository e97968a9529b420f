import {quantileSorted} from 'd3-array';
import {requireValues} from './sample.ts';

/**
 * Quantile of type 7 (Hyndman and Fan, The American Statistician 1996;50:361–365), the default of R
 * and of spreadsheets: linear between the order statistics at (n − 1) p. Throws a RangeError for an
 * empty list or a p outside 0 to 1.
 */
export function quantile(values: readonly number[], p: number): number {
  requireValues(values, 1, 'A quantile');
  if (!(p >= 0 && p <= 1))
    throw new RangeError(`A quantile is asked for by a share from 0 to 1, not ${p}.`);
  return (
    quantileSorted(
      values.toSorted((a, b) => a - b),
      p,
    ) ?? Number.NaN
  );
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Quartiles of type 7. */
export function quartiles(values: readonly number[]): Quartiles {
  return {lower: quantile(values, 0.25), median: median(values), upper: quantile(values, 0.75)};
}

/** Upper less lower quartile, type 7. */
export function interquartileRange(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}
