import {derivedBy} from '../derived.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {measuredOf, percentageOf, preferred, sumOf} from '../values/measured.ts';
import type {Measured} from '../values/value.ts';
import {casesNamedIn} from './cases.ts';
import {statementOf} from './stated.ts';
import {type Area, areas, type Case, type DeploymentRow} from './workforce.ts';

/** Where the people of a band group work, in headcount. */
export interface Deployment {
  readonly case: string;
  readonly number: number;
  readonly areas: Readonly<Record<Area, Measured>>;
  readonly total: Measured;
  /**
   * People in rotational posts in per cent of the total; what the source says of all posts wins
   * over the computed share.
   */
  readonly rotationShare: Measured;
}

/**
 * Deployment of a band group in each case that has a row for it,
 * or whose posts are said to rotate all or not at all, by number.
 */
export const deployments = derivedBy(
  (study: Study, bands: DeploymentRow['bands']): readonly Deployment[] => {
    const rows = study.deployment.filter((row) => row.bands === bands);
    return casesNamedIn(study, rows, ['all-posts-rotational', 'no-posts-rotational']).map((aCase) =>
      deploymentOf(study, bands, aCase),
    );
  },
);

function deploymentOf(
  study: Study,
  bands: DeploymentRow['bands'],
  {case: caseId, number}: Case,
): Deployment {
  const ownRows = rowsOfCase(study, 'deployment', caseId).filter((row) => row.bands === bands);
  const byArea = Object.fromEntries(areas.map((area) => [area, peopleIn(ownRows, area)])) as Record<
    Area,
    Measured
  >;
  const total = sumOf(Object.values(byArea));
  const rotationShare = preferred(
    statedRotationShare(study, caseId),
    percentageOf(byArea.rotational, total),
  );
  return {case: caseId, number, areas: byArea, total, rotationShare};
}

/** A statement about all posts of a case is one about either band group. */
function statedRotationShare(study: Study, caseId: string): Measured {
  const all = statementOf(study, caseId, 'all-posts-rotational');
  return all
    ? measuredOf(all, 100)
    : measuredOf(statementOf(study, caseId, 'no-posts-rotational'), 0);
}

function peopleIn(rows: readonly DeploymentRow[], area: Area): Measured {
  const row = rows.find((candidate) => candidate.area === area);
  return measuredOf(row, row?.headcount);
}
