import {expect, test} from 'vitest';
import {comparable, comparableWords} from './words.ts';

test.each([
  ['organisation', 'organization'],
  ['Organisations', 'organization'],
  ['utilised', 'utilized'],
  ['labour', 'labor'],
  ['programmes', 'program'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['practise', 'practice'],
  ['anaesthetic', 'anesthetic'],
  ['paediatric', 'pediatric'],
  ['modalities', 'modality'],
  ['Trusts', 'trust'],
  ['Zoë', 'zoe'],
])('%s and %s are one word', (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test.each([
  ['four', 'for'],
  ['band', 'bands 2'],
  ['status', 'statu'],
  ['staff', 'staf'],
  ['process', 'proces'],
])('%s and %s are not', (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});

test('numbers keep their decimals, and words that say nothing are left out', () => {
  expect(comparableWords('The median of 22.27 % is in X-ray, (n = 137).')).toEqual([
    'median',
    '22.27',
    'x',
    'ray',
    'n',
    '137',
  ]);
});
