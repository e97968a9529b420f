import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/questionnaire/establishment.csv';

test('finds a total that its parts do not make', () => {
  expect(problemsAfter({[file]: ['T02,imaging,funded,80', 'T02,imaging,funded,81']})).toEqual([
    `${file}, row 10, column "wte": ` +
      '"81" is not the sum of support 20.5 (row 8) and radiographers 59.5 (row 9), which is 80. ' +
      'Correct whichever is wrong.',
  ]);
});

test('holds posts in use against posts in use', () => {
  expect(problemsAfter({[file]: ['in-post,60.5', 'in-post,60.4']})).toEqual([
    `${file}, row 7, column "wte": ` +
      '"91.5" is not the sum of support 31 (row 5) and radiographers 60.4 (row 6), which is 91.4. ' +
      'Correct whichever is wrong. Simulated rows are drawn to fit the others, so hold these against their source ' +
      'first; if they are right, npm run data:simulate draws anew.',
  ]);
});

test('takes a total at the precision at which it is given', () => {
  expect(
    problemsAfter({[file]: ['T02,radiographers,funded,59.5', 'T02,radiographers,funded,59.9']}),
  ).toEqual([]);
});

test('says nothing where a part is not known', () => {
  expect(
    problemsAfter({
      [file]: ['T02,radiographers,funded,59.5', 'T02,radiographers,funded,not-supplied'],
    }),
  ).toEqual([]);
});

test('finds a total that is less than the part that is known', () => {
  expect(
    problemsAfter({
      [file]: [
        'T02,support,funded,20.5,observed,survey,\nT02,radiographers,funded,59.5',
        'T02,support,funded,suppressed,observed,survey,\nT02,radiographers,funded,95',
      ],
    }),
  ).toEqual([
    `${file}, row 10, column "wte": "80" is less than a part of it: radiographers 95 (row 9). ` +
      'Correct whichever is wrong.',
  ]);
});

test('finds a total that is less than the only part that has a row', () => {
  expect(
    problemsAfter({
      [file]: [
        'T02,support,funded,20.5,observed,survey,\nT02,radiographers,funded,59.5',
        'T02,radiographers,funded,95',
      ],
    }),
  ).toContain(
    `${file}, row 9, column "wte": "80" is less than a part of it: radiographers 95 (row 8). ` +
      'Correct whichever is wrong.',
  );
});

test('finds a negative amount', () => {
  expect(problemsAfter({[file]: ['20.5', '-20.5']})).toEqual([
    `${file}, row 8, column "wte": "-20.5" is negative. Write 0 or a number above it.`,
  ]);
});
