import {expect, test} from 'vitest';
import {wordFor} from './number-words.ts';

test('whole numbers to twenty are words, larger ones digits', () => {
  expect([0, 1, 11, 20, 21].map(wordFor)).toEqual(['zero', 'one', 'eleven', 'twenty', '21']);
});

test('a fraction or a negative number has no word', () => {
  expect(() => wordFor(2.5)).toThrow(RangeError);
  expect(() => wordFor(-1)).toThrow(RangeError);
});
