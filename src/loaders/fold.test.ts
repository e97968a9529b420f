import {expect, test} from 'vitest';
import {formatProblems} from './fold.ts';
import type {Problem} from './problem.ts';

const wrong = (row: number, column = 'headcount'): Problem => ({
  file: 'a.csv',
  row,
  column,
  value: `${row},5`,
  message: `is not a whole number. Write ${row} or ${row + 1}.`,
});
const many = (count: number, column?: string): Problem[] =>
  Array.from({length: count}, (_, index) => wrong(index + 2, column));

test('shows five problems of a kind', () => {
  expect(formatProblems(many(5))).toHaveLength(5);
});

test('shows the first three of more than five, and counts the others', () => {
  expect(formatProblems(many(64))).toEqual([
    'a.csv, row 2, column "headcount": "2,5" is not a whole number. Write 2 or 3.',
    'a.csv, row 3, column "headcount": "3,5" is not a whole number. Write 3 or 4.',
    'a.csv, row 4, column "headcount": "4,5" is not a whole number. Write 4 or 5.',
    '… and 61 more like it in this column.',
  ]);
});

test('does not fold what is wrong in two columns', () => {
  expect(formatProblems([...many(3, 'one'), ...many(3, 'other')])).toHaveLength(6);
});

test('does not fold another kind of problem in the same column', () => {
  const other = {...wrong(9), message: 'is negative. Write 0 or a number above it.'};
  expect(formatProblems([...many(6), other]).at(-1)).toBe(
    'a.csv, row 9, column "headcount": "9,5" is negative. Write 0 or a number above it.',
  );
});

test('folds rows that differ in their ids and numbers', () => {
  const rows = Array.from({length: 7}, (_, index): Problem => ({
    file: 'a.csv',
    row: index + 2,
    message: `The areas of T0${index}, band-4 make ${index}, and b.csv has 9 (row 4). Correct whichever is wrong.`,
  }));
  expect(formatProblems(rows).at(-1)).toBe('… and 4 more like it in this file.');
});
