import {derived, derivedBy} from '../derived.ts';
import {matrixCoverage, orderedCategories} from '../framework/coverage.ts';
import type {Category} from '../framework/framework.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Case, Statement} from './workforce.ts';

/** A case of which the source says some of the same things as of another. */
export interface AlikeCase {
  readonly case: Case;
  /** Categories under which both are reported, in the order of the framework. */
  readonly categories: readonly Category[];
  /** What is stated of both without a number, such as over-recruitment. */
  readonly statements: readonly Statement['statement'][];
}

/**
 * The categories under which a case is reported: its manager is quoted there,
 * or the source is charted. In the order of the framework.
 */
export const reportedCategories = derivedBy((study: Study, caseId: string): readonly Category[] => {
  const rows = coverageByCase(study).get(caseId) ?? [];
  return orderedCategories(study).filter(({category}) =>
    rows.some(({cells}) => cells[category] !== 'none'),
  );
});

const coverageByCase = derived((study: Study) =>
  Map.groupBy(matrixCoverage(study), ({participant}) => participant.case),
);

/**
 * The cases that share most with a case by what is published of both: first those of which the same
 * is stated, then those with most categories in common, then those that are reported under fewest
 * others, then by number. Simulated rows count for nothing.
 */
export function alikeByRecord(study: Study, caseId: string, most = 4): AlikeCase[] {
  const others = study.cases
    .filter((each) => each.case !== caseId)
    .map((each) => alike(study, caseId, each));
  return others
    .filter(({categories, statements}) => categories.length + statements.length > 0)
    .toSorted(byLikeness)
    .slice(0, most)
    .map(({case: other, categories, statements}) => ({case: other, categories, statements}));
}

interface Compared extends AlikeCase {
  /** Categories of the other case that are not shared. */
  readonly besides: number;
}

function alike(study: Study, caseId: string, other: Case): Compared {
  const own = reportedCategories(study, caseId).map(({category}) => category);
  const theirs = reportedCategories(study, other.case);
  const categories = theirs.filter(({category}) => own.includes(category));
  const stated = directionsOf(study, caseId);
  return {
    case: other,
    categories,
    statements: directionsOf(study, other.case).filter((each) => stated.includes(each)),
    besides: theirs.length - categories.length,
  };
}

/** What is stated of a case without a number, and not by the simulation. */
function directionsOf(study: Study, caseId: string): Statement['statement'][] {
  return rowsOfCase(study, 'statements', caseId)
    .filter(({value, provenance}) => value === null && provenance !== 'simulated')
    .map(({statement}) => statement);
}

function byLikeness(a: Compared, b: Compared): number {
  return (
    b.statements.length - a.statements.length ||
    b.categories.length - a.categories.length ||
    a.besides - b.besides ||
    a.case.number - b.case.number
  );
}
