import type {Rows} from '../tables.ts';
import {acrossBlock} from './across.ts';
import {censusBlock} from './census.ts';
import type {Constraint, ConstraintBlock} from './constraint.ts';
import {deploymentBlock} from './deployment.ts';
import {establishmentBlock, inPostBlock} from './establishment.ts';
import {headcountBlock} from './headcount.ts';
import {samplingBlock} from './sampling.ts';

/** What a block of constraints gives for the rows at hand. */
export interface BlockResult {
  readonly title: string;
  readonly constraints: readonly Constraint[];
}

const blocks: readonly ConstraintBlock[] = [
  samplingBlock,
  censusBlock,
  establishmentBlock,
  inPostBlock,
  headcountBlock,
  deploymentBlock,
  acrossBlock,
];

/** Measures every constraint on the rows of all five tables, kept and simulated ones alike. */
export const measureAll = (rows: Rows): BlockResult[] =>
  blocks.map(({title, measure}) => ({title, constraints: measure(rows)}));

export const allHold = (results: readonly BlockResult[]): boolean =>
  results.every(({constraints}) => constraints.every(({holds}) => holds));

const mark = (holds: boolean): string => (holds ? 'holds ' : 'FAILS ');

/** The results as text: a line for each constraint with what was measured. */
export function constraintReport(results: readonly BlockResult[]): string {
  const lines = results.flatMap(({title, constraints}) => [
    title,
    ...constraints.map(
      ({says, place, measured, holds}) =>
        `  ${mark(holds)} ${says} [${place}]: measured ${measured}`,
    ),
    '',
  ]);
  return lines.join('\n');
}
