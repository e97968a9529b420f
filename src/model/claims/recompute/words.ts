import {either} from '../../values/lists.ts';
import {formatNumber, unbroken} from '../../values/numbers.ts';
import type {Provenance} from '../../values/provenance.ts';
import type {Claim} from '../claim.ts';
import {formatClaim} from '../named.ts';
import type {Recomputed} from './computation.ts';
import {isRounded, printedRange} from './exactness.ts';
import {exactly, type Range, type RoundingRule, roundingRules} from './rounding.ts';
import type {Gap, Judged, Verdict} from './verdict.ts';

/** What readers see for each verdict: a number that nothing could test is no worse for it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  'contradicted': 'contradicted',
  'since changed': 'since changed',
  'known discrepancy': 'known discrepancy',
  'reproduced': 'reproduced',
  'consistent': 'consistent',
  'not checkable': 'taken as printed',
};

/** The same for a claim, of which it is said what it is taken from. */
export const verdictOf = (verdict: Verdict, provenance?: Provenance): string =>
  verdict === 'not checkable' && provenance === 'observed'
    ? 'taken as observed'
    : verdictWords[verdict];

/** What each verdict means, a sentence or two. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  'reproduced':
    'Counted or computed again from the rows in this report’s tables, it comes out as printed.',
  'consistent': 'It agrees by arithmetic with other published numbers, or follows from them.',
  'known discrepancy': 'Other published numbers give something else. The difference is documented.',
  'since changed': 'Later rows give another number. The printed one stands for its own date.',
  'not checkable':
    'Printed in its source. What it was counted or worked out from is not available here.',
  'contradicted':
    'Rows of its own date, or other published numbers, give something else. ' +
    'The report is not built while a number reads so.',
};

/** Why a step gives no verdict, as a sentence. */
export const gapWords: Readonly<Record<Gap, string>> = {
  'no rows at hand': 'The rows behind it are not available here.',
  'own row': 'The only row that gives it was typed from this very number.',
  'typed from it':
    'The rows were typed from this very total. That they count up to it is no reproduction.',
  'partly simulated':
    'Some of the rows behind it are observed and the others simulated, so that nothing follows from them yet.',
  'other cases': 'The rows are of more or fewer cases than the number.',
  'open count':
    'The observed rows are of more or fewer cases than the source counted, which contradicts nothing.',
  'later and the same':
    'Rows of a later date give the same number. By its own date it cannot be checked.',
  'earlier rows': 'The observed rows are older than the number.',
};

/** Decimals at which the ends of a range differ by something. */
function decimalsOf({low, high}: Range, claim: Claim): number {
  const spread = high - low;
  if (spread > 0) return Math.max(claim.decimals, Math.ceil(-Math.log10(spread) - 1e-6) + 1);
  return Number.isInteger(low) ? 0 : claim.decimals + 2;
}

/** "from 17.45 to below 17.55", "18". */
export function rangeWords(range: Range, decimals: number): string {
  const {low, high, lowIncluded, highIncluded} = range;
  if (low === high) return formatNumber(low, decimals);
  const from = `${lowIncluded ? 'from' : 'above'} ${formatNumber(low, decimals)}`;
  return `${from} ${highIncluded ? 'to' : 'to below'} ${formatNumber(high, decimals)}`;
}

/** What a computation gives under a rounding rule: "18", "77, 78 or 79", "0.469 to 0.493". */
export function resultWords(
  {gives}: Recomputed,
  claim: Claim,
  rule: RoundingRule = 'half-up',
): string {
  const ranges = gives(rule);
  if (ranges.length === 0) return 'no number';
  const words = ranges
    .toSorted((a, b) => a.low - b.low)
    .map((range) => {
      const decimals = decimalsOf(range, claim);
      return range.low === range.high
        ? formatNumber(range.low, decimals)
        : `${formatNumber(range.low, decimals)} to ${formatNumber(range.high, decimals)}`;
    });
  return either(words);
}

/** A line of the table that shows what a way of rounding allows. */
export interface RoundingLine {
  readonly rule: RoundingRule;
  /** The true values that print as the claim. */
  readonly prints: string;
  /** What the recomputation gives; undefined where nothing may be said of it. */
  readonly gives?: string;
  readonly holds?: boolean;
}

/** Whether rounding plays any part: counts of counts are exact. */
export const isAboutRounding = (claim: Claim, judged?: Judged): boolean =>
  isRounded(claim) || (judged?.recomputed.inputs.some(isRounded) ?? false);

/**
 * Whether the number that a step gives may be shown: what stands on simulated rows never is, nor
 * what gives no verdict.
 */
export const isShown = ({recomputed: {rows}, gap}: Judged): boolean =>
  gap === undefined && !hasSimulated(rows?.rows ?? []);

/** Whether any of some rows is simulated. */
export const hasSimulated = (rows: readonly object[]): boolean =>
  rows.some((row) => (row as {provenance?: string}).provenance === 'simulated');

/** What the printed digits allow by each rounding rule, beside what a step gives. */
export function roundingLines(claim: Claim, judged?: Judged): RoundingLine[] {
  return roundingRules.map((rule) => {
    const prints = isRounded(claim)
      ? rangeWords(printedRange(claim, rule), claim.decimals + 1)
      : `${rangeWords(exactly(claim.value), 0)} exactly`;
    if (!judged || !isShown(judged)) return {rule, prints};
    return {
      rule,
      prints,
      gives: resultWords(judged.recomputed, claim, rule),
      holds: judged.holdsUnder.includes(rule),
    };
  });
}

/** What rounding rules are called in running text. */
export const ruleWords: Readonly<Record<RoundingRule, string>> = {
  'half-up': 'half up',
  'half-even': 'half to even',
  'truncation': 'cut off',
};

/** A step in a sentence. */
export function stepWords(claim: Claim, judged: Judged): string {
  const {recomputed, verdict, gap} = judged;
  if (gap) return gapWords[gap];
  const gives = `${unbroken(upper(recomputed.formula))}: ${resultWords(recomputed, claim)}.`;
  if (verdict === 'since changed')
    return `${gives} Printed is ${formatClaim(claim)}, which stands for its own date.`;
  if (verdict === 'known discrepancy' || verdict === 'contradicted')
    return `${gives} Printed is ${formatClaim(claim)}.`;
  return gives;
}

/** Symbols such as p and r stay as they are. */
export const upper = (text: string): string =>
  text.replace(/^\p{Ll}(?=\p{L})/u, (letter) => letter.toUpperCase());
