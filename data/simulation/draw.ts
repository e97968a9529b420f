import type {Sourced} from '../../src/model/values/provenance.ts';
import {
  areas,
  bands,
  type CensusRow,
  deploymentBands,
  type DeploymentRow,
  type EstablishmentRow,
  type HeadcountRow,
  postMeasures,
  type Sampling,
  supportBands,
} from '../../src/model/workforce/workforce.ts';
import {drawCohort} from './cohort.ts';
import {drawDeployment} from './deployment.ts';
import type {Known} from './known.ts';
import {stream} from './random.ts';
import type {Service} from './service.ts';
import {drawSupply, type Supply} from './supply.ts';
import type {Rows} from './tables.ts';
import {type DrawnTrust, drawTrusts} from './trusts.ts';

const simulated = (place: string): Sourced => ({
  provenance: 'simulated',
  source: 'simulation',
  place,
});

const samplingRows = (services: readonly Service[], trusts: readonly DrawnTrust[]): Sampling[] =>
  services.map(({role}) => ({
    case: role.case,
    adopter: role.adopter,
    size: role.size,
    trust: trusts.find((trust) => trust.case === role.case)?.trust ?? '',
    ...simulated('sampling of the simulated cohort'),
  }));

const censusRows = (trusts: readonly DrawnTrust[]): CensusRow[] =>
  trusts.flatMap(({trust, kind, bands: split}) =>
    bands.map((band) => ({
      trust,
      kind,
      band,
      headcount: split[band],
      ...simulated('simulated census'),
    })),
  );

const establishmentRows = (services: readonly Service[]): EstablishmentRow[] =>
  services.flatMap(({role, funded, inPost}) =>
    (['support', 'radiographers'] as const).flatMap((staff) =>
      postMeasures.map((measure) => ({
        case: role.case,
        staff,
        measure,
        wte: (measure === 'funded' ? funded : inPost)[staff],
        ...simulated('establishment of the simulated cohort'),
      })),
    ),
  );

const headcountRows = (services: readonly Service[]): HeadcountRow[] =>
  services.flatMap(({role, bands: split}) =>
    supportBands.map((band) => ({
      case: role.case,
      band,
      headcount: split[band],
      ...simulated('headcount of the simulated cohort'),
    })),
  );

function deploymentRows(
  services: readonly Service[],
  supply: Supply,
  known: Known,
  seed: number,
): DeploymentRow[] {
  return services.flatMap((service) =>
    deploymentBands
      .filter((group) => supply.answered[group].has(service.role.case))
      .flatMap((group) => {
        const {case: id} = service.role;
        const counts = drawDeployment(service, group, known, stream(seed, `${id} ${group}`));
        return areas.map((area) => ({
          case: id,
          bands: group,
          area,
          headcount: counts.get(area) ?? 0,
          ...simulated('deployment of the simulated cohort'),
        }));
      }),
  );
}

/**
 * Draws all five tables: first who supplied what, then the 24 cases, then the census around them.
 * @throws NoDraw where this seed finds none that fits the kept rows; another seed may
 */
export function drawTables(known: Known, seed: number): Rows {
  const supply = drawSupply(known, stream(seed, 'supply'));
  const services = drawCohort(known, supply, stream(seed, 'cohort'));
  const trusts = drawTrusts(services, known, stream(seed, 'census'));
  const supplied = (part: 'establishment' | 'headcount'): Service[] =>
    services.filter(({role}) => supply.answered[part].has(role.case));
  return {
    sampling: samplingRows(services, trusts),
    census: censusRows(trusts),
    establishment: establishmentRows(supplied('establishment')),
    headcount: headcountRows(supplied('headcount')),
    deployment: deploymentRows(services, supply, known, seed),
  };
}
