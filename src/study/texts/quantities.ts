import {numberWords} from '../../model/values/number-words.ts';

/** A number as some words print it. */
export interface PrintedQuantity {
  readonly value: number;
  /** "%" or "£" where one stands at the number itself. */
  readonly mark: string;
}

/** Words before a number that make it a name: band 4, Trust 8. */
const labels = new RegExp(
  '^(?:bands?|trusts?|cases?|levels?|figs?|figures?|tables?|themes?|category|appendix|' +
    'questions?|references?|version|workstream)$',
);
/** "band", and also an id such as RSM10, as more numbers may follow it: "RSM10, 13, 24". */
const isLabel = (word: string): boolean => labels.test(word) || /^\p{L}{2,}\d+$/u.test(word);
/** Words that stand between the numbers of a list. */
const joints = new Set(['and', 'or', 'to']);

/**
 * The numbers that some words print as quantities, in digits or in words. What only names something, such as the 4 of
 * "band 4", is none.
 */
export function quantitiesIn(words: readonly string[]): PrintedQuantity[] {
  const found: PrintedQuantity[] = [];
  let isLabelled = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const number = numberOf(word);
    if (number === undefined) isLabelled = isLabel(word) || (isLabelled && joints.has(word));
    // A number in per cent ends a list of names: "Trusts 6, 8 and 34 %".
    else if (!isLabelled || number.mark !== '') {
      const whole = compound(number, words[at + 1]);
      found.push(whole);
      isLabelled = false;
      if (whole !== number) at += 1;
    }
  }
  return found;
}

/** "forty two" is 42. */
function compound(number: PrintedQuantity, next: string | undefined): PrintedQuantity {
  const unit = next === undefined ? undefined : numberWords.get(next);
  const isTens = number.value >= 20 && number.value < 100 && number.value % 10 === 0;
  return isTens && unit !== undefined && unit > 0 && unit < 10
    ? {...number, value: number.value + unit}
    : number;
}

const oneOrNone = new Map([
  ['none', 0],
  ['single', 1],
]);

function numberOf(word: string): PrintedQuantity | undefined {
  const inWords = numberWords.get(word) ?? oneOrNone.get(word);
  if (inWords !== undefined) return {value: inWords, mark: ''};
  const [, sign, mark = '', digits = '', percent = ''] =
    /^(-?)([<>£]?)(\d+(?:[.,]\d+)*)(%?)$/.exec(word) ?? [];
  if (sign === undefined || /\..*\./.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  return {value: sign === '-' ? -value : value, mark: percent || (mark === '£' ? mark : '')};
}
