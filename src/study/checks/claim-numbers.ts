import type {Problem} from '../../loaders/problem.ts';
import type {Claim} from '../../model/claims/claim.ts';
import type {Check, Inspection} from './inspection.ts';
import {decimalsOf, printsAs, tidy} from './precision.ts';

const eachClaim = (
  title: string,
  find: (claim: Claim, inspection: Inspection) => Problem[],
): Check => ({
  title,
  find: (inspection) => inspection.study.claims.flatMap((claim) => find(claim, inspection)),
});

export const claimDecimals = eachClaim(
  'No claim has more or fewer decimals than are printed',
  (claim, {cell, typedIn}) => {
    const typed = decimalsOf(typedIn(claim, 'value'));
    if (claim.decimals > 6)
      return [
        cell(claim, 'decimals', 'is more than 6 decimals. Write how many the source prints.'),
      ];
    // A spreadsheet drops the zero of 36.0; its anchor has it.
    const printed = (claim.anchor ?? '').match(/\d+(?:\.\d+)?/g)?.map(decimalsOf) ?? [];
    if (typed < claim.decimals && !printed.includes(claim.decimals))
      return [
        cell(
          claim,
          'decimals',
          `are more than the value ${typedIn(claim, 'value')} and its anchors have. Write ${typed}.`,
        ),
      ];
    return typed > claim.decimals
      ? [
          cell(
            claim,
            'value',
            `has ${typed} decimals, and column "decimals" says ${claim.decimals}. Correct one of them.`,
          ),
        ]
      : [];
  },
);

export const claimShares = eachClaim('Claims in per cent lie between 0 and 100', (claim, {cell}) =>
  claim.unit === '%' && (claim.value < 0 || claim.value > 100)
    ? [cell(claim, 'value', 'is no share in per cent. Write a number from 0 to 100.')]
    : [],
);

export const claimFractions = eachClaim(
  'Numerator, denominator and n of a claim are possible',
  (claim, {cell, typedIn}) => {
    const {numerator, denominator, n} = claim;
    if (denominator === 0)
      return [cell(claim, 'denominator', 'divides by nothing. Write a number above 0.')];
    for (const [given, other] of [
      ['numerator', 'denominator'],
      ['denominator', 'numerator'],
    ] as const) {
      // A source may print one of the two only; then the other exists, and is not in its text.
      if (claim[given] === null || typedIn(claim, other) !== 'not-applicable') continue;
      return [cell(claim, other, `stands beside a ${given}. Write the number, or not-in-text.`)];
    }
    if (numerator === null) return [];
    if (claim.unit === '%' && denominator !== null && numerator > denominator) {
      return [cell(claim, 'numerator', `is larger than the denominator ${denominator}.`)];
    }
    return isPartOfN(claim) && n !== null && n < numerator
      ? [cell(claim, 'n', `is smaller than the numerator ${numerator}, which is counted among it.`)]
      : [];
  },
);

/** A share or a count is some of n; a ratio, or 15 people divided by 0.30, is not. */
const isPartOfN = ({unit, value, numerator, denominator}: Claim): boolean =>
  denominator !== null && (unit === '%' || value === numerator);

/**
 * In per cent the value is the quotient, a whole number of part of them is the numerator ("5
 * trusts" of 17), and else it may be either.
 */
export const claimValues = eachClaim(
  'The value of a claim follows from its numerator and denominator',
  (claim, {cell}) => {
    const {value, unit, decimals, numerator, denominator} = claim;
    if (numerator === null || !denominator || (unit !== '%' && value === numerator)) return [];
    if (unit !== '%' && decimals === 0 && numerator <= denominator) {
      return [
        cell(
          claim,
          'value',
          `is not the ${numerator} that are counted of ${denominator}. Correct whichever is wrong.`,
        ),
      ];
    }
    const quotient = ((unit === '%' ? 100 : 1) * numerator) / denominator;
    if (printsAs(quotient, value, decimals)) return [];
    const exact = `${tidy(quotient, decimals + 2)}${unit === '%' ? ' %' : ''}`;
    return [
      cell(
        claim,
        'value',
        `does not follow from ${numerator} of ${denominator}, which is ${exact}. Correct whichever is wrong.`,
      ),
    ];
  },
);
