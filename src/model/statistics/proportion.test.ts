import {expect, test} from 'vitest';
import {wilsonInterval} from './proportion.ts';

test.each([
  [18, 22, 0.614833925629, 0.926931154166],
  [24, 137, 0.120641898972, 0.247441897197],
  [5, 17, 0.132799896103, 0.531331100665],
])('the 95 % interval of %i of %i agrees to 12 decimals', (successes, n, lower, upper) => {
  const found = wilsonInterval(successes, n);
  expect(found[0]).toBeCloseTo(lower, 12);
  expect(found[1]).toBeCloseTo(upper, 12);
});

test('none of n starts at zero and still reaches up', () => {
  const [lower, upper] = wilsonInterval(0, 10);
  expect(lower).toBe(0);
  // With no successes the limit is z² / (n + z²) = 3.8415 / 13.8415.
  expect(upper).toBeCloseTo(0.2775, 4);
});

test('all of n ends at one, as the mirror of none', () => {
  for (let n = 1; n <= 40; n++) expect(wilsonInterval(n, n)[1]).toBe(1);
  expect(wilsonInterval(10, 10)[0]).toBeCloseTo(1 - wilsonInterval(0, 10)[1], 12);
});

test('what is no part of n is refused', () => {
  for (const [successes, n] of [
    [5, 0],
    [6, 5],
    [-1, 5],
    [2.5, 5],
  ] as const)
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  expect(() => wilsonInterval(6, 5)).toThrow(
    'A proportion is some whole number of n, such as 5 of 17, not 6 of 5.',
  );
});
