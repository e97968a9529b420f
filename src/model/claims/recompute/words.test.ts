import {expect, test} from 'vitest';
import {casesOf, claimOf, simulated, studyOf} from '../../../testing/fixtures/rows.ts';
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {claimVerdict} from './verdicts.ts';
import {isAboutRounding, roundingLines, stepWords} from './words.ts';

const r = claimOf('r', -0.19, '', {decimals: 2});
const n = claimOf('n', 16, '');

function judgedOf(claim: Claim, tables: Partial<Study> = {}) {
  const study = studyOf({claims: [claim, r, n], ...tables});
  return claimVerdict(study, claim, 'full').judged[0]!;
}

test('the window of a p value stands beside what r allows, for each rounding rule', () => {
  const p = claimOf('p', 0.478, 'p-of-correlation:r n', {decimals: 3});
  expect(roundingLines(p, judgedOf(p))).toEqual([
    {rule: 'half-up', prints: 'from 0.4775 to below 0.4785', gives: '0.469 to 0.493', holds: true},
    {rule: 'half-even', prints: 'from 0.4775 to 0.4785', gives: '0.469 to 0.493', holds: true},
    {
      rule: 'truncation',
      prints: 'from 0.4780 to below 0.4790',
      gives: '0.458 to 0.481',
      holds: true,
    },
  ]);
});

test('a number that only cutting off explains says so', () => {
  const claim = claimOf('share', 22.2, 'same:overall but d01', {unit: '%', decimals: 1});
  const judged = judgedOf(claim, {
    claims: [claim, claimOf('overall', 22.27, '', {unit: '%', decimals: 2})],
  });
  expect(roundingLines(claim, judged).map(({gives, holds}) => [gives, holds])).toEqual([
    ['22.265 to 22.275', false],
    ['22.265 to 22.275', false],
    ['22.270 to 22.280', true],
  ]);
});

test('without a step, the lines say only what the digits allow', () => {
  expect(roundingLines(claimOf('share', 10, '', {unit: '%'}))[0]).toEqual({
    rule: 'half-up',
    prints: 'from 9.5 to below 10.5',
  });
});

test('no number that stands on simulated rows is shown', () => {
  const establishment = [
    {case: 'T1', staff: 'imaging', measure: 'funded', wte: 77.6, ...simulated},
  ] as const;
  const claim = claimOf('smallest', 78, 'smallest:establishment', {unit: 'WTE', n: 1});
  const judged = judgedOf(claim, {establishment});
  expect(roundingLines(claim, judged)).toEqual(roundingLines(claim));
  expect(stepWords(claim, judged)).not.toMatch(/\d/);
});

test('counts have nothing to do with rounding', () => {
  const claim = claimOf('cases', 3, 'count:cases');
  expect([
    isAboutRounding(claim, judgedOf(claim, {cases: casesOf(3)})),
    isAboutRounding(claimOf('share', 3, '', {unit: '%'})),
    isAboutRounding(claimOf('posts', 3, '', {unit: 'WTE'})),
  ]).toEqual([false, true, true]);
});

test('a symbol that begins a sentence stays small, and a word does not', () => {
  const p = claimOf('p', 0.478, 'p-of-correlation:r n', {decimals: 3});
  expect(stepWords(p, judgedOf(p)).replaceAll('\u00a0', ' ')).toBe(
    'p of r = −0.19 with n = 16 (Student’s t): 0.469 to 0.493.',
  );
  const claim = claimOf('cases', 3, 'count:cases');
  expect(stepWords(claim, judgedOf(claim, {cases: casesOf(3)}))).toBe('Number of rows: 3.');
});
