import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import {type Interval, requireLevel} from './interval.ts';
import {centred, mean, requireValues, sumOfProducts} from './sample.ts';

/** A straight line fitted by ordinary least squares. */
export interface LinearFit {
  readonly n: number;
  /** n − 2. */
  readonly degreesOfFreedom: number;
  readonly slope: number;
  readonly intercept: number;
  /** Standard deviation of the residuals, on n − 2 degrees of freedom. */
  readonly residualDeviation: number;
  readonly slopeError: number;
  readonly interceptError: number;
  readonly meanX: number;
  /** Sum of the squared differences of x from its mean. */
  readonly spreadX: number;
}

/**
 * Ordinary least squares with standard errors (Draper and Smith, Applied Regression Analysis, 3rd ed. 1998, chapter 1).
 * Throws a RangeError for lists of unequal length, fewer than three pairs, or x that are all the same.
 */
export function linearRegression(xs: readonly number[], ys: readonly number[]): LinearFit {
  if (xs.length !== ys.length)
    throw new RangeError(`A regression needs pairs, not ${xs.length} and ${ys.length} values.`);
  requireValues(xs, 3, 'A regression');
  requireValues(ys, 3, 'A regression');
  const [dx, dy] = [centred(xs), centred(ys)];
  const spreadX = sumOfProducts(dx, dx);
  if (spreadX === 0) throw new RangeError('A regression needs x that differ from each other.');
  const [n, meanX, slope] = [xs.length, mean(xs), sumOfProducts(dx, dy) / spreadX];
  const residuals = dy.map((y, index) => y - slope * (dx[index] ?? Number.NaN));
  const residualDeviation = Math.sqrt(sumOfProducts(residuals, residuals) / (n - 2));
  return {
    n,
    degreesOfFreedom: n - 2,
    slope,
    intercept: mean(ys) - slope * meanX,
    residualDeviation,
    slopeError: residualDeviation / Math.sqrt(spreadX),
    interceptError: residualDeviation * Math.sqrt(1 / n + meanX ** 2 / spreadX),
    meanX,
    spreadX,
  };
}

/** The fitted value at x. */
export const fittedAt = (fit: LinearFit, x: number): number => fit.intercept + fit.slope * x;

/**
 * Confidence interval of the mean of y at x, point by point: fitted ± t s √(1/n + (x − x̄)² / Σ(x − x̄)²)
 * (Draper and Smith 1998, section 3.1; R's predict(…, interval = "confidence")).
 */
export function meanIntervalAt(fit: LinearFit, x: number, level = 0.95): Interval {
  requireLevel(level);
  const error = fit.residualDeviation * Math.sqrt(1 / fit.n + (x - fit.meanX) ** 2 / fit.spreadX);
  const reach = studentQuantile((1 + level) / 2, fit.degreesOfFreedom) * error;
  return [fittedAt(fit, x) - reach, fittedAt(fit, x) + reach];
}
