// What is left of a whole is a part of that whole, and of nothing else.
import type {Problem} from '../../../loaders/problem.ts';
import type {Claim} from '../../../model/claims/claim.ts';
import {claimById} from '../../../model/indexes.ts';
import type {Inspection} from '../inspection.ts';

/** n and denominator of a claim that is what is left of another: they are that other claim's value. */
export function remainderFaults(claim: Claim, {study, cell}: Inspection): Problem[] {
  const [only, ...more] = claim.computation.filter(({computation}) => computation === 'difference');
  const whole = only && more.length === 0 ? claimById(study, only.inputs[0] ?? '') : undefined;
  if (!whole || claim.numerator !== claim.value) return [];
  return (['n', 'denominator'] as const)
    .filter((column) => claim[column] !== null && claim[column] !== whole.value)
    .map((column) =>
      cell(
        claim,
        column,
        `is not ${whole.value}: claim "${claim.claim}" is what is left of "${whole.claim}", which is ${whole.value}, ` +
          'so that it is a part of these. Write their number, or correct the computation.',
      ),
    );
}
