import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {secondTable} from './second-table.ts';

const found = (...rows: string[][]) => secondTable(fixtureTables(), {name: 'People', rows});
const people = [
  ['Trust', 'Band 2'],
  ['Trust 1', '10'],
];

test('names a table below the first', () => {
  const second = found(...people, [], ['Posts'], ['Trust', 'Support, funded'], ['Trust 1', '9.5']);
  expect(second?.cell).toBe('A5');
  expect(second?.message).toMatch(
    /^A second table begins here, below .* insert a sheet, and paste/,
  );
});

test('names a table beside the first', () => {
  expect(found(['Trust', 'Band 2', '', 'trust', 'CT'], ['T01', '1', '', 'T01', '2'])?.cell).toBe(
    'D1',
  );
});

test('finds one table where heads are repeated, or a manager or a note stands beside a trust', () => {
  expect(found(...people, ...people)).toBeUndefined();
  expect(found(['Trust', 'Case', 'Band 2'], ['Trust 1', 'T01', '10'])).toBeUndefined();
  expect(found(...people, ['Trust 2', 'site closed'], ['Trust 3', '4'])).toBeUndefined();
});

test('takes no row of a named hospital for heads, whatever stands in it', () => {
  const row = ["Trust 5 – St Anselm's", '2026-06-12', 'c. 12', '40', '<5'];
  expect(found(...people, row, ['Trust 3', '4'])).toBeUndefined();
  expect(
    found(...people, ['Hospital of St Anselm', 'c. 12', '40'], ['Trust 3', '4']),
  ).toBeUndefined();
});
