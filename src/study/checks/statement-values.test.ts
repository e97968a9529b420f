import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/statements.csv';

test('finds a share above 100 %', () => {
  expect(problemsAfter({[file]: ['T01,band-4-share,29', 'T02,band-4-share,129']})).toContain(
    `${file}, row 3, column "value": "129" is no share. Write a number from 0 to 100.`,
  );
});

test('finds a negative share', () => {
  expect(problemsAfter({[file]: ['T01,band-4-share,29', 'T03,band-4-share,-29']})).toEqual([
    `${file}, row 3, column "value": "-29" is no share. Write a number from 0 to 100.`,
  ]);
});

test('finds a share without its number', () => {
  expect(problemsAfter({[file]: ['T01,band-4-share,29', 'T01,band-4-share,not-in-text']})).toEqual([
    `${file}, row 3, column "value": "band-4-share" states a share. Write the number.`,
  ]);
});

test('finds a number beside a statement that has none', () => {
  expect(
    problemsAfter({
      [file]: ['T02,all-posts-rotational,not-applicable', 'T02,all-posts-rotational,100'],
    }),
  ).toEqual([
    `${file}, row 6, column "value": "100" is a number, and "all-posts-rotational" states none. Write not-applicable.`,
  ]);
});
