import {expect, test} from 'vitest';
import {observed, published} from '../../../testing/fixtures/rows.ts';
import type {Source} from '../claim.ts';
import {latestDate, rowsDate} from './dates.ts';

const source = (id: string, published: string, data_date: string): Source => ({
  source: id,
  producer: '',
  title: '',
  published,
  data_date,
  licence: '',
  doi: '',
  url: '',
  short: id,
  reference: null,
});
const rows = [{...observed, source: 'survey'}, published];
const order = (claim: readonly [published: string, data: string], survey: string): string =>
  rowsDate({sources: [source('paper', ...claim), source('survey', '2030', survey)]}, rows, 'paper');

test.each([
  ['2022-12', '2022-12', 'same'],
  ['2022-12', '2022', 'same'],
  ['2022', '2022-12-31', 'same'],
  ['2022-12', '2023', 'later'],
  ['2022-12', '2022-11', 'earlier'],
  ['2022-12', '', 'same'],
])('beside data of %s, rows of %s are of the %s date', (data, survey, expected) => {
  expect(order(['2024-05', data], survey)).toBe(expected);
});

test('a claim without a date of its data is as old as its publication, or older', () => {
  expect([
    order(['2024-05', ''], '2025'),
    order(['2024-05', ''], '2024-05-30'),
    order(['2024-05', ''], '2021'),
  ]).toEqual(['later', 'same', 'same']);
});

test('the latest of several sources counts, and rows that are not observed do not', () => {
  const sources = [
    source('paper', '2024', ''),
    source('early', '2030', '2021'),
    source('late', '2030', '2027'),
  ];
  const both = [
    {...observed, source: 'early'},
    {...observed, source: 'late'},
    {...published, source: 'late'},
  ];
  expect([rowsDate({sources}, both, 'paper'), latestDate({sources}, both)]).toEqual([
    'later',
    '2027',
  ]);
  expect(rowsDate({sources}, [{...published, source: 'late'}], 'paper')).toBe('same');
});
