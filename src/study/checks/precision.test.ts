import {expect, test} from 'vitest';
import {decimalsOf, printsAs, tidy} from './precision.ts';

test('counts decimals as they were typed', () => {
  expect([decimalsOf('22.30'), decimalsOf('22'), decimalsOf('-0.478')]).toEqual([2, 0, 3]);
});

test('24 of 137 prints as 17.5 %, 24 of 124 does not', () => {
  expect([printsAs((100 * 24) / 137, 17.5, 1), printsAs((100 * 24) / 124, 17.5, 1)]).toEqual([
    true,
    false,
  ]);
});

test('a half may be rounded up or down', () => {
  expect([printsAs(22.5, 22, 0), printsAs(22.5, 23, 0), printsAs(22.5, 24, 0)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('hides the noise of binary fractions', () => {
  expect(tidy(0.1 + 0.2)).toBe('0.3');
});
