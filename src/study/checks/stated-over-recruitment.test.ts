import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

test('finds vacancies where more are said to be in post than funded', () => {
  const rows = 'T01,support,in-post,31,simulated,simulation,\nT01,radiographers,in-post,60.5';
  expect(
    problemsAfter({
      'data/questionnaire/establishment.csv': [
        rows,
        rows.replace('31', '29').replace('60.5', '62.5'),
      ],
    }),
  ).toEqual([
    'data/questionnaire/statements.csv, row 4: ' +
      'T01 is stated to have more support staff than it has posts for, ' +
      'and its establishment has 29 WTE in post (row 5) and 30.4 funded (row 2). ' +
      'Correct whichever is wrong.',
  ]);
});
