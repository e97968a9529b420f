import {expect, test} from 'vitest';
import {milesPerGallon} from '../../testing/fixtures/statistics.ts';
import {interquartileRange, median, quantile, quartiles} from './quantiles.ts';

test('R: quantile(1:10) is 1, 3.25, 5.5, 7.75, 10', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))).toEqual([1, 3.25, 5.5, 7.75, 10]);
});

test('R: quantile(mtcars$mpg) is 10.400, 15.425, 19.200, 22.800, 33.900, in whatever order the values come', () => {
  expect(milesPerGallon).toHaveLength(32);
  const found = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(milesPerGallon, p));
  [10.4, 15.425, 19.2, 22.8, 33.9].forEach((wanted, index) =>
    expect(found[index]).toBeCloseTo(wanted, 12),
  );
});

test('R: IQR(mtcars$mpg) is 7.375', () => {
  expect(interquartileRange(milesPerGallon)).toBeCloseTo(7.375, 12);
});

test('type 7 and not another: the lower quartile of 1 to 4 is 1.75, where type 6 has 1.25 and type 2 has 1.5', () => {
  expect(quartiles([4, 3, 2, 1])).toEqual({lower: 1.75, median: 2.5, upper: 3.25});
});

test('numbers are ordered as numbers, not as text', () => {
  expect(median([10, 9, 100])).toBe(10);
});

test('every quantile of one value is that value', () => {
  expect(quartiles([7])).toEqual({lower: 7, median: 7, upper: 7});
});

test('the list that is passed in keeps its order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('a quantile of nothing, or one beyond 0 to 1, is refused', () => {
  expect(() => quantile([], 0.5)).toThrow('A quantile needs at least 1 value, not 0.');
  expect(() => quantile([1], 50)).toThrow(
    'A quantile is asked for by a share from 0 to 1, not 50.',
  );
});
