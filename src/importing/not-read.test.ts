import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {noTableLines, notReadLines} from './not-read.ts';

const why = (...rows: string[][]) => noTableLines('d/f.xlsx', fixtureTables(), [{name: 'A', rows}]);

test.each<[string, string[][], RegExp]>([
  ['an empty workbook', [], /^f\.xlsx is empty\./],
  [
    'two years of one number',
    [
      ['Trust', 'Band 2 2024', 'Band 2 2026'],
      ['T01', '3', '4'],
    ],
    /A", B1 and C1: "Band 2 2024" and "Band 2 2026" are all band-2\. Leave the one of the date/,
  ],
  [
    'two groups of years',
    [
      ['Trust', '2025', '2026'],
      ['', 'Band 2', 'Band 2'],
      ['T01', '3', '4'],
    ],
    /"2025: Band 2" and "2026: Band 2" are all band-2\. Leave the one of the date/,
  ],
  [
    'two sites',
    [
      ['Trust', 'Band 2 North', 'Band 2 South'],
      ['T01', '3', '4'],
    ],
    /are all band-2\. If they are of two sites/,
  ],
  [
    'another unit',
    [
      ['Trust', 'Band 2 WTE'],
      ['T01', '3.5'],
    ],
    /A", B1: "Band 2 WTE" is in WTE, and data\/questionnaire\/headcount\.csv holds people\./,
  ],
  [
    'names of hospitals',
    [
      ['Trust', 'Band 2'],
      ['St Example', '3'],
      ['St Other', '4'],
    ],
    /A", A2: "St Example" is no trust/,
  ],
  [
    'no head of a table',
    [
      ['Trust', 'Parking'],
      ['T01', '3'],
    ],
    /^No sheet of d\/f\.xlsx has a row for each/,
  ],
])('tells why nothing is read: %s', (_, rows, line) => {
  const lines = why(...rows);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
});

test('says of a hidden sheet that it is not read, and nothing of an empty one', () => {
  const hidden = {name: 'Old', rows: [['x']], isHidden: true};
  expect(notReadLines('f.xlsx', [hidden, {name: 'B', rows: []}], [])).toEqual([
    'f.xlsx, sheet "Old": not read, since the workbook hides it. If its numbers count, unhide it.',
  ]);
});
