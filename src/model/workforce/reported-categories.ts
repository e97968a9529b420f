import {derived, derivedBy} from '../derived.ts';
import {matrixCoverage, orderedCategories} from '../framework/coverage.ts';
import type {Category} from '../framework/framework.ts';
import type {Study} from '../study.ts';

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
