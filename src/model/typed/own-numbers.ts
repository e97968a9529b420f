import type {Claim} from '../claims/claim.ts';
import {recomputed, stepComplaint} from '../claims/recompute/computations.ts';
import {stepsOf} from '../claims/recompute/own-source.ts';
import {roundingRules} from '../claims/recompute/rounding.ts';
import type {Step} from '../claims/recompute/step.ts';
import {behind} from '../claims/recompute/verdict.ts';
import {claimById, participantById, rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Value} from '../values/value.ts';

/** Numbers that a text may give, since it is about rows that hold them. */
export type OwnNumbers = (value: number, decimals: number) => boolean;

const numbersOf = ({value, n, numerator, denominator}: Claim): number[] =>
  [value, n, numerator, denominator].filter((each) => each !== null);

const isAmong =
  (numbers: readonly number[]): OwnNumbers =>
  (value, decimals) =>
    numbers.some(
      (each) => Math.abs(Number(each.toFixed(decimals)) - value) < 1e-9 && isPrinted(each, value),
    );

/** A number may be rounded for a text, but 0.478 is not 0. */
const isPrinted = (exact: number, value: number): boolean =>
  Math.abs(exact - value) <= Math.max(0.05 * Math.abs(exact), 1e-9);

/** Of a claim: its own, those of the claims by which it is recomputed, and what that gives under each way to round. */
export function numbersOfClaim(study: Study, claim: Claim): OwnNumbers {
  const {numerator, denominator} = claim;
  const isPrintedOfIt = isAmong([
    ...numbersOf(claim),
    ...(numerator !== null && denominator ? [numerator / denominator] : []),
    ...inputsOf(study, claim).flatMap(numbersOf),
  ]);
  // To recompute takes longer, and most numbers are among the others.
  return (value, decimals) =>
    isPrintedOfIt(value, decimals) ||
    isAmong(stepsOf(study, claim).flatMap((step) => resultsOf(study, claim, step)))(
      value,
      decimals,
    );
}

const inputsOf = (study: Study, {computation}: Claim): Claim[] =>
  computation.flatMap(({inputs}) => inputs.flatMap((id) => claimById(study, id) ?? []));

function resultsOf(study: Study, claim: Claim, step: Step): number[] {
  if (stepComplaint(step, {study, claim}) !== undefined) return [];
  const {gives} = recomputed(behind(study, claim), claim, step);
  return roundingRules.flatMap((rule) =>
    gives(rule).flatMap(({low, high}) => (low === high ? [low] : [])),
  );
}

/** Of a discrepancy: the numbers of the claims that it is about. */
export const numbersOfDiscrepancy = (study: Study, id: string): OwnNumbers =>
  isAmong(
    study.claims
      .filter(({discrepancies}) => discrepancies.includes(id))
      .flatMap((claim) => [claim, ...inputsOf(study, claim)])
      .flatMap(numbersOf),
  );

/** Of a participant: what is known of their service without being simulated, and how long its routes take. */
export function numbersOfParticipant(study: Study, id: string): OwnNumbers {
  const place = participantById(study, id)?.case;
  const ofCase = place === undefined ? [] : knownOf(study, place);
  const years = study.routes.filter(({participant}) => participant === id).map((row) => row.years);
  return isAmong([...ofCase, ...years].filter((value) => typeof value === 'number'));
}

/** What the tables hold of a case without its being simulated: numbers, or why there is none. */
const knownOf = (study: Study, caseId: string): (Value | null)[] =>
  [
    ...rowsOfCase(study, 'establishment', caseId).map((row) => ({...row, value: row.wte})),
    ...rowsOfCase(study, 'headcount', caseId).map((row) => ({...row, value: row.headcount})),
    ...rowsOfCase(study, 'deployment', caseId).map((row) => ({...row, value: row.headcount})),
    ...rowsOfCase(study, 'statements', caseId),
  ].flatMap(({provenance, value}) => (provenance === 'simulated' ? [] : [value]));

/**
 * Whether a claim has this value and unit, as where a text says "42 interviews", "17.5 %" or "80 to 150 staff".
 * @param related which claims may be meant
 */
export const isValueOfClaim = (
  {claims}: Pick<Study, 'claims'>,
  value: number,
  behind: string,
  related: (claim: Claim) => boolean = () => true,
): boolean =>
  claims.some(
    (claim) =>
      claim.unit !== '' &&
      claim.value === value &&
      related(claim) &&
      new RegExp(`^(?:\\s*(?:to|and|or|\u2013)\\s*[\\d.]+)?\\s*${claim.unit}(?!\\w)`).test(behind),
  );

/** A unit of more claims than this, such as % or trusts, doesn't tell which of them is meant. */
const fewClaims = 4;

/**
 * Whether a claim may stand in the words of another: ids that begin alike, as `size-large-above` and
 * `size-medium-trusts`, a discrepancy in common, or a unit that few claims have.
 */
export const isRelated =
  ({claims}: Pick<Study, 'claims'>, {claim, discrepancies}: Claim) =>
  (other: Claim): boolean =>
    other.claim.split('-')[0] === claim.split('-')[0] ||
    other.discrepancies.some((id) => discrepancies.includes(id)) ||
    claims.filter(({unit}) => unit === other.unit).length <= fewClaims;

/** Numbers of nothing, for texts about no row that holds any. */
export const noNumbers: OwnNumbers = () => false;
