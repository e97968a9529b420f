import {derived, derivedBy} from '../../derived.ts';
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {arithmetic} from './arithmetic.ts';
import type {Computation, Recomputed, Request} from './computation.ts';
import {fromRows} from './recount.ts';
import {censusRecounts} from './recount-census.ts';
import {listRecounts} from './recount-lists.ts';
import {peopleRecounts} from './recount-people.ts';
import {postRecounts} from './recount-posts.ts';
import type {Step} from './step.ts';
import {wholeNumbers} from './whole-numbers.ts';

const recounts = Object.entries({
  ...listRecounts,
  ...peopleRecounts,
  ...postRecounts,
  ...censusRecounts,
});
const all: ReadonlyMap<string, Computation> = new Map([
  ...Object.entries({...arithmetic, ...wholeNumbers}),
  ...recounts.map(([name, recount]) => [name, fromRows(recount)] as const),
]);

/** Names of all computations. */
export const computationNames: readonly string[] = [...all.keys()].sort();

/** The computation of a step. Throws an Error for an unknown name, which the loader refuses. */
export function computationOf({computation}: Pick<Step, 'computation'>): Computation {
  const found = all.get(computation);
  if (!found) throw new Error(`There is no computation "${computation}".`);
  return found;
}

/** What is wrong with a step of a claim, as a sentence; undefined where it can be run. */
export const stepComplaint = (
  step: Step,
  request: Omit<Request, 'inputs' | 'where'>,
): string | undefined =>
  computationOf(step).complaint({...request, inputs: step.inputs, where: step.where});

/** What a step gives for a claim, worked out once for a study. */
export const recomputed = (study: Study, claim: Claim, step: Step): Recomputed =>
  ofClaim(study, claim)(step);

const ofClaim = derivedBy((study: Study, claim: Claim) =>
  derived((step: Step) => computationOf(step).run(requestOf(study, claim, step))),
);

const requestOf = (study: Study, claim: Claim, {inputs, where}: Step): Request => ({
  study,
  claim,
  inputs,
  where,
});
