import {expect, test} from 'vitest';
import {newWords, rowsToRead} from './readers.ts';
import type {CellChange, RowChange} from './rows.ts';

const cell = (column: string, before: string, after: string): CellChange => ({
  column,
  before,
  after,
  cell: '',
});

const change = (...cells: CellChange[]): RowChange => ({
  kind: 'changed',
  table: 'headcount',
  file: 'data/questionnaire/headcount.csv',
  key: 'T02 / band-2',
  row: 6,
  isSimulated: false,
  cells,
});

test('readers are told no number that was simulated, and none that is now', () => {
  const [put] = rowsToRead([
    change(cell('headcount', '17', '19'), cell('provenance', 'simulated', 'observed')),
  ]);
  expect(put).toMatchObject({kind: 'added', cells: [cell('headcount', '', '19')]});
  expect(newWords(put!)).toBe('new: headcount 19');
  const [taken] = rowsToRead([
    change(cell('headcount', '19', '17'), cell('provenance', 'observed', 'simulated')),
  ]);
  expect(taken).toMatchObject({kind: 'removed', cells: [cell('headcount', '19', '')]});
});

test('what is simulated, and what only checks read, is left out', () => {
  expect(
    rowsToRead([
      {...change(cell('headcount', '17', '18')), isSimulated: true},
      change(cell('anchor', 'a', 'b')),
    ]),
  ).toEqual([]);
});

test('what was published and is now another number keeps both', () => {
  const row = change(cell('headcount', '18', '19'), cell('source', 'paper', 'survey'));
  expect(rowsToRead([row])).toEqual([row]);
});
