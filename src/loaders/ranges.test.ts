import {expect, test} from 'vitest';
import {columnsNamed, rowsNamed} from './ranges.ts';

test.each([
  [[5], 'row 5'],
  [[8, 5, 7, 9], 'rows 5 and 7 to 9'],
  [[2, 3], 'rows 2 and 3'],
])('rows %j are named in runs', (rows, words) => {
  expect(rowsNamed(rows)).toBe(words);
});

test('columns are named by their letters', () => {
  expect(columnsNamed([1, 3, 4, 5, 27])).toBe('columns B, D to F and AB');
});
