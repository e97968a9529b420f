import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a row that calls its words plain and hedges', () => {
  expect(
    problemsAfter({'data/said.csv': ['several managers,', 'several managers apparently,']}),
  ).toEqual([
    'data/said.csv, row 2, column "strength": "plain" is "plain", but the words “several managers apparently” ' +
      'are hedged. Write hedged, or take other words of the source, with the hedge or the weight in them.',
  ]);
});
