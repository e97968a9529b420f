import {correlationTest} from '../../statistics/correlation.ts';
import {wilsonInterval} from '../../statistics/proportion.ts';
import type {Study} from '../../study.ts';
import {formatQuantity} from '../../values/numbers.ts';
import type {Basis, Claim} from '../claim.ts';
import {claimNamed, formatNumber} from '../named.ts';
import {isReadElsewhere} from '../read-elsewhere.ts';
import type {ClaimVerdict} from './verdicts.ts';

/** An interval of a claim with what it would speak of, or why it has none. */
export type ClaimInterval =
  | {readonly words: string; readonly method: string; readonly speaksOf: string}
  | {readonly none: string};

const unknownSample = 'How the sample was drawn, and how large it was, is not in this report.';

const none: Readonly<Record<Basis, string>> = {
  chosen:
    'The trusts were chosen on purpose and not drawn at random. An interval would pretend that they were.',
  service: 'It is a number of one trust and stands for no other.',
  statistic: 'It is part of a test or of an interval itself.',
  census:
    'A census counts all and draws no sample. An interval would not show errors in the records.',
  accounts: 'It is what people told in interviews, and no measurement.',
  count: 'It counts what was done or what there is, and estimates nothing.',
  cited: `The paper cites it. ${unknownSample}`,
  limit: 'It is a definition, and no measurement.',
};

const ifDrawn =
  'trusts like these, if they had been drawn at random. ' +
  'They were chosen on purpose, and only those that sent data count, ' +
  'so that the true uncertainty is larger';

/**
 * The 95 per cent interval of a claim about chosen services, where it is a proportion or a
 * correlation; else why there is none.
 */
export function intervalOf(study: Study, {claim, judged}: ClaimVerdict): ClaimInterval {
  if (isReadElsewhere(claim)) return {none: unknownSample};
  if (claim.basis !== 'chosen') return {none: none[claim.basis]};
  const correlation = judged.find(({step}) => step.computation === 'correlation-of-p');
  if (correlation) return ofCorrelation(study, claim, correlation.step.inputs[1] ?? '');
  const fraction = claim.unit === '%' ? fractionOf({claim, judged}) : undefined;
  return fraction ? ofFraction(claim, fraction) : {none: none.chosen};
}

function ofCorrelation(study: Study, {value, decimals}: Claim, pairs: string): ClaimInterval {
  const n = claimNamed(study, pairs).value;
  const [low, high] = correlationTest(value, n).interval;
  return {
    words: `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`,
    method: `95 per cent, Fisher’s z, n = ${n}`,
    speaksOf: ifDrawn,
  };
}

interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** Numerator and denominator as printed, or as the only whole numbers that fit. */
function fractionOf({
  claim: {numerator, denominator},
  judged,
}: Pick<ClaimVerdict, 'claim' | 'judged'>): Fraction | undefined {
  if (numerator !== null && denominator !== null) return {part: numerator, whole: denominator};
  return judged.find(({recomputed}) => recomputed.fraction)?.recomputed.fraction;
}

function ofFraction({decimals, unit}: Claim, {part, whole}: Fraction): ClaimInterval {
  const [low, high] = wilsonInterval(part, whole);
  return {
    words: `${formatNumber(100 * low, decimals)} to ${formatQuantity(100 * high, decimals, unit)}`,
    method: `95 per cent, Wilson’s score interval, ${part} of ${whole}`,
    speaksOf: ifDrawn,
  };
}
