import {expect, test} from 'vitest';
import type {Inspection} from './inspection.ts';
import {addend, rowNumbers, sumOfParts} from './totals.ts';

const part = (value: number | 'not-applicable' | 'suppressed') => ({row: {}, name: '', value});

test('what does not apply adds nothing', () => {
  expect(sumOfParts([part(3), part('not-applicable')])).toEqual({total: 3, complete: true});
});

test('what is suppressed leaves the sum open', () => {
  expect(sumOfParts([part(3), part('suppressed')])).toEqual({total: 3, complete: false});
});

test('nought is a number', () => {
  expect(addend(0)).toBe(0);
});

test.each([
  [[4], 'row 4'],
  [[2, 3], 'rows 2 and 3'],
  [[4, 2, 3, 12, 11, 13, 20], 'rows 2 to 4, 11 to 13 and 20'],
  [[2, 5], 'rows 2 and 5'],
])('puts the rows %j as %s', (numbers, words) => {
  const rows = numbers.map((number) => ({number}));
  const at = {rowOf: (row: object) => (row as {number: number}).number} as Inspection;
  expect(rowNumbers(rows, at)).toBe(words);
});
