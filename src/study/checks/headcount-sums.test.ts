import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/headcount.csv';

test('finds a support total that bands 2, 3 and 4 do not make', () => {
  expect(
    problemsAfter({
      [file]: [
        'T02,band-4,1,observed,survey,',
        'T02,band-4,1,observed,survey,\nT02,support,25,observed,survey,',
      ],
    }),
  ).toEqual([
    `${file}, row 9, column "headcount": ` +
      '"25" is not the sum of band-2 18 (row 6), ' +
      'band-3 4 (row 7) and band-4 1 (row 8), which is 23. ' +
      'Correct whichever is wrong.',
  ]);
});

test('says nothing of a total whose bands are not all known', () => {
  expect(problemsAfter({[file]: ['T03,support,not-supplied', 'T03,support,9']})).toEqual([]);
});
