import type {Claim} from '../claim.ts';
import type {Study} from '../study.ts';
import {type Face, judge, type Judged, type Verdict, verdicts} from './verdict.ts';

/** A claim with what recomputing says of it. */
export interface Entry {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Each step that recomputes the claim, the one that gives the verdict first; none where nothing can. */
  readonly judged: readonly Judged[];
}

const kept = new WeakMap<Study, Map<boolean, ReadonlyMap<string, Entry>>>();

/**
 * The verdict of every claim, by id, worked out once for a study. Takes the study with all its
 * rows, whichever face is built: only then is it known which rows a face leaves out.
 */
export function ledgerOf(study: Study, face: Face): ReadonlyMap<string, Entry> {
  const faces = kept.get(study) ?? new Map<boolean, ReadonlyMap<string, Entry>>();
  kept.set(study, faces);
  const found =
    faces.get(face.hasSimulatedRows) ??
    new Map(study.claims.map((claim) => [claim.claim, entryOf(study, claim, face)]));
  faces.set(face.hasSimulatedRows, found);
  return found;
}

/** The ledger's line for a claim. */
export function entryOf(study: Study, claim: Claim, face: Face): Entry {
  const judged = claim.computation
    .map((step) => judge(study, claim, step, face))
    .map((each) => limited(claim, each));
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
