import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a trust that lacks bands', () => {
  expect(
    problemsAfter({
      'data/census/census.csv': [
        'C002,acute,band-4,9,simulated,simulation,\nC002,acute,band-5,10,simulated,simulation,\n',
        '',
      ],
    }),
  ).toEqual([
    'data/census/census.csv, row 9, column "trust": "C002" has no row for band-4 and band-5. ' +
      'Add it, with the reason where there is no number.',
  ]);
});

test('finds a trust of two kinds', () => {
  expect(
    problemsAfter({'data/census/census.csv': ['C003,specialist,band-8', 'C003,acute,band-8']}),
  ).toEqual([
    'data/census/census.csv, row 22, column "kind": "acute" is not what row 16 says of C003: specialist.',
  ]);
});
