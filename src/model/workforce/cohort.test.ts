import {expect, test} from 'vitest';
import {notInText} from '../values/measured.ts';
import type {Provenance} from '../values/provenance.ts';
import type {Measured} from '../values/value.ts';
import {cohortMedian, withCohortMix} from './cohort.ts';
import type {Headcounts} from './headcounts.ts';

const of = (value: number, provenance: Provenance = 'observed'): Measured => ({
  value,
  provenance,
  source: 'survey',
  place: '',
});
const team = (
  number: number,
  band2: Measured,
  band3: Measured,
  band4: Measured,
  support: Measured,
): Headcounts => ({
  case: `T0${number}`,
  number,
  band2,
  band3,
  band4,
  support,
  band4Share: notInText,
  balance: notInText,
});

test('the cohort median is the middle of the known values and says how many they are', () => {
  expect(cohortMedian([of(3), of(9), of(4), notInText], 4)).toMatchObject({
    measured: {value: 4, provenance: 'derived'},
    n: 3,
  });
});

test('one simulated value makes the cohort median simulated', () => {
  expect(cohortMedian([of(3), of(9, 'simulated'), of(4)], 4).measured).toMatchObject({
    value: 4,
    provenance: 'simulated',
  });
});

test('half of the cases are too few for a median of the cohort', () => {
  expect(cohortMedian([of(78), of(292)], 4).measured.value).toBe('not-in-text');
  expect(cohortMedian([of(78), of(292), of(100)], 4).measured.value).toBe(100);
});

test('with the mix of the cohort a team of ten has the shares of all teams together', () => {
  const all = [
    team(1, of(6), of(2), of(2), of(10)),
    team(2, of(20), of(8), of(2), of(30)),
    team(3, notInText, of(1), of(1), notInText),
  ];
  const mix = withCohortMix(all, all[0]!, 3);
  expect(
    [mix['band-2'], mix['band-3'], mix['band-4']].map(({measured, n}) => [measured.value, n]),
  ).toEqual([
    [6.5, 2],
    [2.5, 2],
    [1, 2],
  ]);
});

test('a team whose size is not known has no mix of the cohort', () => {
  const all = [
    team(1, of(6), of(2), of(2), of(10)),
    team(2, of(20), of(8), of(2), of(30)),
    team(3, notInText, of(1), of(1), notInText),
  ];
  expect(withCohortMix(all, all[2]!, 3)['band-2'].measured.value).toBe('not-in-text');
});
