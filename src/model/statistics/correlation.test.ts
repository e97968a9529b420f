import {expect, test} from 'vitest';
import {anscombe, cars} from '../../testing/fixtures/statistics.ts';
import {correlationTest, pearson} from './correlation.ts';

test('r = −0.19 of 16 pairs has 14 degrees of freedom and p = 0.480927279822', () => {
  const {degreesOfFreedom, p} = correlationTest(-0.19, 16);
  expect(degreesOfFreedom).toBe(14);
  expect(p).toBeCloseTo(0.480927279822, 12);
});

test('r = −0.19 of 16 pairs has a 95 % interval from −0.626681912627 to 0.337491647419', () => {
  const [lower, upper] = correlationTest(-0.19, 16).interval;
  expect(lower).toBeCloseTo(-0.626681912627, 12);
  expect(upper).toBeCloseTo(0.337491647419, 12);
});

test('R: cor.test(cars$speed, cars$dist) gives 0.8068949, p = 1.49e-12, 0.6816422 to 0.8862036', () => {
  const {r, n, p, interval} = pearson(cars.speed, cars.dist);
  expect(n).toBe(50);
  expect(r).toBeCloseTo(0.8068949, 7);
  expect(p / 1.49e-12).toBeCloseTo(1, 3);
  expect(interval[0]).toBeCloseTo(0.6816422, 7);
  expect(interval[1]).toBeCloseTo(0.8862036, 7);
});

test('Anscombe: all four sets correlate at 0.82 with p = 0.0022', () => {
  const published = [
    [0.8164, 0.00217],
    [0.8162, 0.00218],
    [0.8163, 0.00218],
    [0.8165, 0.00216],
  ];
  anscombe.forEach(({x, y}, index) => {
    const {r, p} = pearson(x, y);
    expect(r).toBeCloseTo(published[index]?.[0] ?? Number.NaN, 4);
    expect(p).toBeCloseTo(published[index]?.[1] ?? Number.NaN, 5);
  });
});

test('p is two-sided: the sign of r does not change it', () => {
  expect(correlationTest(0.4, 20).p).toBe(correlationTest(-0.4, 20).p);
});

test('a perfect correlation has p = 0 and an interval of no width', () => {
  expect(pearson([1, 2, 3, 4], [-2, -4, -6, -8])).toMatchObject({r: -1, p: 0, interval: [-1, -1]});
});

test('rounding does not carry a perfect correlation over 1', () => {
  const xs = [0.1, 0.2, 0.3, 0.7, 1.1];
  expect(
    pearson(
      xs,
      xs.map((x) => 3 * x + 0.1),
    ).r,
  ).toBeLessThanOrEqual(1);
});

test('no correlation has p = 1', () => {
  expect(correlationTest(0, 10).p).toBe(1);
});

test('a lower confidence level gives a narrower interval', () => {
  const [wide, narrow] = [
    correlationTest(0.5, 20, 0.95).interval,
    correlationTest(0.5, 20, 0.8).interval,
  ];
  expect(narrow[0]).toBeGreaterThan(wide[0]);
  expect(narrow[1]).toBeLessThan(wide[1]);
});

test('values that do not differ have no correlation', () => {
  expect(() => pearson([5, 5, 5, 5], [1, 2, 3, 4])).toThrow(
    'A correlation needs values that differ from each other.',
  );
});

test('lists of unequal length and fewer than four pairs are refused', () => {
  expect(() => pearson([1, 2, 3, 4], [1, 2, 3])).toThrow(
    'A correlation needs pairs, not 4 and 3 values.',
  );
  expect(() => pearson([1, 2, 3], [1, 3, 2])).toThrow('needs at least four pairs, not 3.');
});

test('a coefficient beyond 1 and a level in per cent are refused', () => {
  expect(() => correlationTest(-19, 16)).toThrow('A correlation lies between -1 and 1, not -19.');
  expect(() => correlationTest(0.5, 16, 95)).toThrow(
    'A confidence level lies between 0 and 1, such as 0.95, not 95.',
  );
});
