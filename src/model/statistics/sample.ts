import {fsum} from 'd3-array';

/** Thrown messages name what was asked for, so that a figure that lacks data says which number failed. */
export function requireValues(values: readonly number[], least: number, wanted: string): void {
  if (values.length < least)
    throw new RangeError(
      `${wanted} needs at least ${least} ${least === 1 ? 'value' : 'values'}, not ${values.length}.`,
    );
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new RangeError(`${wanted} needs finite values, not ${odd}.`);
}

/** Arithmetic mean, summed without loss (d3-array's fsum). Throws a RangeError for an empty list. */
export function mean(values: readonly number[]): number {
  requireValues(values, 1, 'A mean');
  return fsum(values) / values.length;
}

/** Differences from the mean; a second pass takes the mean's own rounding error out. */
export function centred(values: readonly number[]): number[] {
  const centre = mean(values);
  const differences = values.map((value) => value - centre);
  const remainder = mean(differences);
  return differences.map((difference) => difference - remainder);
}

/** Sum of the products of two lists of equal length. */
export function sumOfProducts(xs: readonly number[], ys: readonly number[]): number {
  return fsum(xs.map((x, index) => x * (ys[index] ?? Number.NaN)));
}

/**
 * Standard deviation of a sample, with n − 1 in the denominator, by the two-pass algorithm
 * (Chan, Golub and LeVeque, The American Statistician 1983;37:242–247). Throws a RangeError below two values.
 */
export function sampleDeviation(values: readonly number[]): number {
  requireValues(values, 2, 'A sample standard deviation');
  const differences = centred(values);
  return Math.sqrt(sumOfProducts(differences, differences) / (values.length - 1));
}
