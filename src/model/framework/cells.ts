import {derived, derivedBy} from '../derived.ts';
import type {Study} from '../study.ts';
import {
  type CoverageKind,
  isReported,
  matrixCoverage,
  orderedCategories,
  quotationsOf,
  summariesOf,
} from './coverage.ts';
import type {
  ChartedSummary,
  Participant,
  ParticipantKind,
  Quotation,
  Schedule,
} from './framework.ts';

/**
 * How a cell of the framework matrix stands: something of the participant is quoted or reported there, nothing is,
 * nothing of this participant is anywhere, or the group was asked nothing that feeds the category.
 */
export const cellStates = ['on-record', 'nothing-here', 'nothing-at-all', 'not-asked'] as const;
export type CellState = (typeof cellStates)[number];

/** A cell of the framework matrix with all that stands in it. */
export interface MatrixCell {
  readonly participant: Participant;
  readonly category: string;
  readonly state: CellState;
  readonly summaries: readonly ChartedSummary[];
  readonly quotations: readonly Quotation[];
}

/** Whose interviews a schedule was for. */
export const scheduleOf: Readonly<Record<ParticipantKind, Schedule>> = {
  'service-manager': 'manager',
  'network-representative': 'network',
};

/**
 * Whether a question of a group's schedule feeds a category. Where a study has no schedule of a group nothing can be
 * told, and nobody is said not to have been asked.
 */
export const isAskedOf = (study: Study, kind: ParticipantKind, category: string): boolean =>
  askedOf(study, scheduleOf[kind])?.has(category) ?? true;

/** The categories that a schedule's questions feed; undefined where the study has no such schedule. */
const askedOf = derivedBy((study: Study, schedule: Schedule): ReadonlySet<string> | undefined => {
  const questions = study.instruments.filter((row) => row.schedule === schedule);
  return questions.length === 0
    ? undefined
    : new Set(questions.flatMap(({categories}) => categories));
});

/** The state of a cell. Words that somebody said unasked are on record all the same. */
function stateOf(
  study: Study,
  {participant, kind}: Participant,
  category: string,
  coverage: CoverageKind,
): CellState {
  if (coverage !== 'none') return 'on-record';
  if (!isAskedOf(study, kind, category)) return 'not-asked';
  return isReported(study, participant) ? 'nothing-here' : 'nothing-at-all';
}

/** Every cell of the framework matrix: a list for each participant, in the order of the categories. */
export const matrixCells = derived((study: Study): readonly (readonly MatrixCell[])[] =>
  matrixCoverage(study).map(({participant, cells}) =>
    orderedCategories(study).map(({category}): MatrixCell => {
      const at = {participant: participant.participant, category};
      return {
        participant,
        category,
        state: stateOf(study, participant, category, cells[category] ?? 'none'),
        summaries: summariesOf(study, at),
        quotations: quotationsOf(study, at),
      };
    }),
  ),
);

/** The cells of one participant, in the order of the categories. */
export const cellsOf = (study: Study, participant: string): readonly MatrixCell[] =>
  byParticipant(study).get(participant) ?? [];

const byParticipant = derived(
  (study: Study) =>
    new Map(matrixCells(study).map((cells) => [cells[0]?.participant.participant, cells])),
);

/** How many cells stand in each state. */
export const countStates = (cells: readonly MatrixCell[]): Readonly<Record<CellState, number>> =>
  Object.fromEntries(
    cellStates.map((state) => [state, cells.filter((cell) => cell.state === state).length]),
  ) as Record<CellState, number>;
