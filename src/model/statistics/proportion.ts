import {type Interval, normalCritical} from './interval.ts';

/**
 * Score interval of a proportion, without correction for continuity, as shares from 0 to 1
 * (Wilson, Journal of the American Statistical Association 1927;22:209–212; R's prop.test(correct = FALSE)).
 * Throws a RangeError unless 0 ≤ successes ≤ n and n > 0, all whole.
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval {
  if (
    !Number.isInteger(successes) ||
    !Number.isInteger(n) ||
    n < 1 ||
    successes < 0 ||
    successes > n
  ) {
    throw new RangeError(
      `A proportion is some whole number of n, such as 5 of 17, not ${successes} of ${n}.`,
    );
  }
  const z = normalCritical(level);
  const share = successes / n;
  const centre = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // None of n and all of n end exactly at 0 and 1, which rounding would miss.
  return [
    successes === 0 ? 0 : (centre - reach) / scale,
    successes === n ? 1 : (centre + reach) / scale,
  ];
}
