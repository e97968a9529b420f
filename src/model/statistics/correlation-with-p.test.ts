import {expect, test} from 'vitest';
import {correlationTest} from './correlation.ts';
import {correlationWithP} from './correlation-with-p.ts';

test('gives the critical values of r that tables print', () => {
  // Fisher and Yates, Statistical Tables, table VII: 5 % two-sided, on 10 and on 20 degrees of freedom.
  expect(correlationWithP(0.05, 12)).toBeCloseTo(0.576, 3);
  expect(correlationWithP(0.05, 22)).toBeCloseTo(0.423, 3);
});

test('undoes the test of a correlation', () => {
  expect(correlationWithP(correlationTest(-0.4, 9).p, 9)).toBeCloseTo(0.4, 10);
});

test('refuses what is no p and too few pairs', () => {
  expect(() => correlationWithP(0, 9)).toThrow(RangeError);
  expect(() => correlationWithP(0.5, 3)).toThrow(RangeError);
});
