import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds the same words under two ids, whatever their case and marks', () => {
  expect(
    problemsAfter({
      'data/framework/quotations.csv': [
        '2.3\n',
        '2.3\nq03,,training,Room to learn ...,Time,room-to-learn,published,paper,2.3\n',
      ],
    }),
  ).toEqual([
    'data/framework/quotations.csv, row 4, column "text": "Room to learn ..." has the words of q02 in row 3. ' +
      'Name all who said them in one of the two rows, and delete the other.',
  ]);
});
