import {expect, test} from 'vitest';
import {formatProblem, sortProblems} from './problem.ts';

test('says file, row, column, cell, what is wrong and what to write', () => {
  const problem = {
    file: 'data/questionnaire/headcount.csv',
    row: 17,
    column: 'headcount',
    value: '12,5',
    message: 'is not a whole number. Write 12 or 13.',
  };
  expect(formatProblem(problem)).toBe(
    'data/questionnaire/headcount.csv, row 17, column "headcount": "12,5" is not a whole number. Write 12 or 13.',
  );
});

test('leaves out what a problem does not have', () => {
  expect(formatProblem({file: 'data/cases.csv', message: 'This file is missing.'})).toBe(
    'data/cases.csv: This file is missing.',
  );
});

test('shows an empty cell as a pair of quotation marks', () => {
  expect(formatProblem({file: 'a.csv', row: 2, column: 'b', value: '', message: 'is empty.'})).toBe(
    'a.csv, row 2, column "b": "" is empty.',
  );
});

test('shortens a long cell and takes its line breaks away', () => {
  const line = formatProblem({
    file: 'a.csv',
    row: 2,
    column: 'b',
    value: `first\nsecond ${'x'.repeat(80)}`,
    message: 'is wrong.',
  });
  expect(line).toBe(`a.csv, row 2, column "b": "first second ${'x'.repeat(44)} …" is wrong.`);
});

test('sorts by file, then by row as a number', () => {
  const at = (file: string, row?: number) => ({file, row, message: ''});
  const sorted = sortProblems([at('b', 2), at('a', 10), at('a', 9), at('a')]);
  expect(sorted.map(({file, row}) => `${file}${row ?? ''}`)).toEqual(['a', 'a9', 'a10', 'b2']);
});
