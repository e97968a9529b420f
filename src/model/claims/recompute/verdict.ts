import {derived} from '../../derived.ts';
import type {Variant} from '../../publishing/variant.ts';
import type {Study} from '../../study.ts';
import {latestWave} from '../../workforce/waves.ts';
import type {Claim} from '../claim.ts';
import {observedCases, questionnaireTables} from '../observed.ts';
import {paperId} from '../paper.ts';
import type {Recomputed, RowsUsed} from './computation.ts';
import {recomputed} from './computations.ts';
import {observedRows, rowsDate} from './dates.ts';
import {printedRange} from './exactness.ts';
import {isOfCollection, studyOfSource} from './own-source.ts';
import {meet, type RoundingRule, roundingRules} from './rounding.ts';
import type {Step} from './step.ts';

/**
 * What recomputing says of a claim, the most telling first: where several steps recompute a claim,
 * the first of these that one of them gives is the claim's verdict.
 */
export const verdicts = [
  'contradicted',
  'since changed',
  'known discrepancy',
  'reproduced',
  'consistent',
  'not checkable',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a step gives no verdict. */
export const gaps = [
  'no rows at hand',
  'own row',
  'typed from it',
  'partly simulated',
  'other cases',
  'open count',
  'later and the same',
  'earlier rows',
] as const;
export type Gap = (typeof gaps)[number];

/** What one step says of a claim. */
export interface Judged {
  readonly step: Step;
  readonly recomputed: Recomputed;
  readonly verdict: Verdict;
  /** Why the verdict is "not checkable". */
  readonly gap?: Gap;
  /** The rounding rules under which what is recomputed prints as the claim. */
  readonly holdsUnder: readonly RoundingRule[];
}

export function judge(study: Study, claim: Claim, step: Step, variant: Variant): Judged {
  return judgeBy(behind(study, claim), claim, step, variant);
}

/** The study whose rows a claim can be held against: those of its own source, or of the date of the paper. */
export const behind = (study: Study, claim: Claim): Study =>
  isOfCollection(study, claim) ? studyOfSource(study, claim.source) : ofOwnDate(study);

/**
 * What a step says of a claim by the rows of later surveys alone; undefined where they do not cover what it is about,
 * or give the same.
 */
export function judgeLater(
  study: Study,
  claim: Claim,
  step: Step,
  variant: Variant,
): Judged | undefined {
  if (study.later === undefined) return undefined;
  const judged = judgeBy(latestWave(study), claim, step, variant);
  const {rows, cases} = judged.recomputed.rows ?? {rows: []};
  const isLater =
    rows.length > 0 && rows.every((row) => rowsDate(study, [row], claim.source) === 'later');
  const isAlike = cases === undefined || claim.n === null || cases === claim.n;
  return judged.verdict === 'since changed' && isLater && isAlike ? judged : undefined;
}

/** Cases, participants and what is on record of them as the study has it: who came later is not counted. */
const ofOwnDate = derived((study: Study): Study => {
  const isLater = (row: object): boolean => rowsDate(study, [row], paperId) === 'later';
  const tables = (['cases', 'participants', 'quotations', 'matrix'] as const).map((table) => [
    table,
    (study[table] as readonly object[]).filter((row) => !isLater(row)),
  ]);
  const isSame = tables.every(([name, rows]) => rows!.length === study[name as 'matrix'].length);
  return isSame ? study : {...study, ...Object.fromEntries(tables)};
});

function judgeBy(study: Study, claim: Claim, step: Step, variant: Variant): Judged {
  const found = recomputed(study, claim, step);
  const holdsUnder = roundingRules.filter((rule) =>
    found.gives(rule).some((range) => meet(range, printedRange(claim, rule))),
  );
  const judged = {step, recomputed: found, holdsUnder};
  if (found.rows)
    return {...judged, ...rowsVerdict(study, claim, step, found.rows, holdsUnder, variant)};
  return {
    ...judged,
    verdict:
      holdsUnder.length > 0 && (step.except === '' || isRoundedRight(holdsUnder))
        ? 'consistent'
        : failure(step),
  };
}

/** Whether a number holds without having been cut off. */
export const isRoundedRight = (holdsUnder: readonly RoundingRule[]): boolean =>
  holdsUnder.some((rule) => rule !== 'truncation');

/** A difference that is documented is no contradiction. */
const failure = ({except}: Step): Verdict => (except === '' ? 'contradicted' : 'known discrepancy');

type Outcome = Pick<Judged, 'verdict' | 'gap'>;

const noVerdict = (gap: Gap): Outcome => ({verdict: 'not checkable', gap});

function rowsVerdict(
  study: Study,
  claim: Claim,
  step: Step,
  used: RowsUsed,
  holdsUnder: readonly RoundingRule[],
  variant: Variant,
): Outcome {
  const provenances = new Set(used.rows.map((row) => (row as {provenance?: string}).provenance));
  const holds = holdsUnder.length > 0;
  // Of its own source there are no rows, or the one that there is has no number.
  if (isOfCollection(study, claim) && !provenances.has('observed'))
    return noVerdict('no rows at hand');
  if (provenances.has('simulated'))
    return simulatedVerdict(
      step,
      holds,
      provenances.has('observed') || (!holds && gaveWay(study, used)),
      variant,
    );
  if (used.kind === 'measured' && !provenances.has('observed'))
    return noVerdict(isOwnRow(used) ? 'own row' : 'no rows at hand');
  return realVerdict(study, claim, step, used, holds);
}

/** Simulated rows were drawn to give what is printed, and prove nothing about it unless they fail to. */
function simulatedVerdict(step: Step, holds: boolean, isMixed: boolean, variant: Variant): Outcome {
  // Verdicts rest on no row that is left out.
  if (variant === 'published') return noVerdict('no rows at hand');
  if (isMixed) return noVerdict('partly simulated');
  return holds ? noVerdict('no rows at hand') : {verdict: failure(step)};
}

/**
 * Whether simulated rows of a table gave way to those of a case that was observed, there or elsewhere: those that
 * are left no longer add up to what is printed, which is no fault of anybody's.
 */
const gaveWay = (study: Study, {tables}: RowsUsed): boolean =>
  observedCases(study).size > 0 && questionnaireTables.some((table) => tables.includes(table));

/** Of a single case, the row that a source prints is the claim itself. */
const isOwnRow = ({rows, cases}: RowsUsed): boolean =>
  rows.length > 0 &&
  cases === undefined &&
  new Set(rows.map((row) => (row as {case?: string}).case)).size === 1;

function realVerdict(
  study: Study,
  claim: Claim,
  step: Step,
  used: RowsUsed,
  holds: boolean,
): Outcome {
  const date = rowsDate(study, used.rows, claim.source);
  if (date === 'later') return holds ? noVerdict('later and the same') : {verdict: 'since changed'};
  if (date === 'earlier') return noVerdict('earlier rows');
  if (used.cases !== undefined && claim.n !== null && used.cases !== claim.n)
    return noVerdict('other cases');
  if (holds) return step.isTyped ? noVerdict('typed from it') : {verdict: 'reproduced'};
  return used.isOpen && observedRows(used.rows).length > 0 && !isOfCollection(study, claim)
    ? noVerdict('open count')
    : {verdict: failure(step)};
}
