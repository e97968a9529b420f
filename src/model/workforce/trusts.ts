import {derived} from '../derived.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {type CensusTrust, censusTrusts} from './census.ts';
import {type Deployment, deployments} from './deployment.ts';
import {type Establishment, establishments, type Posts, posts} from './establishment.ts';
import {type Headcounts, headcounts} from './headcounts.ts';
import type {Case, DeploymentRow, Sampling} from './workforce.ts';

/** A trust of the study with all that is known of its workforce. Undefined where no row says anything of that kind. */
export interface Trust {
  readonly case: Case;
  readonly establishment: Establishment | undefined;
  readonly posts: Posts | undefined;
  readonly headcounts: Headcounts | undefined;
  readonly deployment: Readonly<Record<DeploymentRow['bands'], Deployment | undefined>>;
  readonly sampling: Sampling | undefined;
  /** The trust of the census that it was sampled as. */
  readonly census: CensusTrust | undefined;
}

/**
 * Every trust of the study by the id of its case, in the order of the cases:
 * joined once, so that nothing scans tables for each.
 */
export const trustsById = derived((study: Study): ReadonlyMap<string, Trust> => {
  const establishment = byCase(establishments(study));
  const posted = byCase(posts(study));
  const people = byCase(headcounts(study));
  const lower = byCase(deployments(study, 'bands-2-and-3'));
  const upper = byCase(deployments(study, 'band-4'));
  const census = new Map(censusTrusts(study).map((each) => [each.trust, each]));
  return new Map(
    study.cases.map((one): [string, Trust] => {
      const sampling = rowsOfCase(study, 'sampling', one.case)[0];
      return [
        one.case,
        {
          case: one,
          establishment: establishment.get(one.case),
          posts: posted.get(one.case),
          headcounts: people.get(one.case),
          deployment: {'bands-2-and-3': lower.get(one.case), 'band-4': upper.get(one.case)},
          sampling,
          census: sampling && census.get(sampling.trust),
        },
      ];
    }),
  );
});

const byCase = <Row extends {readonly case: string}>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.case, row]));
