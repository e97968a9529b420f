import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {propose} from './propose.ts';
import {requireOnce} from './twice.ts';

type Rows = string[][];

const refused = (...sheets: (readonly [name: string, rows: Rows])[]) => {
  const read = sheets.map(([name, rows]) => {
    const sheet = {name, rows};
    return {sheet, proposal: propose(fixtureTables(), sheet)!};
  });
  return () => requireOnce('f.xlsx', read);
};
const once: Rows = [
  ['Trust', 'Band 2', 'Band 3'],
  ['Trust 1', '4', '5'],
];

test.each<[string, Rows, RegExp]>([
  [
    'two sites',
    [
      ['Trust', 'Site', 'Band 2'],
      ['Trust 1', 'North', '10'],
      ['Trust 1', 'South', '5'],
    ],
    /^f\.xlsx: A, C2 and A, C3 are both T01 \/ band-2\. .*"North" and "South", .* two sites of one trust: add them up/,
  ],
  [
    'different units',
    [
      ['Trust', 'Band', 'Kind', 'Value'],
      ['Trust 1', 'Band 2', 'Headcount', '10'],
      ['Trust 1', 'Band 2', 'WTE', '9'],
    ],
    /different units: keep those in people/,
  ],
  ['no more than that', [...once, ['T01', '6', '7']], /Delete one of the two\. If they are of two/],
])('says what two numbers for one thing look like: %s', (_, rows, message) =>
  expect(refused(['A', rows])).toThrow(message),
);

test('says of a pivot table that its sheet is to be deleted', () => {
  const pivot = [['Row Labels', 'Band 2', 'Band 3', 'Grand Total'], ...once.slice(1)];
  expect(refused(['A', once], ['P', pivot])).toThrow(
    /Sheet "P" looks like a pivot table, made of other numbers: delete that sheet\./,
  );
});

test('takes numbers that stand once', () => expect(refused(['A', once])).not.toThrow());
