import {derivedBy} from '../../derived.ts';
import type {Variant} from '../../publishing/variant.ts';
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {stepsOf} from './own-source.ts';
import {judge, type Judged, judgeLater, type Verdict, verdicts} from './verdict.ts';

/** A claim with what recomputing says of it. */
export interface ClaimVerdict {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Each step that recomputes the claim, the one that gives the verdict first; none where nothing can. */
  readonly judged: readonly Judged[];
}

/**
 * The verdict of every claim, by id, worked out once for a study. Takes the study with all its
 * rows, whichever variant is built: only then is it known which rows a variant leaves out.
 */
export const claimVerdicts = derivedBy(
  (study: Study, variant: Variant): ReadonlyMap<string, ClaimVerdict> =>
    new Map(study.claims.map((claim) => [claim.claim, claimVerdict(study, claim, variant)])),
);

/** The verdict on one claim. */
export function claimVerdict(study: Study, claim: Claim, variant: Variant): ClaimVerdict {
  const judged = stepsOf(study, claim)
    .flatMap((step) => [
      ...[judgeLater(study, claim, step, variant)].filter((each) => each !== undefined),
      judge(study, claim, step, variant),
    ])
    .map((each) => limited(claim, each))
    // What the table does not say of it is no step that came to nothing.
    .filter(({gap}) => gap === undefined || claim.computation.length > 0);
  const ordered = judged.toSorted(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  );
  return {claim, verdict: ordered[0]?.verdict ?? 'not checkable', judged: ordered};
}

/** What this report itself has derived can agree with what is printed, but there is no original to reproduce. */
const limited = ({provenance}: Claim, judged: Judged): Judged =>
  provenance === 'derived' && judged.verdict === 'reproduced'
    ? {...judged, verdict: 'consistent'}
    : judged;
