import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/statements.csv';

test('finds a support share that the establishment does not give', () => {
  expect(problemsAfter({[file]: ['support-share,30', 'support-share,31']})).toEqual([
    `${file}, row 2, column "value": "31" does not follow from the rows of T01: ` +
      'support 30.4 of imaging 100 is 30.4 %. Correct whichever is wrong.',
  ]);
});

test('holds a share to the decimals with which it is printed', () => {
  expect(problemsAfter({[file]: ['support-share,30', 'support-share,30.0']})).toEqual([
    `${file}, row 2, column "value": "30.0" does not follow from the rows of T01: ` +
      'support 30.4 of imaging 100 is 30.4 %. Correct whichever is wrong.',
  ]);
});

test('adds up the imaging workforce where it has no row of its own', () => {
  const changes = {
    'data/questionnaire/establishment.csv': [
      'T01,imaging,funded,100',
      'T01,imaging,funded,not-in-text',
    ],
    [file]: ['support-share,30', 'support-share,29'],
  } as const;
  expect(problemsAfter(changes)).toEqual([
    `${file}, row 2, column "value": "29" does not follow from the rows of T01: ` +
      'support 30.4 of imaging 100 is 30.4 %. Correct whichever is wrong.',
  ]);
});

test('finds a band 4 share that the headcount does not give', () => {
  expect(problemsAfter({[file]: ['band-4-share,29', 'band-4-share,28']})).toEqual([
    `${file}, row 3, column "value": "28" does not follow from the rows of T01: ` +
      'band 4 10 of support 35 is 28.57 %. Correct whichever is wrong.',
  ]);
});

test('lets a share stand where a case has no rows', () => {
  expect(problemsAfter({[file]: ['T01,support-share,30', 'T03,support-share,12']})).toEqual([]);
});
