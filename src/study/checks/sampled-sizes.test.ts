import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/sampling.csv';

test('finds a size that the census does not give', () => {
  expect(problemsAfter({[file]: ['high,medium', 'high,large']})).toEqual([
    `${file}, row 2, column "size": ` +
      '"large" is not the size of C001, ' +
      'which has 91 people in data/census/census.csv and so is medium. ' +
      'Correct whichever is wrong.',
  ]);
});

test('says nothing where a band of the trust has no number', () => {
  expect(
    problemsAfter({
      [file]: ['high,medium', 'high,large'],
      'data/census/census.csv': ['C001,acute,band-2,10', 'C001,acute,band-2,suppressed'],
    }),
  ).toEqual([]);
});
