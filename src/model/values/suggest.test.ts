import {expect, test} from 'vitest';
import {didYouMean, meant, nearest, suggest, suggestOrList} from './suggest.ts';

const cases = Array.from({length: 24}, (_, index) => `T${String(index + 1).padStart(2, '0')}`);

test('finds a name with two letters swapped', () => {
  expect(meant('haedcount', ['band', 'headcount', 'case'])).toBe('headcount');
});

test('takes case, spaces and underscores for slips', () => {
  expect(meant('Data_Date', ['data-date', 'published'])).toBe('data-date');
});

test('finds an id that lost its leading zero, although others are as near', () => {
  expect(meant('T8', cases)).toBe('T08');
});

test('guesses nothing where several names are equally near', () => {
  expect(meant('T25', cases)).toBeUndefined();
});

test('guesses nothing where no name is near', () => {
  expect(meant('provenance', ['band', 'case'])).toBeUndefined();
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

test('two neighbours that are swapped are one step, in a short name too', () => {
  expect(meant('bnad', ['band', 'case'])).toBe('band');
});

test('a message names what is near, or says otherwise', () => {
  expect(suggest('casses', ['cases', 'bands'])).toBe('Nearest: cases.');
  expect(suggest('x-y-z', ['cases'], 'None is like it.')).toBe('None is like it.');
  expect(suggestOrList('x-y-z', ['cases', 'bands'])).toBe('There are cases, bands.');
});

test('a question offers each name', () => {
  expect(didYouMean(['a', 'b', 'c'])).toBe('Did you mean "a", "b" or "c"?');
  expect(didYouMean([])).toBe('');
});
