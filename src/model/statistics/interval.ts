import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Lower and upper limit. */
export type Interval = readonly [lower: number, upper: number];

/** The quantile of the standard normal distribution that leaves the level in the middle: 1.96 for 0.95. */
export function normalCritical(level: number): number {
  requireLevel(level);
  return normalQuantile((1 + level) / 2, 0, 1);
}

/** Throws a RangeError for a confidence level that isn't between 0 and 1. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1))
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95, not ${level}.`);
}
