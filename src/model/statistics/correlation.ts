import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import {type Interval, normalCritical} from './interval.ts';
import {centred, requireValues, sumOfProducts} from './sample.ts';

export interface Correlation {
  readonly r: number;
  /** Pairs. */
  readonly n: number;
  readonly degreesOfFreedom: number;
  /** Two-sided, against no correlation. */
  readonly p: number;
  readonly interval: Interval;
  /** Confidence level of the interval. */
  readonly level: number;
}

/**
 * Pearson's product-moment correlation with its test and interval.
 * Throws a RangeError for lists of unequal length, fewer than four pairs, or a list whose values are all the same.
 */
export function pearson(xs: readonly number[], ys: readonly number[], level = 0.95): Correlation {
  return correlationTest(correlationOf(xs, ys), xs.length, level);
}

function correlationOf(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length)
    throw new RangeError(`A correlation needs pairs, not ${xs.length} and ${ys.length} values.`);
  requireValues([...xs, ...ys], 2, 'A correlation');
  const [dx, dy] = [centred(xs), centred(ys)];
  const r = sumOfProducts(dx, dy) / Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
  if (Number.isNaN(r))
    throw new RangeError('A correlation needs values that differ from each other.');
  // Rounding can carry a perfect correlation just over 1.
  return Math.max(-1, Math.min(1, r));
}

/**
 * Test and interval of a correlation coefficient r from n pairs.
 * p: t = r √((n − 2) / (1 − r²)) on n − 2 degrees of freedom (Student, Biometrika 1908;6:302–310).
 * Interval: tanh(artanh r ± z / √(n − 3)) (Fisher, Metron 1921;1:3–32), as R's cor.test gives it.
 */
export function correlationTest(r: number, n: number, level = 0.95): Correlation {
  if (!(Math.abs(r) <= 1)) throw new RangeError(`A correlation lies between -1 and 1, not ${r}.`);
  if (!Number.isInteger(n) || n < 4)
    throw new RangeError(`The interval of a correlation needs at least four pairs, not ${n}.`);
  const reach = normalCritical(level) / Math.sqrt(n - 3);
  const interval: Interval = [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
  return {
    r,
    n,
    degreesOfFreedom: n - 2,
    p: pOfCorrelation(r, n),
    interval,
    level,
  };
}

/** The p of `correlationTest` alone, for whoever tries many. */
export function pOfCorrelation(r: number, n: number): number {
  const degreesOfFreedom = n - 2;
  const t = r * Math.sqrt(degreesOfFreedom / (1 - r * r));
  return 2 * studentCdf(-Math.abs(t), degreesOfFreedom);
}
