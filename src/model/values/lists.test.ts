import {expect, test} from 'vitest';
import {all, counted, either} from './lists.ts';

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

test('counts', () => {
  expect([counted(1, 'note'), counted(0, 'note'), counted(2, 'person', 'people')]).toEqual([
    '1 note',
    '0 notes',
    '2 people',
  ]);
});
