import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds a gap in the order of themes', () => {
  expect(problemsAfter({'data/framework/themes.csv': ['growth,2', 'growth,3']})).toEqual([
    'data/framework/themes.csv, row 3, column "order": "3" leaves a gap: 2 is missing. ' +
      'Number the themes from 1 without a gap.',
  ]);
});

test('finds two categories of one number in a theme, and lets other themes start at 1 again', () => {
  expect(
    problemsAfter({'data/framework/categories.csv': ['rotas,roles,2', 'rotas,roles,1']}),
  ).toEqual([
    'data/framework/categories.csv, row 3, column "order": "1" stands in row 2 already. ' +
      'Number the categories of a theme from 1 without a gap.',
  ]);
});

test('finds a gap in the numbers of cases', () => {
  expect(problemsAfter({'data/cases.csv': ['T01,1', 'T01,4']})).toEqual([
    'data/cases.csv, row 3, column "number": "2" leaves a gap: 1 is missing. Number the cases from 1 without a gap.',
  ]);
});

test('finds two participants of one number in a kind', () => {
  expect(
    problemsAfter({'data/framework/participants.csv': ['service-manager,3', 'service-manager,2']}),
  ).toEqual([
    'data/framework/participants.csv, row 4, column "number": "2" stands in row 3 already. ' +
      'Number the participants of a kind from 1 without a gap.',
  ]);
});

test('finds a gap in the questions of a schedule, and lets the other schedule start at 1 again', () => {
  expect(
    problemsAfter({'data/framework/instruments.csv': ['m01,manager,1', 'm01,manager,2']}),
  ).toEqual([
    'data/framework/instruments.csv, row 6, column "number": "2" leaves a gap: 1 is missing. ' +
      'Number the questions of a schedule from 1 without a gap.',
  ]);
});

test('finds two questions of one number in a schedule', () => {
  expect(
    problemsAfter({'data/framework/instruments.csv': ['n02c,network,2,c', 'n02c,network,2,main']}),
  ).toEqual([
    'data/framework/instruments.csv, row 5, column "number": "2" stands in row 3 already. ' +
      'Number the questions of a schedule from 1 without a gap.',
  ]);
});
