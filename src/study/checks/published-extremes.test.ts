import {expect, test} from 'vitest';
import {notesAfter, problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/claims.csv';
const establishment = 'data/questionnaire/establishment.csv';
/** T01 has 100 WTE, drawn but for the total, and a share of 30.4 %; T02 has 80 WTE, observed, and 25.6 %. */
const claim = (computation: string, value: number, unit: string, n: number | string = 2) => {
  const row =
    `an-extreme,of all,${value},${unit},0,${n},not-applicable,not-applicable,,,count,` +
    `${computation}:establishment,,{value} in all,,published,paper,,`;
  return {[file]: ['cases,services took part', `${row}\ncases,services took part`] as const};
};

test('finds a simulated establishment above the largest', () => {
  expect(problemsAfter(claim('largest', 99, 'WTE'))).toEqual([
    `${establishment}, row 2: ` +
      'T01 has 100 funded WTE (rows 2 to 4), ' +
      'and claim "an-extreme" (data/claims.csv, row 2) is 99. ' +
      'Correct whichever is wrong.',
  ]);
});

test('notes an observed establishment below the smallest', () => {
  expect([
    problemsAfter(claim('smallest', 81, 'WTE')),
    notesAfter(claim('smallest', 81, 'WTE')),
  ]).toEqual([
    [],
    [
      `${establishment}, row 8: ` +
        'T02 has 80 funded WTE (rows 8 to 10), which differs from what the paper prints: ' +
        'claim "an-extreme" (data/claims.csv, row 2) is 81.',
    ],
  ]);
});

test('finds a share above the highest', () => {
  expect(problemsAfter(claim('highest-share', 29, '%'))).toEqual([
    `${establishment}, row 2: ` +
      'T01 has a support share of 30.4 % (rows 2 to 4), ' +
      'and claim "an-extreme" (data/claims.csv, row 2) is 29. ' +
      'Correct whichever is wrong.',
  ]);
});

test('notes an observed share below the lowest', () => {
  expect(notesAfter(claim('lowest-share', 27, '%'))).toEqual([
    `${establishment}, row 8: ` +
      'T02 has a support share of 25.63 % (rows 8 to 10), ' +
      'which differs from what the paper prints: ' +
      'claim "an-extreme" (data/claims.csv, row 2) is 27.',
  ]);
});

test('takes an extreme at the precision at which it is printed', () => {
  expect([
    problemsAfter(claim('highest-share', 30, '%')),
    notesAfter(claim('lowest-share', 26, '%')),
  ]).toEqual([[], []]);
});

test('says nothing where the source counts other cases', () => {
  expect(problemsAfter(claim('largest', 50, 'WTE', 16))).toEqual([]);
});
