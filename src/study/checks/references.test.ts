import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a gap in the ids of references', () => {
  expect(problemsAfter({'data/references.json': ['ref-2', 'ref-3']})).toEqual([
    'data/references.json: Work 2 has the id "ref-3". ' +
      'Ids run from ref-1 in the order of the list: write "ref-2", or move the work.',
  ]);
});

test('finds the number of a reference that is not in the list', () => {
  expect(problemsAfter({'data/sources.csv': ['Survey 2023,2', 'Survey 2023,3']})).toEqual([
    'data/sources.csv, row 3, column "reference": "3" is not in data/references.json, which has 2 works.',
  ]);
});

test('finds a row of what a work is cited for that is not in the list', () => {
  expect(problemsAfter({'data/cited-for.csv': ['2,second work', '3,second work']})).toEqual([
    'data/cited-for.csv, row 3, column "reference": "3" is not in data/references.json, which has 2 works.',
  ]);
});
