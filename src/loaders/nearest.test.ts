import {expect, test} from 'vitest';
import {all, either, nearest, suggest} from './nearest.ts';

const cases = Array.from({length: 24}, (_, index) => `T${String(index + 1).padStart(2, '0')}`);

test('finds a name with two letters swapped', () => {
  expect(nearest('haedcount', ['band', 'headcount', 'case'])).toBe('headcount');
});

test('takes case, spaces and underscores for slips', () => {
  expect(nearest('Data_Date', ['data-date', 'published'])).toBe('data-date');
});

test('finds an id that lost its leading zero, although others are as near', () => {
  expect(nearest('T8', cases)).toBe('T08');
});

test('guesses nothing where several names are equally near', () => {
  expect(nearest('T25', cases)).toBeUndefined();
});

test('guesses nothing where no name is near', () => {
  expect(nearest('provenance', ['band', 'case'])).toBeUndefined();
});

test('names the range of a long list instead of a guess', () => {
  expect(suggest('T25', cases)).toBe('Write one from "T01" to "T24".');
});

test('names all of a short list instead of a guess', () => {
  expect(suggest('huge', ['small', 'medium', 'large'])).toBe('Write small, medium or large.');
});

test('joins words as people do', () => {
  expect([either(['a']), either(['a', 'b']), all(['a', 'b', 'c'])]).toEqual([
    'a',
    'a or b',
    'a, b and c',
  ]);
});
