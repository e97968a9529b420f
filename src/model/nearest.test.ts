import {expect, test} from 'vitest';
import {editDistance, nearest} from './nearest.ts';

test('kitten becomes sitting in three steps', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('every letter is a step from an empty text', () => {
  expect([editDistance('', 'band'), editDistance('band', ''), editDistance('', '')]).toEqual([4, 4, 0]);
});

test('ids that are as near as each other come in alphabetical order', () => {
  expect(nearest('c', ['b', 'a', 'ccc'], 2)).toEqual(['a', 'b']);
});
