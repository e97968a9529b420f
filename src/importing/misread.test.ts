import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {misreadLines} from './misread.ts';

const lines = (...rows: string[][]) =>
  misreadLines(fixtureTables(), 'f.xlsx', {name: 'People', rows});

test('names rows whose trust is written once for several of them', () => {
  const [line, ...others] = lines(
    ['Trust', 'Band', 'People'],
    ['Trust 1', 'Band 2', '10'],
    ['', 'Band 3', '11'],
    ['', 'Band 4', '12'],
  );
  expect(others).toEqual([]);
  expect(line).toContain('f.xlsx, sheet "People", A3: This row and 1 below it have numbers');
  expect(line).toContain('Ctrl+Enter');
});

test('names a sheet on which trusts stand beside each other', () => {
  expect(lines(['Trust', 'Trust 1', 'Trust 2'], ['Band 2', '1', '2'])[0]).toContain(
    'f.xlsx, sheet "People", B1: Trusts stand beside each other',
  );
});

test('says nothing of a plain sheet with a row of totals, or one that names managers', () => {
  expect(lines(['Trust', 'Manager', 'Band 2'], ['Trust 1', 'RSM1', '10'])).toEqual([]);
  expect(lines(['Trust', 'Band 2'], ['Trust 1', '10'], ['Trust 2', '11'], ['', '21'])).toEqual([]);
});
