import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a category for which nothing is quoted or charted', () => {
  expect(
    problemsAfter({
      'data/framework/categories.csv': [
        'training,growth,1,',
        'pay,growth,2,What is paid,Pay,What people earn\ntraining,growth,1,',
      ],
    }),
  ).toEqual([
    'data/framework/categories.csv, row 4, column "category": "pay" has neither a row in ' +
      'data/framework/quotations.csv nor one in data/framework/matrix.csv. ' +
      'Add what bears it out, or take the category away.',
  ]);
});
