import {expect, test} from 'vitest';
import {editDistance, nearest} from './nearest.ts';

test('kitten becomes sitting in three steps', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('every letter is a step from an empty text', () => {
  expect([editDistance('', 'band'), editDistance('band', ''), editDistance('', '')]).toEqual([
    4, 4, 0,
  ]);
});

test('ids that are as near as each other come in alphabetical order', () => {
  expect(nearest('c', ['b', 'a', 'ccc'], 2)).toEqual(['a', 'b']);
});

test('an id that is like none of the known has no nearest', () => {
  expect(nearest('no-such-thing', ['interviews', 'regions', 'census-mean'])).toEqual([]);
});

test('the right words in the wrong order are near', () => {
  expect(nearest('median-census-share', ['census-share-median', 'interviews', 'regions'])).toEqual([
    'census-share-median',
  ]);
});

test('the beginning of an id finds it, however long the rest is', () => {
  expect(nearest('census', ['interviews', 'census-specialist-trusts'])).toEqual([
    'census-specialist-trusts',
  ]);
});
