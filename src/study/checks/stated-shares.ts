import type {Problem} from '../../loaders/problem.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import {isNumber, type Value} from '../../model/values/value.ts';
import type {Statement} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';
import {isOvertaken} from './overtaken.ts';
import {decimalsOf, printsAs, tidy} from './precision.ts';

/** Numerator and denominator of a share, with words for a message. */
interface Ratio {
  readonly of: Value | undefined;
  readonly by: Value | undefined;
  readonly words: readonly [string, string];
}

/**
 * A share that a source prints must follow from the rows of the case, where they are there, at the
 * share's own precision.
 */
export const statedShares: Check = {
  title: 'Shares that are stated of a case follow from its rows',
  find: (inspection) =>
    inspection.study.statements
      .filter((statement) => !isOvertaken(statement, inspection))
      .flatMap((statement) => {
        const ratio = ratios[statement.statement]?.(statement.case, inspection);
        return ratio ? shareProblem(statement, ratio, inspection) : [];
      }),
};

const ratios: {
  readonly [Kind in Statement['statement']]?: (id: string, inspection: Inspection) => Ratio;
} = {
  'support-share': fundedSupport,
  'band-4-share': bandFour,
};

function shareProblem(
  statement: Statement,
  {of, by, words}: Ratio,
  {cell, typedIn}: Inspection,
): Problem[] {
  if (
    statement.value === null ||
    of === undefined ||
    by === undefined ||
    !isNumber(of) ||
    !isNumber(by) ||
    by === 0
  )
    return [];
  const share = (100 * of) / by;
  if (printsAs(share, statement.value, decimalsOf(typedIn(statement, 'value')))) return [];
  const sum = `${words[0]} ${of} of ${words[1]} ${tidy(by)} is ${tidy(share)} %`;
  return [
    cell(
      statement,
      'value',
      `does not follow from the rows of ${statement.case}: ${sum}. Correct whichever is wrong.`,
    ),
  ];
}

/** Bands 2–4 of bands 2–8, in funded WTE. */
function fundedSupport(id: string, {study}: Inspection): Ratio {
  const wte = (staff: string) =>
    rowsOfCase(study, 'establishment', id).find(
      (row) => row.staff === staff && row.measure === 'funded',
    )?.wte;
  return {
    of: wte('support'),
    by: totalOr(wte('imaging'), [wte('support'), wte('radiographers')]),
    words: ['support', 'imaging'],
  };
}

/** Band 4 of bands 2–4, in people. */
function bandFour(id: string, {study}: Inspection): Ratio {
  const people = (band: string) =>
    rowsOfCase(study, 'headcount', id).find((row) => row.band === band)?.headcount;
  return {
    of: people('band-4'),
    by: totalOr(people('support'), ['band-2', 'band-3', 'band-4'].map(people)),
    words: ['band 4', 'support'],
  };
}

/** A total that has a row of its own, else the sum of its parts, where all are numbers. */
function totalOr(
  total: Value | undefined,
  parts: readonly (Value | undefined)[],
): number | undefined {
  if (total !== undefined && isNumber(total)) return total;
  const known = parts.filter((part) => part !== undefined).filter(isNumber);
  return known.length === parts.length ? known.reduce((sum, part) => sum + part, 0) : undefined;
}
