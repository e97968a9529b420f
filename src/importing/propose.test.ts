import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {caseIn} from './grid.ts';
import {wordIn} from './places.ts';
import {propose} from './propose.ts';

const study = fixtureTables();
const bands = ['band-2', 'band-3', 'band-4', 'support'];

test.each([
  ['Band 2', bands, 'band-2'],
  ['Headcount, band-3 (people)', bands, 'band-3'],
  ['CT', ['ct', 'mri'], 'ct'],
  ['B4 (APs)', bands, 'band-4'],
  ['Assistant practitioner', ['ct', 'mri'], undefined],
  ['Support, staff in post', ['funded', 'in-post'], 'in-post'],
  ['Bands 2 and 3', ['bands-2-and-3', 'band-4'], 'bands-2-and-3'],
  ['Band 2 or band 3', bands, undefined],
])('reads %j as %s', (text, words, word) => expect(wordIn(text, words)).toBe(word));

test.each(['T02', 't02', 'Trust 2', '2', 'RSM2', 'trust_02'])('knows the case of %j', (cell) =>
  expect(caseIn(study, cell)).toBe('T02'),
);

test.each(['', 'Leeds', 'T99', '2.5'])('knows no case of %j', (cell) =>
  expect(caseIn(study, cell)).toBeUndefined(),
);

test('takes a sheet with a column for each band, below a title', () => {
  const found = propose(study, {
    name: 'Heads',
    rows: [
      ['Survey of March'],
      ['Trust', 'Band 2', 'Band 3', 'Remarks'],
      ['Trust 1', '20', '', 'by phone'],
      ['All', '20', '', ''],
    ],
  });
  expect(found?.table.name).toBe('headcount');
  expect(found?.header).toBe(2);
  expect(found?.values).toEqual([
    {key: {case: 'T01', band: 'band-2'}, value: '20', sheet: 'Heads', cell: 'B3', head: 'Band 2'},
    {key: {case: 'T01', band: 'band-3'}, value: '', sheet: 'Heads', cell: 'C3', head: 'Band 3'},
  ]);
  expect(found?.ignored).toEqual(['column "Remarks"', 'row 4 ("All"), which names no case']);
});

test('makes no answer of a row in which nothing stands, as a form has it for those who did not answer', () => {
  const found = propose(study, {
    name: 'Heads',
    rows: [
      ['Trust', 'Band 2', 'Band 3'],
      ['Trust 1', '', ''],
      ['Trust 2', '4', ''],
      ['Trust 3', '', ' '],
    ],
  });
  expect(found?.values.map(({key, value}) => [key['case'], value])).toEqual([
    ['T02', '4'],
    ['T02', ''],
  ]);
  expect(found?.ignored).toEqual(['2 rows in which no number stands (Trust 1, Trust 3)']);
});

test('takes a sheet with a row for each number', () => {
  const found = propose(study, {
    name: '',
    rows: [
      ['Case', 'Staff', 'Measure', 'WTE'],
      ['T01', 'Support', 'Funded', '30.4'],
    ],
  });
  expect(found?.table.name).toBe('establishment');
  expect(found?.values[0]).toEqual({
    key: {case: 'T01', staff: 'support', measure: 'funded'},
    value: '30.4',
    sheet: '',
    cell: 'D2',
    head: 'WTE',
  });
});

test('takes no sheet without cases, and none without columns of a table', () => {
  expect(propose(study, {name: 'a', rows: [['Band 2'], ['20']]})).toBeUndefined();
  expect(
    propose(study, {
      name: 'b',
      rows: [
        ['Trust', 'Parking'],
        ['T01', '3'],
      ],
    }),
  ).toBeUndefined();
});

test('takes no column in another unit than that of the table, and says so', () => {
  const found = propose(study, {
    name: 'Heads',
    rows: [
      ['Trust', 'Band 2 WTE', 'Band 2 headcount', 'Band 3 %'],
      ['Trust 1', '19.5', '20', '40'],
    ],
  });
  expect(found?.values.map(({head, value}) => [head, value])).toEqual([['Band 2 headcount', '20']]);
  expect(found?.ignored).toEqual([
    'column "Band 2 WTE", which is in WTE and not in people',
    'column "Band 3 %", which is in % and not in people',
  ]);
  const posts = [
    ['Case', 'Band', 'WTE'],
    ['T01', 'Band 2', '3'],
  ];
  expect(propose(study, {name: 'long', rows: posts})).toBeUndefined();
});

test('takes no row of numbers for a header', () => {
  const rows = [
    ['Trust', 'Kind', 'Band', 'People'],
    ['C001', 'acute', 'band-2', '1'],
    ['C001', 'acute', 'band-3', '2'],
  ];
  expect(propose(study, {name: 'Census', rows})).toBeUndefined();
});
