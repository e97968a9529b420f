import {expect, test} from 'vitest';
import {hasRun, wordsOf} from './words.ts';

test.each([
  ['case and punctuation go', 'The End, of it.', 'the end of it'],
  ['quotation marks and italics go', '“*Missed* the ‘boat’”', 'missed the boat'],
  ['an apostrophe is part of its word', 'they’ve the workers’ own', 'theyve the workers own'],
  ['marks of references go', 'increase¹ in rates^{2,3} by ^a', 'increase in rates by'],
  ['a hyphen parts two words', 'in-patient', 'in patient'],
  ['a number keeps its sign and decimals', 'r(16) = −0.19, p = 0.478', 'r 16 -0.19 p 0.478'],
  ['per cent is one with its number', '81.8 % or 30 per cent', '81.8% or 30%'],
  ['pounds and limits stay', '£276 million, >150 staff', '£276 million >150 staff'],
  ['a range is two numbers', '80–150 or 6-12', '80 150 or 6 12'],
  ['a negative number after another is one', '0.493 -0.191', '0.493 -0.191'],
  ['an id is a word', '(RSM10, 13, 24)', 'rsm10 13 24'],
])('%s', (_, text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('a run is found only whole and in order', () => {
  const words = wordsOf('one two three four');
  expect(
    ['two three', 'three two', 'two four', ''].map((run) => hasRun(words, wordsOf(run))),
  ).toEqual([true, false, false, false]);
});
