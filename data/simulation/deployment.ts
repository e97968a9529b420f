import {sum} from 'd3-array';
import {type Area, areas} from '../../src/model/workforce/workforce.ts';
import type {BandGroup, Known} from './known.ts';
import {NoDraw} from './no-draw.ts';
import {between, type Random, weighted} from './random.ts';
import type {Service} from './service.ts';

type Weights = Partial<Record<Area, number>>;

/** How much of a band group works where, in a usual service. */
const lowerBands: Weights = {
  'x-ray': 8,
  'ct': 30,
  'mri': 9,
  'ultrasound': 30,
  'mammography': 3,
  'nuclear-medicine': 3,
  'interventional': 5,
  'dexa': 1.5,
  'cardiac': 2,
  'theatre-and-mobile': 0.5,
  'general-or-clerical': 7,
};
const usualBand4: Weights = {'x-ray': 55, 'mammography': 45};
const widerBand4: Weights = {
  'x-ray': 34,
  'mammography': 28,
  'mri': 10,
  'dexa': 10,
  'nuclear-medicine': 8,
  'interventional': 5,
  'ct': 3,
  'theatre-and-mobile': 3,
};

/** The part of a group in rotational posts: common at bands 2 and 3, rare at band 4. */
function drawRotation(group: BandGroup, random: Random): number {
  const rotates = random() < (group === 'band-4' ? 0.2 : 0.65);
  return rotates ? between(random, 0.15, group === 'band-4' ? 0.4 : 0.8) : 0;
}

/** Weights of one service: each has its own, because deployment is decided locally. */
function drawWeights(group: BandGroup, random: Random): number[] {
  const usual = group === 'bands-2-and-3' ? lowerBands : random() < 0.6 ? usualBand4 : widerBand4;
  const own = areas.map((area) => (usual[area] ?? 0) * between(random, 0.3, 1.7));
  const rotational = drawRotation(group, random);
  return areas.map((area, index) =>
    area === 'rotational' ? (rotational / (1 - rotational)) * sum(own) : (own[index] ?? 0),
  );
}

/**
 * People of a band group by area; areas known from kept rows stay.
 * @throws NoDraw where the known areas hold more people than there are
 */
export function drawDeployment(
  service: Service,
  group: BandGroup,
  known: Known,
  random: Random,
): Map<Area, number> {
  const people =
    group === 'band-4'
      ? service.bands['band-4']
      : service.bands['band-2'] + service.bands['band-3'];
  const fixed = known.deployed(service.role.case, group);
  const weights = drawWeights(group, random).map((weight, index) =>
    fixed.has(areas[index] as Area) ? 0 : weight,
  );
  // Where only areas without weight are open, as in a service that rotates everybody, each of them may take people.
  const open = sum(weights) > 0 ? weights : areas.map((area) => Number(!fixed.has(area)));
  const rest = people - sum(fixed.values());
  const fits = rest === 0 || (rest > 0 && sum(open) > 0);
  if (!fits)
    throw new NoDraw(`${service.role.case}: its known areas hold other people than its ${group}`);
  const counts = new Map<Area, number>(areas.map((area) => [area, fixed.get(area) ?? 0]));
  for (let person = 0; person < rest; person += 1) {
    const area = areas[weighted(random, open)] as Area;
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return counts;
}
