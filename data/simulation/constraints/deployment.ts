import {sum} from 'd3-array';
import {type Area, areas, deploymentBands} from '../../../src/model/workforce/workforce.ts';
import type {BandGroup} from '../known.ts';
import {rotation, supplied, usualAreas} from '../published.ts';
import {deploymentOf} from '../readings.ts';
import type {Rows} from '../tables.ts';
import {allKeep, type Constraint, constraint, type ConstraintBlock, prints} from './constraint.ts';

type Deployed = ReturnType<typeof deploymentOf>;

const named: Record<BandGroup, string> = {'bands-2-and-3': 'bands 2 and 3', 'band-4': 'band 4'};
const figures: Record<BandGroup, string> = {
  'bands-2-and-3': 'Fig. 3 caption',
  'band-4': 'Fig. 4 caption',
};

const inArea = (deployed: Deployed, area: Area): number =>
  sum(deployed.values(), (own) => own.get(area));
const people = (own: ReadonlyMap<Area, number> | undefined): number => sum(own?.values() ?? []);
const fixedAreas = areas.filter((area) => area !== 'rotational');

/** The part of all fixed posts that stands in some areas, over all services. */
const partIn = (deployed: Deployed, some: readonly Area[]): number =>
  sum(some, (area) => inArea(deployed, area)) / sum(fixedAreas, (area) => inArea(deployed, area));

/** The part of all people in rotational posts, over all services. */
const rotating = (deployed: Deployed): number =>
  inArea(deployed, 'rotational') / sum(deployed.values(), people);

const percentage = (part: number): string => `${(100 * part).toFixed(0)} %`;

function ofGroup(rows: Rows, group: BandGroup): Constraint[] {
  const deployed = deploymentOf(rows, group);
  const rotates = deployed.get(rotation.all);
  return [
    prints(
      `trusts, ${named[group]}`,
      figures[group],
      String(deployed.size),
      String(supplied[group].trusts),
    ),
    allKeep(
      `${named[group]}: a row for each area`,
      'choice',
      [...deployed.keys()],
      (id) => deployed.get(id)?.size === areas.length,
    ),
    constraint(
      `${rotation.all} rotates all its ${named[group]}`,
      'category 1.3',
      `${rotates?.get('rotational')} of ${people(rotates)}`,
      people(rotates) > 0 && rotates?.get('rotational') === people(rotates),
    ),
    prints(
      `rotational posts of ${rotation.none}, ${named[group]}`,
      'category 1.3',
      String(deployed.get(rotation.none)?.get('rotational')),
      '0',
    ),
  ];
}

/** Services of which every fixed band 4 post is in X-ray or mammography, of those with any fixed band 4 post. */
function usualBand4(deployed: Deployed): {only: number; of: number} {
  const fixed = [...deployed.values()].filter((own) => people(own) > (own.get('rotational') ?? 0));
  return {
    only: fixed.filter((own) =>
      fixedAreas.every((area) => usualAreas.band4.includes(area) || own.get(area) === 0),
    ).length,
    of: fixed.length,
  };
}

function patterns(rows: Rows): Constraint[] {
  const [lower, band4] = [deploymentOf(rows, 'bands-2-and-3'), deploymentOf(rows, 'band-4')];
  const [inLower, inBand4, crossSection] = [
    partIn(lower, usualAreas.lower),
    partIn(band4, usualAreas.band4),
    partIn(band4, usualAreas.lower),
  ];
  const usual = usualBand4(band4);
  const services = (deployed: Deployed): number =>
    [...deployed.values()].filter((own) => (own.get('rotational') ?? 0) > 0).length;
  const [often, seldom] = [rotating(lower), rotating(band4)];
  return [
    constraint(
      'bands 2 and 3 mostly in CT and ultrasound, over half of fixed posts',
      'category 1.3',
      percentage(inLower),
      inLower > 0.5,
    ),
    constraint(
      'band 4 mostly in X-ray and mammography, over half of fixed posts',
      'category 1.3',
      percentage(inBand4),
      inBand4 > 0.5,
    ),
    constraint(
      'band 4 hardly in CT and ultrasound, at most a tenth',
      'Fig. 4 text',
      percentage(crossSection),
      crossSection <= 0.1,
    ),
    constraint(
      'most services have band 4 only in X-ray and mammography',
      'category 1.2',
      `${usual.only} of ${usual.of}`,
      usual.only > usual.of / 2,
    ),
    constraint(
      'bands 2 and 3 rotate more than band 4',
      'category 1.3',
      `${percentage(often)} and ${percentage(seldom)} of people, ${services(lower)} and ${services(band4)} services`,
      often > seldom && services(lower) > services(band4),
    ),
  ];
}

export const deploymentBlock: ConstraintBlock = {
  title: 'Deployment by area',
  measure: (rows) => [
    ...deploymentBands.flatMap((group) => ofGroup(rows, group)),
    ...patterns(rows),
  ],
};
