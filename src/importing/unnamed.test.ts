import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {unnamedLines} from './unnamed.ts';

const study = fixtureTables();
const lines = (...rows: string[][]) =>
  unnamedLines(study, 'f.xlsx', {name: 'A', rows: [['Trust', 'Band 2'], ...rows]}, new Set([1]));

test('names a row with numbers that is of no trust of the study', () => {
  const [line, ...others] = lines(['Trust 1', '4'], ['St Example', '7']);
  expect(others).toEqual([]);
  expect(line).toMatch(
    /^f\.xlsx, sheet "A", A3: "St Example" is no trust of data\/cases\.csv, .*, such as Trust 1, in place/,
  );
});

test('names no sheet of a file that has none', () => {
  const sheet = {
    name: '',
    rows: [
      ['Trust', 'Band 2'],
      ['Trust 1', '4'],
      ['St Example', '7'],
    ],
  };
  expect(unnamedLines(study, 'f.csv', sheet, new Set([1]))[0]).toMatch(/^f\.csv, A3: "St Example"/);
});

test('knows an id of a table that the import does not take', () => {
  const {trust} = study.census[0]!;
  expect(lines([trust, '4'])[0]).toContain(`"${trust}" is an id of data/census/census.csv`);
});

test.each([
  ['Total', '24'],
  ['Mean (SD)', '4'],
  ['* as of March', '3'],
  ['see note 3', '1'],
  ['Trust 99', '3'],
  ['', '9'],
])('takes %j for no trust', (...row) => expect(lines(row)).toEqual([]));
