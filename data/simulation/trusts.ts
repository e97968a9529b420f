import {range, sum} from 'd3-array';
import {bands, type CensusRow} from '../../src/model/workforce/workforce.ts';
import {approach} from './approach.ts';
import {type Bands, splitBands} from './bands.ts';
import type {Known} from './known.ts';
import {required} from './no-draw.ts';
import {percent, type StaffNumbers, total} from './posts.ts';
import {publishedCensus} from './published.ts';
import {between, choose, pick, type Random, shuffled} from './random.ts';
import type {Service} from './service.ts';
import {strata, type Stratum, stratumOf} from './strata.ts';

type Kind = CensusRow['kind'];

/** One trust of the census; `case` is empty where it is none of the study's. */
export interface DrawnTrust {
  readonly trust: string;
  readonly kind: Kind;
  readonly case: string;
  readonly bands: Bands;
}

/** A trust that is a case, or of which kept rows say something. Its name is empty until it is given one. */
type Settled = DrawnTrust & {readonly heads: StaffNumbers};

/** A trust drawn to fill a rank. */
interface Filler {
  readonly stratum: Stratum;
  readonly kind: Kind;
  readonly heads: StaffNumbers;
}

/** C001 to C137. */
const names: readonly string[] = range(1, publishedCensus.trusts + 1).map(
  (number) => `C${String(number).padStart(3, '0')}`,
);

/** Staff of a trust: many middling trusts, a few large ones; specialist trusts are small. */
const drawSize = (kind: Kind, random: Random): number =>
  Math.round(
    kind === 'specialist'
      ? between(random, 24, 90)
      : 48 + 330 * random() * random() + 60 * random(),
  );

/** People of a trust whose support share falls into the stratum; undefined where none was found. */
function drawHeads(stratum: Stratum, kind: Kind, random: Random): StaffNumbers | undefined {
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    const size = drawSize(kind, random);
    const support = Math.round((size * between(random, stratum.from, stratum.to)) / 100);
    const heads = {support, radiographers: size - support};
    if (stratumOf(percent(heads)) === stratum && support > 0) return heads;
  }
  return undefined;
}

function drawBands(heads: StaffNumbers, random: Random): Bands {
  const balance = {
    lean: pick(random, ['band-2', 'band-3'] as const),
    fewBand4: random() < 0.3,
    must: [],
    onlyLean: false,
  };
  return required(
    splitBands(heads, balance, new Map(), undefined, random),
    'bands of a census trust',
  );
}

function settledCase({role, heads, bands: split}: Service, known: Known): Settled {
  const trust = known.sampling(role.case)?.trust ?? '';
  return {trust, kind: known.trusts.get(trust) ?? 'acute', case: role.case, bands: split, heads};
}

/** A trust of which kept rows give some bands: a usual trust, in which the known bands replace those drawn. */
function settledTrust(trust: string, kind: Kind, known: Known, random: Random): Settled {
  const wide = strata.filter(({trusts}) => trusts > 1);
  const drawn = drawBands(
    required(drawHeads(pick(random, wide), kind, random), `${trust}: headcount`),
    random,
  );
  const split: Bands = {...drawn, ...Object.fromEntries(known.trust(trust))};
  const support = split['band-2'] + split['band-3'] + split['band-4'];
  return {
    trust,
    kind,
    case: '',
    bands: split,
    heads: {support, radiographers: sum(bands, (band) => split[band]) - support},
  };
}

/** The stratum of every rank that no settled trust holds. */
function openRanks(settled: readonly Settled[]): Stratum[] {
  const held = settled.map(({trust, case: id, heads}) =>
    required(stratumOf(percent(heads)), `${id || trust}: its share fits no rank of the census`),
  );
  return strata.flatMap((stratum) => {
    const open = stratum.trusts - held.filter((place) => place === stratum).length;
    return Array.from(
      {
        length: required(
          open < 0 ? undefined : open,
          `census shares from ${stratum.from} to ${stratum.to} %`,
        ),
      },
      () => stratum,
    );
  });
}

const pooled = (trusts: readonly {heads: StaffNumbers}[]): number =>
  (100 * sum(trusts, ({heads}) => heads.support)) / sum(trusts, ({heads}) => total(heads));

/**
 * The trusts that are neither cases nor known, rank by rank, then changed one by one until the
 * pooled share is as published.
 */
function drawFillers(settled: readonly Settled[], random: Random): Filler[] {
  const open = openRanks(settled);
  // A narrow stratum takes many people to hit, so a specialist trust, which is small, stands in a wide one.
  const wide = open.flatMap((stratum, index) => (stratum.trusts > 1 ? [String(index)] : []));
  const specialist = choose(
    random,
    'specialist trusts',
    wide,
    publishedCensus.specialist - settled.filter(({kind}) => kind === 'specialist').length,
    {},
  );
  const draw = (stratum: Stratum, kind: Kind): Filler => ({
    stratum,
    kind,
    heads: required(
      drawHeads(stratum, kind, random),
      `census shares from ${stratum.from} to ${stratum.to} %`,
    ),
  });
  const fillers = open.map((stratum, index) =>
    draw(stratum, specialist.has(String(index)) ? 'specialist' : 'acute'),
  );
  const share = Number(publishedCensus.pooled);
  return approach(
    'pooled share of the census',
    fillers,
    ({stratum, kind}) => draw(stratum, kind),
    (items) => pooled([...settled, ...items]),
    {from: share - 0.03, to: share + 0.03},
    200,
  );
}

/**
 * Draws the census around the cohort: 137 trusts, 24 of them the cases, under names that say nothing.
 * @throws NoDraw where none fits the kept rows
 */
export function drawTrusts(
  services: readonly Service[],
  known: Known,
  random: Random,
): DrawnTrust[] {
  const ofCases = services.map((service) => settledCase(service, known));
  const caseNames = new Set(ofCases.map(({trust}) => trust));
  const ofRows = [...known.trusts]
    .filter(([trust]) => !caseNames.has(trust))
    .map(([trust, kind]) => settledTrust(trust, kind, known, random));
  const settled = [...ofCases, ...ofRows];
  const fillers = drawFillers(settled, random).map(({kind, heads}) => ({
    trust: '',
    kind,
    case: '',
    bands: drawBands(heads, random),
  }));
  const taken = new Set(settled.map(({trust}) => trust));
  const free = shuffled(
    random,
    names.filter((name) => !taken.has(name)),
  );
  return [...settled, ...fillers].map(({trust, kind, case: id, bands: split}) => ({
    trust: trust || required(free.pop(), 'names'),
    kind,
    case: id,
    bands: split,
  }));
}
