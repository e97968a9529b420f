import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/deployment.csv';

test('finds somebody in one area where all posts are said to rotate', () => {
  expect(
    problemsAfter({
      [file]: [
        'T02,bands-2-and-3,ct,0,observed,survey,\nT02,bands-2-and-3,rotational,22',
        'T02,bands-2-and-3,ct,2,observed,survey,\nT02,bands-2-and-3,rotational,20',
      ],
    }),
  ).toEqual([
    `${file}, row 7, column "headcount": ` +
      '"2" disagrees with data/questionnaire/statements.csv, row 6: all posts rotate in T02. ' +
      'Write 0, or correct the statement.',
  ]);
});

test('finds somebody who rotates where no post is said to', () => {
  expect(
    problemsAfter({
      [file]: [
        'T01,bands-2-and-3,ct,20,simulated,simulation,\nT01,bands-2-and-3,rotational,0',
        'T01,bands-2-and-3,ct,17,simulated,simulation,\nT01,bands-2-and-3,rotational,3',
      ],
    }),
  ).toEqual([
    `${file}, row 4, column "headcount": ` +
      '"3" disagrees with data/questionnaire/statements.csv, row 5: no post rotates in T01. ' +
      'Write 0, or correct the statement.',
  ]);
});
