import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a quotation without a charted summary of one who said it', () => {
  expect(
    problemsAfter({
      'data/framework/matrix.csv': ['INR1,titles,Knows several names.,published,paper,2.1\n', ''],
    }),
  ).toEqual([
    'data/framework/quotations.csv, row 2, column "participants": "RSM1 INR1" names INR1, of whom ' +
      'data/framework/matrix.csv has no row under titles. Chart there in your words what the quotation ' +
      'says, or correct the category.',
  ]);
});

test('an unknown speaker is said once, by the rule for ids', () => {
  expect(problemsAfter({'data/framework/quotations.csv': ['RSM1 INR1', 'RSM1 INR9']})[0]).toContain(
    'names INR9, which is not in data/framework/participants.csv',
  );
});
