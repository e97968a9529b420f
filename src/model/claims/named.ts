import {claimById} from '../indexes.ts';
import type {Study} from '../study.ts';
import {formatQuantity} from '../values/numbers.ts';
import {suggest} from '../values/suggest.ts';
import type {Claim} from './claim.ts';

export {formatNumber} from '../values/numbers.ts';

/** The claim with an id. Throws an Error that lists the nearest ids. */
export function claimNamed(study: Study, id: string): Claim {
  return (
    claimById(study, id) ??
    unknownClaim(
      id,
      study.claims.map((claim) => claim.claim),
    )
  );
}

function unknownClaim(id: string, known: readonly string[]): never {
  const otherwise = known.length === 0 ? 'The table of claims is empty.' : 'None is like it.';
  throw new Error(`data/claims.csv has no claim "${id}". ${suggest(id, known, otherwise)}`);
}

/** Value and unit of a claim with as many decimals as its source prints: "22.27 %", "£276 million", "−0.19". */
export function formatClaim(claim: Pick<Claim, 'value' | 'decimals' | 'unit'>): string {
  return formatQuantity(claim.value, claim.decimals, claim.unit);
}

/** The trusts that a statement names, as it names them: "Trust 18", "Trusts 6, 8 and 15". Empty where it names none. */
export const trustsNamed = (statement: string): string =>
  /\bTrusts? \d+(?:(?:, | and )\d+)*/.exec(statement)?.[0] ?? '';
