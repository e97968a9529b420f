import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a simulated claim', () => {
  expect(problemsAfter({'data/claims.csv': ['derived,paper', 'simulated,simulation']})).toEqual([
    'data/claims.csv, row 5, column "provenance": "simulated" cannot stand in this table. ' +
      'Write published, observed or derived, or delete the row.',
  ]);
});

test('finds a simulated interview question', () => {
  expect(
    problemsAfter({
      'data/framework/instruments.csv': [
        'training,published,paper',
        'training,simulated,simulation',
      ],
    }),
  ).toEqual([
    'data/framework/instruments.csv, row 6, column "provenance": ' +
      '"simulated" cannot stand in this table. ' +
      'Write published, observed or derived, or delete the row.',
  ]);
});

test('finds a simulated row that names a source of published rows', () => {
  expect(problemsAfter({'data/sampling.csv': ['simulated,simulation', 'simulated,paper']})).toEqual(
    [
      'data/sampling.csv, row 2, column "source": ' +
        '"paper" is not the source of simulated rows elsewhere, and this row says "simulated". ' +
        'Correct the source or the provenance.',
    ],
  );
});

test('finds a row that calls a simulated number published', () => {
  expect(problemsAfter({'data/census/census.csv': ['10,simulated', '10,published']})).toEqual([
    'data/census/census.csv, row 2, column "source": ' +
      '"simulation" is the source of simulated rows elsewhere, and this row says "published". ' +
      'Correct the source or the provenance.',
  ]);
});
