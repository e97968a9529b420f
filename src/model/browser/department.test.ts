import {expect, test} from 'vitest';
import {adoptersAt, against, bandShares, sizeOf, supportShare, vacancy} from './department.ts';

test('a share is that of the basis asked for, and needs all of its numbers', () => {
  const own = {'funded-support': 10, 'funded-radiographers': 30, 'people-band-2': 9};
  expect(supportShare(own, 'funded')).toEqual({part: 10, whole: 40, share: 25});
  expect(supportShare(own, 'filled')).toBeUndefined();
  expect(supportShare(own, 'people')).toBeUndefined();
});

test('a blank band is no zero', () => {
  expect(bandShares({'people-band-2': 4, 'people-band-3': 4})).toBeUndefined();
  expect(bandShares({'people-band-2': 0, 'people-band-3': 0, 'people-band-4': 0})).toBeUndefined();
  expect(
    bandShares({'people-band-2': 3, 'people-band-3': 0, 'people-band-4': 1})?.map(
      ({share}) => share,
    ),
  ).toEqual([75, 0, 25]);
});

test('a vacancy is below zero where more are in post than funded', () => {
  expect(vacancy({'funded-support': 20, 'filled-support': 15}, 'support')?.rate).toBe(25);
  expect(vacancy({'funded-support': 20, 'filled-support': 25}, 'support')?.rate).toBe(-25);
});

test('numbers that a source would print alike are the same', () => {
  expect(against(14.94, {value: 14.9, decimals: 1})).toBe(0);
  expect(against(14.96, {value: 14.9, decimals: 1})).toBe(1);
  expect(against(14.84, {value: 14.9, decimals: 1})).toBe(-1);
});

test('an adopter category is told only as far as the medians tell it', () => {
  const medians = {
    low: {value: 10, decimals: 1},
    medium: {value: 20, decimals: 1},
    high: {value: 30, decimals: 1},
  };
  expect([5, 10, 15, 20, 25, 30, 35].map((share) => adoptersAt(share, medians).join(' '))).toEqual([
    'low',
    'low',
    'low medium',
    'medium',
    'medium high',
    'high',
    'high',
  ]);
});

test('both limits of a size are medium', () => {
  const limits = {smallBelow: 80, largeAbove: 150};
  expect([79, 80, 150, 151].map((people) => sizeOf(people, limits))).toEqual([
    'smaller',
    'medium',
    'medium',
    'large',
  ]);
});
