import {expect, test} from 'vitest';
import {exactly, meet, printWindow, type RoundingRule} from './rounding.ts';

const range = (low: number, high: number, lowIncluded: boolean, highIncluded: boolean) => ({
  low: expect.closeTo(low, 9),
  high: expect.closeTo(high, 9),
  lowIncluded,
  highIncluded,
});

test('half-up takes a lower half and leaves the upper one to the next number', () => {
  expect(printWindow(0.478, 3, 'half-up')).toEqual(range(0.4775, 0.4785, true, false));
});

test('half-up goes away from zero below it', () => {
  expect(printWindow(-0.19, 2, 'half-up')).toEqual(range(-0.195, -0.185, false, true));
});

test('half-even takes both halves to an even digit and none to an odd one', () => {
  expect(printWindow(22, 0, 'half-even')).toEqual(range(21.5, 22.5, true, true));
  expect(printWindow(23, 0, 'half-even')).toEqual(range(22.5, 23.5, false, false));
});

test('half-even looks at the last digit that is printed', () => {
  expect(printWindow(17.5, 1, 'half-even')).toEqual(range(17.45, 17.55, false, false));
  expect(printWindow(22.2, 1, 'half-even')).toEqual(range(22.15, 22.25, true, true));
});

test('truncation goes towards zero on either side', () => {
  expect(printWindow(22.2, 1, 'truncation')).toEqual(range(22.2, 22.3, true, false));
  expect(printWindow(-0.19, 2, 'truncation')).toEqual(range(-0.2, -0.19, false, true));
  expect(printWindow(0, 1, 'truncation')).toEqual(range(-0.1, 0.1, false, false));
});

test.each<[number, number, number, RoundingRule, boolean]>([
  [22.5, 23, 0, 'half-up', true],
  [22.5, 22, 0, 'half-up', false],
  [22.5, 23, 0, 'half-even', false],
  [22.5, 22, 0, 'half-even', true],
  [22.27, 22.3, 1, 'half-up', true],
  [22.27, 22.2, 1, 'half-up', false],
  [22.27, 22.2, 1, 'truncation', true],
  [0.15, 0.2, 1, 'half-up', true],
  [2.675, 2.68, 2, 'half-up', true],
])('%d prints as %d with %d decimals by %s: %s', (exact, printed, decimals, rule, expected) => {
  expect(meet(exactly(exact), printWindow(printed, decimals, rule))).toBe(expected);
});

test('ranges that only touch meet where both have the end', () => {
  const upTo = (highIncluded: boolean) => ({low: 0, high: 1, lowIncluded: true, highIncluded});
  const from = (lowIncluded: boolean) => ({low: 1, high: 2, lowIncluded, highIncluded: true});
  expect([
    meet(upTo(true), from(true)),
    meet(upTo(true), from(false)),
    meet(upTo(false), from(true)),
  ]).toEqual([true, false, false]);
});

test('ranges apart do not meet, and one within the other does', () => {
  expect(meet({low: 0, high: 1, lowIncluded: true, highIncluded: true}, exactly(1.001))).toBe(
    false,
  );
  expect(meet({low: 0, high: 1, lowIncluded: false, highIncluded: false}, exactly(0.5))).toBe(true);
});
