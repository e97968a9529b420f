import type {Claim} from './claim.ts';
import {claimById} from './indexes.ts';
import {nearest} from './nearest.ts';
import {formatQuantity} from './numbers.ts';
import type {Study} from './study.ts';

export {formatNumber, wordFor} from './numbers.ts';

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
  const near = nearest(id, known);
  const hint =
    near.length > 0
      ? `Nearest: ${near.join(', ')}.`
      : known.length === 0
        ? 'The table of claims is empty.'
        : 'None is like it.';
  throw new Error(`data/claims.csv has no claim "${id}". ${hint}`);
}

/** Value and unit of a claim with as many decimals as its source prints: "22.27 %", "£276 million", "−0.19". */
export function formatClaim(claim: Pick<Claim, 'value' | 'decimals' | 'unit'>): string {
  return formatQuantity(claim.value, claim.decimals, claim.unit);
}
