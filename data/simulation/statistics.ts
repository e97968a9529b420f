import {deviation, mean, sum} from 'd3-array';
import cdf from '@stdlib/stats-base-dists-t-cdf';

/** Pearson's product-moment correlation of pairs. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [meanX, meanY] = [mean(pairs, ([x]) => x) ?? 0, mean(pairs, ([, y]) => y) ?? 0];
  const [spreadX, spreadY] = [deviation(pairs, ([x]) => x) ?? 0, deviation(pairs, ([, y]) => y) ?? 0];
  return sum(pairs, ([x, y]) => (x - meanX) * (y - meanY)) / ((pairs.length - 1) * spreadX * spreadY);
}

/** Two-sided p of a correlation by Student's t with n − 2 degrees of freedom. */
export function correlationP(r: number, n: number): number {
  const t = r * Math.sqrt((n - 2) / (1 - r * r));
  return 2 * cdf(-Math.abs(t), n - 2);
}
