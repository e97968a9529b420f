import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a participant of whom nothing is on record there', () => {
  expect(
    problemsAfter({'data/framework/titles.csv': ['Helper,band-2,RSM1', 'Helper,band-2,RSM2']}),
  ).toEqual([
    'data/framework/titles.csv, row 2, column "participants": "RSM2" names RSM2, of whom ' +
      'nothing is quoted or charted under titles. Add a row to data/framework/matrix.csv, ' +
      'or correct the category.',
  ]);
});

test('finds a route of a participant who is not on record under its category', () => {
  expect(problemsAfter({'data/framework/routes.csv': [',rotas,', ',training,']})).toEqual([
    'data/framework/routes.csv, row 2, column "participant": "RSM2" names RSM2, of whom ' +
      'nothing is quoted or charted under training. Add a row to data/framework/matrix.csv, ' +
      'or correct the category.',
  ]);
});

test('finds words that are those of somebody else', () => {
  expect(problemsAfter({'data/framework/practice.csv': ['INR1,q01', 'INR1,q02']})).toEqual([
    'data/framework/practice.csv, row 3, column "quotation": "q02" names q02, which nobody ' +
      'named in this row says under titles. Correct the quotation, the participant or the category.',
  ]);
});

test('finds words beside nobody, where somebody says them', () => {
  expect(problemsAfter({'data/framework/views.csv': ['RSM1,q01', ',q01']})).toEqual([
    'data/framework/views.csv, row 2, column "quotations": "q01" names q01, which nobody ' +
      'named in this row says under titles. Correct the quotation, the participant or the category.',
  ]);
});

test('an unknown participant or quotation is said once, by the rule for ids', () => {
  expect(problemsAfter({'data/framework/views.csv': ['RSM1,q01', 'RSM1 RSM9,q01']})).toEqual([
    expect.stringContaining('names RSM9, which is not in data/framework/participants.csv'),
  ]);
});
