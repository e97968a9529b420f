import {sum} from 'd3-array';
import {expect, test} from 'vitest';
import {strata, stratumOf} from './strata.ts';

const ofAdopter = (adopter: string): number =>
  sum(
    strata.filter((stratum) => stratum.adopter === adopter),
    ({trusts}) => trusts,
  );

test('the strata hold 45 low, 46 medium and 46 high trusts, 137 in all', () => {
  expect(['low', 'medium', 'high'].map(ofAdopter)).toEqual([45, 46, 46]);
  expect(sum(strata, ({trusts}) => trusts)).toBe(137);
});

test('the strata rise without overlap', () => {
  for (const [index, {from, to}] of strata.entries()) {
    expect(from).toBeLessThan(to);
    expect(from).toBeGreaterThanOrEqual(strata[index - 1]?.to ?? 0);
  }
});

/** Bounds of the stratum of a rank, from 1. */
function boundsOf(rank: number): number[] {
  const stratum = strata.find(
    (_, index) => sum(strata.slice(0, index + 1), ({trusts}) => trusts) >= rank,
  );
  return [stratum?.from ?? NaN, stratum?.to ?? NaN];
}

test.each([
  [23, '10.5'],
  [35, '14.9'],
  [103, '29.1'],
])('whatever is drawn for rank %i prints as %s %%', (rank, printed) => {
  for (const bound of boundsOf(rank)) expect(Math.abs(bound - Number(printed))).toBeLessThan(0.05);
});

test('whatever is drawn for rank 69 prints as 22.27 %', () => {
  for (const bound of boundsOf(69)) expect(Math.abs(bound - 22.27)).toBeLessThan(0.005);
});

test.each([
  [68, 22.2],
  [114, 30.7],
])('the mean of ranks %s and the next prints as %s %%', (rank, printed) => {
  for (const end of [0, 1])
    expect(
      Math.abs(((boundsOf(rank)[end] ?? NaN) + (boundsOf(rank + 1)[end] ?? NaN)) / 2 - printed),
    ).toBeLessThan(0.05);
});

test('a share between two strata belongs to none', () => {
  expect(stratumOf(17.25)).toBeUndefined();
  expect(stratumOf(17.1)?.adopter).toBe('low');
  expect(stratumOf(17.4)?.adopter).toBe('medium');
});
