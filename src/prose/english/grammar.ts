import {numberWords} from '../../model/values/number-words.ts';
import {putIn} from '../../model/values/sentences.ts';
import type {Token} from './token.ts';

/** Words that grammar counts as comparatives and superlatives though their form doesn't show it. */
const irregularComparatives = new Set([
  'more',
  'less',
  'fewer',
  'better',
  'worse',
  'lesser',
  'farther',
]);
const irregularSuperlatives = new Set(['best', 'worst', 'fewest']);

/** Words in -er that only place things in time or space, or set apart. */
const noComparatives = new Set(
  'other another rather later earlier sooner former latter further upper inner outer elder'.split(
    ' ',
  ),
);

const isDegree = ({pos}: Token): boolean => ['ADJ', 'ADV', 'NOUN', 'PROPN'].includes(pos);

/** "Smaller" of "small", "better" of "good". */
export const isComparative = (token: Token): boolean =>
  irregularComparatives.has(token.text) ||
  (!noComparatives.has(token.text) &&
    isDegree(token) &&
    ['ADJ', 'ADV'].includes(token.pos) &&
    isFormOf(token, 'er'));

/** "Smallest" of "small", "best" of "good". */
export const isSuperlative = (token: Token): boolean =>
  irregularSuperlatives.has(token.text) ||
  (['ADJ', 'ADV', 'VERB'].includes(token.pos) && isFormOf(token, 'est'));

/** Whether a word ends so and its form in the dictionary doesn't: "smaller", but not "proper". */
const isFormOf = ({text, lemma}: Token, ending: string): boolean =>
  text.endsWith(ending) && !lemma.endsWith(ending) && text.length > ending.length + 2;

const romanNumeral = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const parts = 'half|halves|thirds?|quarters?|fifths?|sixths?|tenths?';
const partNumeral = new RegExp(
  `^(?:\\d+[⁄/]\\d+|[\u00BC-\u00BE\u2150-\u215E]|\\w+fold|\\w+-(?:${parts})|\\w+ty-\\w+)$`,
);

/** A numeral in words or signs. Digits are for another check, and "one" is mostly a pronoun. */
export function isNumeral({text, pos}: Token): boolean {
  if (text === putIn || text === 'one' || /^[\d.,:%–-]+$/.test(text)) return false;
  if (numberWords.has(text) && text !== 'zero') return true;
  if (partNumeral.test(text)) return true;
  return pos === 'NUM' && /^[a-z-]+$/.test(text) && !isRoman(text);
}

/** A numeral, digits, or a number that an element puts in. */
export const isAmount = (token: Token): boolean =>
  isNumeral(token) || token.text.includes(putIn) || /^\d/.test(token.text);

/** A Roman numeral of two letters and more, written in capitals in the text itself. */
export const isRoman = (word: string): boolean =>
  word.length > 1 && romanNumeral.test(word.toLowerCase());
