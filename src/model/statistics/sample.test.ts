import {expect, test} from 'vitest';
import {
  correctDigits,
  michelso,
  milesPerGallon,
  numericalAccuracy,
} from '../../testing/fixtures/statistics.ts';
import {mean, sampleDeviation} from './sample.ts';

test('NIST Michelso: the mean agrees to 15 digits, the standard deviation to 13', () => {
  expect(michelso).toHaveLength(100);
  expect(correctDigits(mean(michelso), 299.8524)).toBeGreaterThanOrEqual(15);
  expect(correctDigits(sampleDeviation(michelso), 0.0790105478190518)).toBeGreaterThan(13);
});

// The data themselves lose digits: a double near a million holds a tenth to about 9 digits, near
// ten million to about 8. What is asked for here is therefore as much as any method can find in
// them.
test('NIST NumAcc3: the mean agrees to 15 digits, the standard deviation to the 9 that the data hold', () => {
  const values = numericalAccuracy('1000000');
  expect(values).toHaveLength(1001);
  expect(correctDigits(mean(values), 1000000.2)).toBeGreaterThanOrEqual(15);
  expect(correctDigits(sampleDeviation(values), 0.1)).toBeGreaterThan(9);
});

test('NIST NumAcc4: the mean agrees to 15 digits, the standard deviation to the 8 that the data hold', () => {
  const values = numericalAccuracy('10000000');
  expect(correctDigits(mean(values), 10000000.2)).toBeGreaterThanOrEqual(15);
  expect(correctDigits(sampleDeviation(values), 0.1)).toBeGreaterThan(8);
});

test('R: mtcars has a mean of 20.09062 miles per gallon and a deviation of 6.026948', () => {
  expect(mean(milesPerGallon)).toBe(20.090625);
  expect(sampleDeviation(milesPerGallon)).toBeCloseTo(6.026948, 6);
});

test('the deviation of equal values is zero', () => {
  expect(sampleDeviation([0.1, 0.1, 0.1])).toBe(0);
});

test('a mean of nothing and a deviation of one value are refused', () => {
  expect(() => mean([])).toThrow('A mean needs at least 1 value, not 0.');
  expect(() => sampleDeviation([4])).toThrow(
    'A sample standard deviation needs at least 2 values, not 1.',
  );
});

test('a value that is no number is refused instead of spreading', () => {
  expect(() => mean([1, Number.NaN])).toThrow('A mean needs finite values, not NaN.');
});
