import {formatNumber} from './numbers.ts';

/** From zero up: the word of a number stands at its place. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Numbers that can be written as a word, by their words. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['a dozen', 12],
  ['dozen', 12],
]);

/** Parts of a whole that can be written as a word, with what one is divided by. */
export const partWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/**
 * A whole number in words up to twenty, in digits above.
 * @throws {RangeError} for any other number: no word says it exactly
 */
export function wordFor(value: number): string {
  if (!Number.isInteger(value) || value < 0)
    throw new RangeError(`Only a whole number from 0 up can be put in words, not ${value}.`);
  return small[value] ?? formatNumber(value, 0);
}
