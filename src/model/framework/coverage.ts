import {derived} from '../derived.ts';
import {quotationsBy, quotationsIn, summariesBy, summariesIn, themeById} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Category, ChartedSummary, Participant, Quotation} from './framework.ts';

/** What stands in a cell of the framework matrix: words of the participant, a charted summary only, or nothing. */
export const coverageKinds = ['quoted', 'reported', 'none'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** What is published of a participant, by category. */
export interface ParticipantCoverage {
  readonly participant: Participant;
  /** By category id, in the order of the framework. */
  readonly cells: Readonly<Record<string, CoverageKind>>;
  /** Whether any cell holds something. */
  readonly reported: boolean;
}

/** Id of a cell of the framework matrix on its page: "rsm8-added-value". */
export const cellId = (participant: string, category: string): string =>
  `${participant.toLowerCase()}-${category}`;

/** Path of a cell of the framework matrix. */
export const cellPath = (participant: string, category: string): string =>
  `/framework/#${cellId(participant, category)}`;

/** A participant, a category, or both. */
export interface CellFilter {
  readonly participant?: string | undefined;
  readonly category?: string | undefined;
}

/** Coverage of the framework matrix: each participant against each category, in the table's order of participants. */
export const matrixCoverage = derived((study: Study): readonly ParticipantCoverage[] => {
  const categories = orderedCategories(study);
  return study.participants.map((participant) => {
    const cells = Object.fromEntries(
      categories.map(({category}) => [category, cellOf(study, participant.participant, category)]),
    );
    return {participant, cells, reported: isReported(study, participant.participant)};
  });
});

function cellOf(study: Study, participant: string, category: string): CoverageKind {
  if (quotationsOf(study, {participant, category}).length > 0) return 'quoted';
  return summariesOf(study, {participant, category}).length > 0 ? 'reported' : 'none';
}

/** Whether anything of a participant is quoted or charted. */
export function isReported(study: Study, participant: string): boolean {
  return (
    quotationsOf(study, {participant}).length > 0 || summariesOf(study, {participant}).length > 0
  );
}

/** Quotations of a participant, a category or a cell, in the table's order. */
export function quotationsOf(
  study: Study,
  {participant, category}: CellFilter,
): readonly Quotation[] {
  if (participant === undefined)
    return category === undefined ? study.quotations : quotationsIn(study, category);
  return quotationsBy(study, participant).filter(isIn(category));
}

const isIn =
  (category: string | undefined) =>
  (row: {readonly category: string}): boolean =>
    category === undefined || row.category === category;

/** Whether a charted summary tells of data that a service sent, and of nothing that was said: its place is a figure. */
export const isFromData = ({place}: Pick<ChartedSummary, 'place'>): boolean =>
  place.split('; ').every((each) => /^Figs?\.? /.test(each));

/** Charted summaries of a participant, a category or a cell, in the table's order. */
export function summariesOf(
  study: Study,
  {participant, category}: CellFilter,
): readonly ChartedSummary[] {
  if (participant === undefined)
    return category === undefined ? study.matrix : summariesIn(study, category);
  return summariesBy(study, participant).filter(isIn(category));
}

/** All categories in the order of the framework: by theme, then within the theme. */
export const orderedCategories = derived((study: Study): readonly Category[] =>
  study.categories.toSorted(
    (a, b) => themeOrder(study, a) - themeOrder(study, b) || a.order - b.order,
  ),
);

/** "1.2": second category of the first theme. Computed, as a spreadsheet would turn a typed one into a date. */
export function categoryNumber(
  study: Study,
  category: Pick<Category, 'category' | 'theme' | 'order'>,
): string {
  return `${themeOrder(study, category)}.${category.order}`;
}

function themeOrder(study: Study, {category, theme}: Pick<Category, 'category' | 'theme'>): number {
  const found = themeById(study, theme);
  if (!found)
    throw new Error(
      `The category "${category}" names the theme "${theme}", which data/framework/themes.csv does not have.`,
    );
  return found.order;
}
