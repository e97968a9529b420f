import {isOfPaper} from '../claims/credit.ts';
import {derived} from '../derived.ts';
import {issueById} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Issue, Stance, View} from './framework.ts';

/** An issue with all that is reported on it. */
export interface Debate {
  readonly issue: Issue;
  readonly views: readonly View[];
}

/** A side of an issue: for or against. */
export type Side = Extract<Stance, 'for' | 'against'>;
export const sides: readonly Side[] = ['for', 'against'];

/** Every issue with its views, in the order of the table. */
export const debates = derived((study: Pick<Study, 'issues' | 'views'>): readonly Debate[] => {
  const byIssue = Map.groupBy(study.views, ({issue}) => issue);
  return study.issues.map((issue) => ({issue, views: byIssue.get(issue.issue) ?? []}));
});

/** The issues of a category. */
export const debatesIn = (study: Study, category: string): Debate[] =>
  debates(study).filter(({issue}) => issue.category === category);

/** The category to which a view belongs; empty where its issue is not there. */
export const categoryOfView = (study: Pick<Study, 'issues'>, {issue}: View): string =>
  issueById(study, issue)?.category ?? '';

/** The views that take a side; those of both are on either. */
export const viewsOn = ({views}: Debate, side: Side): View[] =>
  views.filter(({stance}) => stance === side || stance === 'both');

/** Sides on which nothing is reported at all. */
export const emptySides = ({views}: Debate): Side[] =>
  sides.filter((side) => !views.some(({stance}) => stance === side));

/** Sides that the source reports, and on which it names nobody. */
export const namelessSides = (debate: Debate): Side[] =>
  sides.filter(
    (side) =>
      !emptySides(debate).includes(side) &&
      !debate.views.some(({stance, participants}) => stance === side && participants.length > 0),
  );

/** Sides that the source reports, and on which no words of a participant are printed. */
export const unquotedSides = (debate: Debate): Side[] =>
  sides.filter(
    (side) =>
      !emptySides(debate).includes(side) &&
      !debate.views.some(({stance, quotations}) => stance === side && quotations.length > 0),
  );

/**
 * What a reader who looks for both sides has to know: that the source reports one alone, or whose words are not in
 * print. Empty where both are quoted.
 */
export function silenceOn(debate: Debate): string {
  const {issue} = debate;
  if (emptySides(debate).length > 0) return issue.one_sided;
  const silent = unquotedSides(debate);
  if (silent.length === sides.length)
    return namelessSides(debate).length === sides.length
      ? `${printedBy(debate, 'names and quotes', 'name and quote')} nobody on either side.`
      : `${printedBy(debate, 'quotes', 'quote')} nobody on either side.`;
  const [side] = silent;
  if (side === undefined) return '';
  return namelessSides(debate).includes(side)
    ? `${printedBy(debate, 'names and quotes', 'name and quote')} nobody on one side: ${lowerFirst(issue[side])}.`
    : `${printedBy(debate, 'quotes', 'quote')} nobody on one side: ${lowerFirst(issue[side])}.`;
}

/** Who does something with the views of an issue: the paper, or, where others have told some, the sources. */
const printedBy = ({views}: Debate, one: string, several: string): string =>
  isOfPaper(views) ? `The paper ${one}` : `The sources ${several}`;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
