import {ofText} from '../derived.ts';
import {numberWords} from '../values/number-words.ts';
import {type Numeral, numeralsIn, valueOfNumeral} from './numerals.ts';

/** "One" and "zero" are seldom counts, and "a hundred" seldom exact. */
const words = [...numberWords.keys()].filter((word) => !['zero', 'one', 'hundred'].includes(word));
const pattern = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'gi');

/** Every number of a text in digits, and every whole number from two in words. */
export const numeralsAndWordsIn = ofText((text): readonly Numeral[] => [
  ...numeralsIn(text),
  ...[...text.matchAll(pattern)].map(({0: word, index}) => ({
    text: word,
    at: index,
    end: index + word.length,
  })),
]);

/** The value of a number typed in digits or as a word; NaN where it is none. */
export const valueOfTyped = (typed: string): number =>
  numberWords.get(typed.toLowerCase()) ?? valueOfNumeral(typed);
