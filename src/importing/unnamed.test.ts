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

test.each([
  ['Northfield General (Trust 1)', 'Write "Trust 1" alone, so that it is known whose they are.'],
  ["Trust 1 – St Anselm's", 'Write "Trust 1" alone, so that it is known whose they are.'],
  ['Trust 25 (new)', 'Write "Trust 25" alone. The study has no such trust yet: '],
])('says of %j to leave the number alone', (name, advice) => {
  const [line] = lines([name, '7']);
  expect(line).toContain(`"${name}" has other words beside the number of a trust, and its row has`);
  expect(line).toContain(advice);
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
