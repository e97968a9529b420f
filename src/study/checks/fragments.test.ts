import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a fragment that is not in its quotation', () => {
  expect(
    problemsAfter({'data/framework/short-quotations.csv': ['to learn', 'for learning']}),
  ).toEqual([
    'data/framework/short-quotations.csv, row 2, column "fragment": "for learning" does not stand in q02, ' +
      'which says "room to learn". Copy the words from there.',
  ]);
});

test('finds a fragment of a quotation that is not there', () => {
  expect(problemsAfter({'data/framework/short-quotations.csv': ['q02', 'q03']})[0]).toContain(
    'data/framework/short-quotations.csv, row 2, column "quotation": "q03"',
  );
});
