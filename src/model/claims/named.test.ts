import {expect, test} from 'vitest';
import {published, studyOf, unchecked} from '../../testing/fixtures/rows.ts';
import type {Claim} from './claim.ts';
import {claimNamed, formatClaim} from './named.ts';

const claim = (id: string): Claim => ({
  claim: id,
  statement: 'of something',
  value: 41.5,
  unit: '%',
  decimals: 1,
  n: 12,
  numerator: null,
  denominator: null,
  note: '',
  discrepancies: [],
  ...unchecked,
  ...published,
});
const study = studyOf({
  claims: ['census-median', 'census-mean', 'trusts', 'interviews'].map(claim),
});

test('a claim is found by its id', () => {
  expect(claimNamed(study, 'trusts').claim).toBe('trusts');
  expect(claimNamed(study, 'trusts').claim).toBe('trusts');
});

test('an unknown id fails with the nearest ids, best first', () => {
  const message =
    'data/claims.csv has no claim "census-mediun". Nearest: census-median, census-mean.';
  expect(() => claimNamed(study, 'census-mediun')).toThrow(message);
  expect(() => claimNamed(study, 'census-mediun')).toThrow(message);
});

test('an unknown id that is like no other fails without a guess', () => {
  expect(() => claimNamed(study, 'no-such-thing')).toThrow(
    'data/claims.csv has no claim "no-such-thing". None is like it.',
  );
});

test('an empty table says so', () => {
  expect(() => claimNamed(studyOf({}), 'trusts')).toThrow(
    'data/claims.csv has no claim "trusts". The table of claims is empty.',
  );
});

test('names that every object has are no claims', () => {
  expect(() => claimNamed(study, 'constructor')).toThrow('has no claim "constructor"');
});

test('a claim is printed with its decimals and unit', () => {
  expect(formatClaim(claim('trusts'))).toBe('41.5\u00a0%');
});
