import {
  categoryNumber,
  cellPath,
  type CoverageKind,
  matrixCoverage as coverageOf,
  orderedCategories,
  type ParticipantCoverage,
  quotationsOf,
  summariesOf,
} from '../../model/framework/coverage.ts';
import type {Participant} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';

/** A category as the figure names it: in full, and in one word where there is no room. */
export interface CoverageCategory {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly short: string;
  readonly theme: string;
}

/**
 * A participant against the categories; the categories are carried along, so that rows are all that a drawing needs.
 */
export interface CoverageRow extends ParticipantCoverage {
  readonly categories: readonly CoverageCategory[];
  /** The quotations and charted summaries behind its cells. */
  readonly record: readonly Sourced[];
}

/** Something on record: a participant in a category. */
export interface CoverageCell {
  readonly row: CoverageRow;
  readonly category: string;
  readonly kind: CoverageKind;
}

const recordIn = (study: Study, {participant}: Participant): Sourced[] => [
  ...quotationsOf(study, {participant}),
  ...summariesOf(study, {participant}),
];

export function coverageRows(study: Study): CoverageRow[] {
  const categories = orderedCategories(study).map((category) => ({
    id: category.category,
    number: categoryNumber(study, category),
    name: category.name,
    short: category.short,
    theme: category.theme,
  }));
  return coverageOf(study).map((each) => ({
    ...each,
    categories,
    record: recordIn(study, each.participant),
  }));
}

/** Where the matrix has the cell; undefined where it holds nothing. */
export const pathOf = ({participant, cells}: CoverageRow, category: string): string | undefined =>
  (cells[category] ?? 'none') === 'none' ? undefined : cellPath(participant.participant, category);

const isManager = ({participant}: CoverageRow): boolean => participant.kind === 'service-manager';

/** Participants who spoke for the same kind of organisation. */
export interface CoverageGroup {
  readonly name: string;
  readonly reported: readonly CoverageRow[];
  /** Those of whom nothing is on record. */
  readonly silent: readonly CoverageRow[];
}

/** Service managers, then network representatives; a group without participants is left out. */
export function coverageGroups(all: readonly CoverageRow[]): CoverageGroup[] {
  const groups = [
    {name: 'Managers', rows: all.filter(isManager)},
    {name: 'Networks', rows: all.filter((row) => !isManager(row))},
  ];
  return groups
    .filter(({rows}) => rows.length > 0)
    .map(({name, rows}) => ({
      name: `${name}${codeOf(rows)}`,
      reported: rows.filter(({reported}) => reported),
      silent: rows.filter(({reported}) => !reported),
    }));
}

/** The letters with which all ids of a group begin, in brackets; empty where they do not begin alike. */
function codeOf(rows: readonly CoverageRow[]): string {
  const codes = new Set(
    rows.map(({participant: {participant}}) => /^[A-Za-z]*/.exec(participant)![0]),
  );
  const [code] = codes;
  return codes.size === 1 && code ? ` (${code})` : '';
}
