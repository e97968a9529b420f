import {numberWords} from '../values/number-words.ts';
import type {Numeral} from './numerals.ts';

/** "One" and "zero" are seldom counts, and "a hundred" seldom exact. */
const words = [...numberWords.keys()].filter((word) => !['zero', 'one', 'hundred'].includes(word));
const pattern = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'gi');

/** Whole numbers from two that stand in a text as words, with their values. */
export const numberWordsIn = (text: string): (Numeral & {readonly value: number})[] =>
  [...text.matchAll(pattern)].map(({0: word, index}) => ({
    text: word,
    at: index,
    end: index + word.length,
    value: numberWords.get(word.toLowerCase())!,
  }));
