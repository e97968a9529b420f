import {expect, test} from 'vitest';
import {anscombe, cars, correctDigits, norris} from '../../testing/fixtures/statistics.ts';
import {fittedAt, linearRegression, meanIntervalAt} from './regression.ts';

const norrisFit = linearRegression(
  norris.map(([, x]) => x),
  norris.map(([y]) => y),
);

test('NIST Norris: slope and intercept agree to at least 12 digits', () => {
  expect(norrisFit.n).toBe(36);
  expect(correctDigits(norrisFit.slope, 1.00211681802045)).toBeGreaterThan(12);
  expect(correctDigits(norrisFit.intercept, -0.262323073774029)).toBeGreaterThan(12);
});

test('NIST Norris: both standard errors and the residual deviation agree to at least 12 digits', () => {
  expect(correctDigits(norrisFit.slopeError, 0.429796848199937e-3)).toBeGreaterThan(12);
  expect(correctDigits(norrisFit.interceptError, 0.232818234301152)).toBeGreaterThan(12);
  expect(correctDigits(norrisFit.residualDeviation, 0.884796396144373)).toBeGreaterThan(12);
});

test('Anscombe: four sets, one line of 3.00 + 0.500 x', () => {
  for (const {x, y} of anscombe) {
    const {slope, intercept} = linearRegression(x, y);
    expect(slope).toBeCloseTo(0.5, 3);
    expect(intercept).toBeCloseTo(3, 2);
  }
});

test('R: summary(lm(y1 ~ x1, anscombe)) has standard errors of 1.1247 and 0.1179 and a residual error of 1.237', () => {
  const [first] = anscombe;
  const fit = linearRegression(first?.x ?? [], first?.y ?? []);
  expect(fit.interceptError).toBeCloseTo(1.1247, 4);
  expect(fit.slopeError).toBeCloseTo(0.1179, 4);
  expect(fit.residualDeviation).toBeCloseTo(1.237, 3);
  expect(fit.degreesOfFreedom).toBe(9);
});

test.each([
  [12, 29.60981, 24.39514, 34.82448],
  [19, 57.13667, 51.82913, 62.44421],
  [24, 76.79872, 68.38765, 85.20978],
])(
  'R: predict(lm(dist ~ speed, cars), interval = "confidence") at a speed of %i',
  (x, fitted, lower, upper) => {
    const fit = linearRegression(cars.speed, cars.dist);
    expect(fittedAt(fit, x)).toBeCloseTo(fitted, 5);
    expect(meanIntervalAt(fit, x)[0]).toBeCloseTo(lower, 5);
    expect(meanIntervalAt(fit, x)[1]).toBeCloseTo(upper, 5);
  },
);

test('the band is narrowest at the mean of x and as wide on either side', () => {
  const fit = linearRegression(cars.speed, cars.dist);
  const width = (x: number) => meanIntervalAt(fit, x)[1] - meanIntervalAt(fit, x)[0];
  expect(width(fit.meanX)).toBeLessThan(width(fit.meanX + 1));
  expect(width(fit.meanX - 5)).toBeCloseTo(width(fit.meanX + 5), 10);
});

test('points on a line leave no residual', () => {
  expect(linearRegression([1, 2, 3], [5, 7, 9])).toMatchObject({
    slope: 2,
    intercept: 3,
    residualDeviation: 0,
  });
});

test('x that do not differ have no line', () => {
  expect(() => linearRegression([2, 2, 2], [1, 2, 3])).toThrow(
    'A regression needs x that differ from each other.',
  );
});

test('lists of unequal length and fewer than three pairs are refused', () => {
  expect(() => linearRegression([1, 2, 3], [1, 2])).toThrow(
    'A regression needs pairs, not 3 and 2 values.',
  );
  expect(() => linearRegression([1, 2], [1, 2])).toThrow(
    'A regression needs at least 3 values, not 2.',
  );
});
