import type {Study} from '../../study.ts';
import {formatNumber} from '../../values/numbers.ts';
import {type Evidence} from './evidence.ts';
import {type Comparison, conditionIn, quantityIn} from './expression.ts';
import {amountsIn, directionOf, meaningOf} from './meaning.ts';
import {comparedIn, formulaText, type Input, type Quantity, quantityOf, same} from './quantity.ts';
import {isDenial} from './strength.ts';

/**
 * A number that is computed from claims or from the dataset, as the report prints it, and the way to it.
 * @throws {Error} where a name is unknown or the number would rest on a simulated row
 */
export function computedNumber(
  study: Study,
  text: string,
  decimals?: number,
): {value: number; shown: string; formula: Evidence['formula']} {
  const quantity = quantityOf(study, quantityIn(text));
  const {value, isShare, isCount} = quantity;
  const shown = isShare
    ? `${formatNumber(100 * value, decimals ?? 1)}\u00a0%`
    : formatNumber(value, decimals ?? (isCount ? 0 : 1));
  return {value, shown, formula: formulaOf(quantity)};
}

/** Evidence of a number that the words state. @throws {Error} where it is another */
export function quantityEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const quantity = quantityOf(study, quantityIn(text));
  const meaning = meaningOf(words);
  if (!meaning)
    throw new Error(
      `“${words}” states no amount that a number can be held to. ` +
        'Bind it to a condition, if="… > …", to voices or to the authors.',
    );
  if (meaning.kind === 'share' && !quantity.isShare && (quantity.value > 1 || quantity.isCount))
    throw new Error(
      `“${words}” speaks of a part of a whole, and ${resultOf(quantity)} is not one. Write of="part / whole".`,
    );
  if (!meaning.holds(quantity.value))
    throw new Error(`“${words}” is not true: ${resultOf(quantity)}; ${meaning.rule}.`);
  return {formula: formulaOf(quantity), rule: meaning.rule};
}

/** The way to a number and, where that is not the same, the number. */
function formulaOf({formula, value, isShare, isCount}: Quantity): (string | Input)[] {
  if (formula.length === 1) return [...formula];
  const result =
    isShare || (value <= 1 && !isCount) ? `${rounded(100 * value, 1)}\u00a0%` : rounded(value, 2);
  return [...formula, ` = ${result}`];
}

/** With as many decimals as needed, and no more than some. */
const rounded = (value: number, decimals: number): string =>
  formatNumber(value, Number.isInteger(Number(value.toFixed(decimals))) ? 0 : decimals);

const resultOf = (quantity: Quantity): string => formulaText(formulaOf(quantity));

/** Evidence of comparisons that the words make. @throws {Error} where one does not hold */
export function conditionEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const comparisons = conditionIn(text);
  const compared = comparisons.map((comparison) => comparedIn(study, comparison));
  requireDirection(words, text, comparisons.map(({sign}) => sign).join(' '));
  requireSignificance(words, text, comparisons);
  const numbers = compared.flatMap((each) => each.numbers);
  const amount = amountsIn(words).find(
    (each) => !numbers.some((value) => same(value, each.amount)),
  );
  if (amount)
    throw new Error(
      `“${amount.said}” does not stand in if="${text}". Write the number there too, or bind the words with of="…".`,
    );
  const wrong = compared.find(({holds}) => !holds);
  if (wrong)
    throw new Error(`“${words}” is not true: it is not so that ${formulaText(wrong.formula)}.`);
  return {
    formula: compared.flatMap(({formula}, index) => (index > 0 ? [', and ', ...formula] : formula)),
  };
}

/** The probability at which a result counts as significant, and beyond which as not. */
const significanceLevel = 0.1;

/** "Significant" goes with a small p, "not significant" with a large one. */
function requireSignificance(
  words: string,
  text: string,
  comparisons: readonly Comparison[],
): void {
  if (!/\bsignifican/i.test(words)) return;
  const level = comparisons.find(
    ({right}) => right.kind === 'number' && right.value <= significanceLevel,
  );
  if (level === undefined) return;
  const isDenied = isDenial(words) || /\binsignifican/i.test(words);
  if (isDenied === level.sign.startsWith('<'))
    throw new Error(
      isDenied
        ? `“${words}” denies a significance that if="${text}" asserts. Leave the denial out.`
        : `“${words}” asserts a significance that if="${text}" denies. Take the "not" or "no" into the bound words.`,
    );
}

/** Words that point up must go with a condition that does, its subject first, as in "share-highest > share-lowest". */
function requireDirection(words: string, text: string, signs: string): void {
  const direction = directionOf(words);
  const [rises, falls] = [
    />/.test(signs) || /\bhighest\b/.test(text),
    /</.test(signs) || /\blowest\b/.test(text),
  ];
  if (!rises && !falls) return;
  if (direction === 'up' && !rises)
    throw new Error(
      `“${words}” points up, and if="${text}" down. Name first what the words speak of.`,
    );
  if (direction === 'down' && !falls)
    throw new Error(
      `“${words}” points down, and if="${text}" up. Name first what the words speak of.`,
    );
}
