import {expect, test} from 'vitest';
import {all, either} from './lists.ts';

test('joins words as people do', () => {
  expect([either(['a']), either(['a', 'b']), all(['a', 'b', 'c'])]).toEqual([
    'a',
    'a or b',
    'a, b and c',
  ]);
});

test('no words are no list', () => {
  expect(all([])).toBe('');
});
