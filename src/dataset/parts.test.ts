import {expect, test} from 'vitest';
import {addend, sum} from './parts.ts';

const part = (value: number | 'not-applicable' | 'suppressed') => ({row: {}, name: '', value});

test('what does not apply adds nothing', () => {
  expect(sum([part(3), part('not-applicable')])).toEqual({total: 3, complete: true});
});

test('what is suppressed leaves the sum open', () => {
  expect(sum([part(3), part('suppressed')])).toEqual({total: 3, complete: false});
});

test('nought is a number', () => {
  expect(addend(0)).toBe(0);
});
