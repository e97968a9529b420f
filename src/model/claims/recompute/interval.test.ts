import {expect, test} from 'vitest';
import {claimOf, studyOf} from '../../../testing/fixtures/rows.ts';
import {bases, type Claim} from '../claim.ts';
import {intervalOf} from './interval.ts';
import {claimVerdict} from './verdicts.ts';

const others = [
  claimOf('whole', 17, ''),
  claimOf('p', 0.478, '', {decimals: 3}),
  claimOf('n', 16, ''),
];

function interval(claim: Claim) {
  const study = studyOf({claims: [claim, ...others]});
  return intervalOf(study, claimVerdict(study, claim, 'full'));
}

const share = (cells: Partial<Claim>): Claim =>
  claimOf('share', 29, 'some-of:whole', {unit: '%', basis: 'chosen', ...cells});

test('a proportion of chosen services has Wilson’s interval, and says what it would speak of', () => {
  // 5 of 17, as R's prop.test(5, 17, correct = FALSE) gives it: 0.1328 to 0.5313.
  expect(interval(share({}))).toEqual({
    words: '13 to 53\u00a0%',
    method: '95 per cent, Wilson’s score interval, 5 of 17',
    speaksOf: expect.stringContaining('if they had been drawn at random'),
  });
});

test('a printed numerator and denominator come first', () => {
  expect(interval(share({numerator: 12, denominator: 17, value: 71}))).toMatchObject({
    method: '95 per cent, Wilson’s score interval, 12 of 17',
  });
});

test('a correlation has Fisher’s interval', () => {
  expect(
    interval(claimOf('r', -0.19, 'correlation-of-p:p n', {decimals: 2, basis: 'chosen'})),
  ).toMatchObject({words: '−0.63 to 0.34', method: '95 per cent, Fisher’s z, n = 16'});
});

test('a share whose numerator nobody knows has none', () => {
  expect(interval(share({computation: []}))).toEqual({
    none: expect.stringContaining('chosen on purpose'),
  });
});

test.each(bases.filter((basis) => basis !== 'chosen'))(
  'what rests on "%s" has none, and says why',
  (basis) => {
    expect(interval(share({basis, numerator: 5, denominator: 17}))).toEqual({
      none: expect.stringMatching(/^[A-Z].*\.$/),
    });
  },
);
