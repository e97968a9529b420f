import {
  categoryNumber,
  type CoverageKind,
  matrixCoverage as coverageOf,
  orderedCategories,
  type ParticipantCoverage,
} from '../../model/framework/coverage.ts';
import type {Study} from '../../model/study.ts';

/**
 * A participant against the categories; the categories are carried along, so that rows are all that a drawing needs.
 */
export interface CoverageRow extends ParticipantCoverage {
  readonly categories: readonly {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly theme: string;
  }[];
}

/** A participant in one category. */
export interface CoverageCell {
  readonly row: CoverageRow;
  readonly category: string;
  readonly kind: CoverageKind;
}

/** A row for each participant, in the order of the table. */
export function coverageRows(study: Study): CoverageRow[] {
  const categories = orderedCategories(study).map((category) => ({
    id: category.category,
    number: categoryNumber(study, category),
    name: category.name,
    theme: category.theme,
  }));
  return coverageOf(study).map((participant) => ({...participant, categories}));
}

export const isManager = ({participant}: CoverageRow): boolean =>
  participant.kind === 'service-manager';
/** Service managers, then network representatives. */
export const coverageGroups = (
  all: readonly CoverageRow[],
): readonly (readonly CoverageRow[])[] => [
  all.filter(isManager),
  all.filter((row) => !isManager(row)),
];
