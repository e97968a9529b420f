import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {propose} from './propose.ts';

const study = fixtureTables();

const below = (...rows: string[][]) =>
  propose(study, {name: 'S', rows})?.values.map(
    ({key, cell}) => `${cell} ${Object.values(key).join(' ')}`,
  );

test('reads areas below bands with the band that covers them', () => {
  expect(
    below(
      ['Trust', 'Bands 2 and 3', '', 'Band 4', ''],
      ['', 'X-ray', 'General / clerical', 'X-ray', 'CT'],
      ['Trust 1', '1', '2', '3', '4'],
    ),
  ).toEqual([
    'B3 T01 bands-2-and-3 x-ray',
    'C3 T01 bands-2-and-3 general-or-clerical',
    'D3 T01 band-4 x-ray',
    'E3 T01 band-4 ct',
  ]);
});

test('takes the group of columns that is in the unit of the table', () => {
  expect(
    below(
      ['Trust', 'Headcount', '', 'WTE', ''],
      ['', 'Band 2', 'Band 3', 'Band 2', 'Band 3'],
      ['Trust 1', '1', '2', '0.9', '1.8'],
    ),
  ).toEqual(['B3 T01 band-2', 'C3 T01 band-3']);
});
