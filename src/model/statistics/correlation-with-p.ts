import studentQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * The size of the correlation that n pairs need for a two-sided p: r = t / √(n − 2 + t²), where t
 * leaves p in both tails of Student's distribution on n − 2 degrees of freedom. Throws a RangeError
 * unless 0 < p ≤ 1 and n is a whole number from 4 up.
 */
export function correlationWithP(p: number, n: number): number {
  if (!(p > 0 && p <= 1)) throw new RangeError(`A p value lies between 0 and 1, not ${p}.`);
  if (!Number.isInteger(n) || n < 4)
    throw new RangeError(`A correlation is tested on at least four pairs, not ${n}.`);
  const t = studentQuantile(1 - p / 2, n - 2);
  return t / Math.sqrt(n - 2 + t * t);
}
