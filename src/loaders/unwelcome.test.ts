import {expect, test} from 'vitest';
import {unwelcome} from './unwelcome.ts';

test.each(['a plain text', 'a – b', '-0.5', '-.5', 'β ≥ 2 “x”', '1+1', 'a@b', ''])(
  'takes %j',
  (text) => expect(unwelcome(text)).toBeUndefined(),
);

test.each([
  ['one\r\nTY  - JOUR', 'line break'],
  ['one\u2028two', 'line break'],
  ['one\ttwo', 'tab'],
  ['one\u202Etwo', 'direction'],
  ['zero\u200Bwidth', 'invisible letter'],
  ['nul\u0000', 'control character'],
  ['bel\u0007', 'control character'],
  ['c1\u009b', 'control character'],
  ['+1', 'formula'],
  ['@SUM(A1)', 'formula'],
  ['-cmd', 'formula'],
])('refuses %j and says why', (text, why) => expect(unwelcome(text)).toContain(why));
