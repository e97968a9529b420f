import {expect, test} from 'vitest';
import {categoryAt, thirds} from './adoption.ts';

test('a number that divides by three gives equal categories', () => {
  expect(thirds(9)).toEqual({low: 3, medium: 3, high: 3});
});

test('one trust over goes to the highest category', () => {
  expect(thirds(10)).toEqual({low: 3, medium: 3, high: 4});
});

test('two trusts over go to the two higher categories', () => {
  expect(thirds(137)).toEqual({low: 45, medium: 46, high: 46});
});

test('categories change exactly at their sizes', () => {
  const sizes = {low: 2, medium: 1, high: 3};
  expect([0, 1, 2, 3, 5].map((place) => categoryAt(place, sizes))).toEqual([
    'low',
    'low',
    'medium',
    'high',
    'high',
  ]);
});
