import {expect, test} from 'vitest';
import {publishedOnly} from '../../study/published-only.ts';
import {observed, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Sourced} from '../values/provenance.ts';
import type {Value} from '../values/value.ts';
import {
  censusTrusts,
  medianShare,
  medianShareByAdopter,
  pooledShare,
  ranked,
  shareQuartiles,
} from './census.ts';
import {type Band, bands, type CensusRow} from './workforce.ts';

/** A trust with all its support staff in band 3 and all its radiographers in band 6. */
const trust = (
  id: string,
  support: Value,
  radiographers: Value,
  origin: Sourced = simulated,
): CensusRow[] =>
  bands.map((band) => ({
    trust: id,
    kind: 'acute',
    band,
    headcount:
      ({'band-3': support, 'band-6': radiographers} as Partial<Record<Band, Value>>)[band] ?? 0,
    ...origin,
  }));
const study = studyOf({
  census: [
    ...trust('C003', 10, 90),
    ...trust('C001', 20, 80),
    ...trust('C002', 30, 30),
    ...trust('C004', 2, 8),
    ...trust('C005', 40, 60),
  ],
});
const trusts = censusTrusts(study);

test('trusts come by id, with bands, both staff groups and the share in per cent', () => {
  expect(trusts.map((each) => each.trust)).toEqual(['C001', 'C002', 'C003', 'C004', 'C005']);
  expect(trusts[0]).toMatchObject({
    kind: 'acute',
    support: {value: 20},
    radiographers: {value: 80},
    total: {value: 100},
    share: {value: 20, provenance: 'simulated'},
  });
  expect(trusts[0]?.bands['band-3']).toEqual({value: 20, ...simulated});
});

test('trusts are ranked from the lowest share up, equal shares by id', () => {
  expect(ranked(trusts).map((each) => each.trust)).toEqual([
    'C003',
    'C001',
    'C004',
    'C005',
    'C002',
  ]);
  expect(ranked(trusts.toReversed()).map((each) => each.trust)).toEqual([
    'C003',
    'C001',
    'C004',
    'C005',
    'C002',
  ]);
});

test('adopter categories are cut by place', () => {
  expect(ranked(trusts).map((each) => each.adopter)).toEqual([
    'low',
    'medium',
    'medium',
    'high',
    'high',
  ]);
});

test('adopter categories take the sizes that they are given', () => {
  expect(ranked(trusts, {low: 3, medium: 1, high: 1}).map((each) => each.adopter)).toEqual([
    'low',
    'low',
    'low',
    'medium',
    'high',
  ]);
});

test('sizes that leave trusts over are refused', () => {
  expect(() => ranked(trusts, {low: 1, medium: 1, high: 1})).toThrow(
    "Adopter categories for 3 trusts don't fit 5 trusts with a support share.",
  );
});

test('a trust with a suppressed band has no share and no place, and counts in no total', () => {
  const withGap = censusTrusts(
    studyOf({census: [...study.census, ...trust('C006', 'suppressed', 50, observed)]}),
  );
  expect(withGap.at(-1)?.share.value).toBe('suppressed');
  expect(ranked(withGap)).toHaveLength(5);
  expect(pooledShare(withGap)).toEqual(pooledShare(trusts));
});

test('quartiles of the shares 10, 20, 20, 40, 50 are 20, 20 and 40', () => {
  const {lower, median, upper} = shareQuartiles(trusts);
  expect([lower.value, median.value, upper.value]).toEqual([20, 20, 40]);
});

test('the pooled share counts people, the median counts trusts', () => {
  expect(pooledShare(trusts).value).toBeCloseTo((100 * 102) / 370, 12);
  expect(medianShare(trusts).value).toBe(20);
});

test('a statistic over simulated rows is simulated, over observed rows derived', () => {
  expect(medianShare(trusts).provenance).toBe('simulated');
  expect(
    medianShare(censusTrusts(studyOf({census: trust('C001', 1, 3, observed)}))).provenance,
  ).toBe('derived');
});

test('each adopter category has its own median', () => {
  const medians = medianShareByAdopter(ranked(trusts));
  expect([medians.low.value, medians.medium.value, medians.high.value]).toEqual([10, 20, 45]);
});

test('a study without census rows has no trusts and no published statistics', () => {
  const none = censusTrusts(publishedOnly(study));
  expect(none).toEqual([]);
  expect(ranked(none)).toEqual([]);
  expect([
    medianShare(none).value,
    pooledShare(none).value,
    shareQuartiles(none).upper.value,
  ]).toEqual(['not-in-text', 'not-in-text', 'not-in-text']);
});

test('a published row of the census stays published', () => {
  expect(
    censusTrusts(studyOf({census: trust('C001', 1, 3, published)}))[0]?.bands['band-6'],
  ).toEqual({value: 3, ...published});
});
