import {imagingServiceSizes, sizeBand} from '../../src/model/workforce/size.ts';
import type {
  AdopterCategory,
  Band,
  SizeBand,
  SupportBand,
} from '../../src/model/workforce/workforce.ts';
import {type Balance, type Bands, splitBands} from './bands.ts';
import type {Known, KnownPosts} from './known.ts';
import {percent, type StaffNumbers, total} from './posts.ts';
import {limits, overRecruited, publishedEstablishment, publishedHeadcount} from './published.ts';
import {between, type Random} from './random.ts';
import {stratumOf} from './strata.ts';

/** What is settled about a case before its numbers are drawn. */
export interface CaseRole {
  readonly case: string;
  readonly size: SizeBand;
  readonly adopter: AdopterCategory;
  /** Whether its establishment is shown: then the published extremes bind it. */
  readonly plotted: boolean;
  readonly radiographersOver: boolean;
  readonly balance: Balance;
}

/** Posts of one case in WTE, and its people. */
interface Numbers {
  readonly role: CaseRole;
  readonly funded: StaffNumbers;
  readonly inPost: StaffNumbers;
  readonly heads: StaffNumbers;
}

/** The numbers of one case; people by band as the census counts them. */
export interface Service extends Numbers {
  readonly bands: Bands;
}

/** What kept rows say of one case. */
interface KnownCase {
  readonly funded: KnownPosts;
  readonly inPost: KnownPosts;
  readonly heads: KnownPosts;
  readonly bands: ReadonlyMap<Band, number>;
  readonly lower: number | undefined;
}

/**
 * Funded WTE and funded support share from which a case is drawn; the size and the adopter category
 * themselves count people.
 */
const fundedTotal: Record<SizeBand, readonly [number, number]> = {
  small: [46, 84],
  medium: [86, 150],
  large: [158, 285],
};
const fundedShare: Record<AdopterCategory, readonly [number, number]> = {
  low: [0.05, 0.165],
  medium: [0.14, 0.255],
  high: [0.225, 0.38],
};
const tries = 1500;

const tenth = (wte: number): number => Math.round(wte * 10) / 10;

/** The bands that a manager says the service has. */
export const mustHave = (id: string): SupportBand[] =>
  (['band-2', 'band-3', 'band-4'] as const).filter((band) =>
    (publishedHeadcount.has[band] as readonly string[]).includes(id),
  );

/** What is drawn, except where a kept row says it; where it gives the total and one group, the other is the rest. */
function settle(drawn: StaffNumbers, known: KnownPosts): StaffNumbers {
  const {support, radiographers, imaging} = known;
  const settled =
    support ??
    (imaging !== undefined && radiographers !== undefined
      ? imaging - radiographers
      : drawn.support);
  const others = radiographers ?? (imaging === undefined ? drawn.radiographers : imaging - settled);
  return {support: tenth(settled), radiographers: tenth(others)};
}

function drawFunded(role: CaseRole, known: KnownPosts, random: Random): StaffNumbers {
  const [smallest, largest] = fundedTotal[role.size];
  const wte =
    known.imaging ??
    between(
      random,
      role.plotted ? Math.max(smallest, publishedEstablishment.smallest.wte) : smallest,
      largest,
    );
  const support = wte * between(random, ...fundedShare[role.adopter]);
  return settle({support, radiographers: wte - support}, known);
}

/** Radiographer posts stand empty, support posts hardly; some services have more people than posts. */
function drawInPost(
  role: CaseRole,
  funded: StaffNumbers,
  known: KnownPosts,
  random: Random,
): StaffNumbers {
  const over = (overRecruited.support as readonly string[]).includes(role.case);
  const support = funded.support * (over ? between(random, 1.03, 1.09) : between(random, 0.955, 1));
  const radiographers =
    funded.radiographers *
    (role.radiographersOver ? between(random, 1.015, 1.05) : between(random, 0.82, 0.92));
  return settle({support, radiographers}, known);
}

function drawHeads(inPost: StaffNumbers, known: KnownPosts, random: Random): StaffNumbers {
  const people = (wte: number): number => Math.round(wte / between(random, 0.82, 0.93));
  const {support, radiographers} = settle(
    {support: people(inPost.support), radiographers: people(inPost.radiographers)},
    known,
  );
  return {support, radiographers};
}

/**
 * WTE per person as this simulation chooses it, clear of both ends; where both numbers are known
 * there is nothing to choose.
 */
function fitsRatio(staff: keyof StaffNumbers, {inPost, heads}: Numbers, known: KnownCase): boolean {
  const ratio = inPost[staff] / heads[staff];
  const isKnown = known.inPost[staff] !== undefined && known.heads[staff] !== undefined;
  return (
    isKnown || (ratio > limits.wtePerHead.from + 0.002 && ratio < limits.wtePerHead.to - 0.002)
  );
}

function fitsDistance({inPost, heads}: Numbers, known: KnownCase): boolean {
  const isKnown =
    known.inPost.support !== undefined &&
    known.inPost.radiographers !== undefined &&
    known.heads.support !== undefined;
  return isKnown || Math.abs(percent(heads) - percent(inPost)) < limits.sharePoints;
}

/**
 * The published smallest and largest service and share bind those who are them, and everybody else
 * stays strictly between.
 */
function fitsExtremes({role, funded}: Numbers): boolean {
  const {smallest, largest, lowestShare, highestShare} = publishedEstablishment;
  const share = Math.round(percent(funded));
  const shareFits =
    role.case === lowestShare.case
      ? share === lowestShare.percent
      : role.case === highestShare.case
        ? share === highestShare.percent
        : share > lowestShare.percent && share < highestShare.percent;
  const isExtreme = role.case === smallest.case || role.case === largest.case;
  return shareFits && (isExtreme || (total(funded) > smallest.wte && total(funded) < largest.wte));
}

function fitsOverRecruitment({role, funded, inPost}: Numbers): boolean {
  const supportOver = (overRecruited.support as readonly string[]).includes(role.case);
  return (
    inPost.support > funded.support === supportOver &&
    inPost.radiographers > funded.radiographers === role.radiographersOver
  );
}

/** A case takes one of many ranks of the census, never one that a published quartile or median rests on. */
function fitsCensus({role, heads}: Numbers): boolean {
  const place = stratumOf(percent(heads));
  return (
    place?.adopter === role.adopter &&
    place.trusts > 1 &&
    sizeBand(total(heads), imagingServiceSizes) === role.size
  );
}

/** Trusts 8 and 4 lead in band 4 by number and by share, so that everybody else stays below both. */
function fitsBand4({role, heads, bands}: Service): boolean {
  if (role.case in publishedHeadcount.band4) return true;
  const {band4, support} = publishedHeadcount.band4[publishedHeadcount.highestBand4Share];
  return (
    bands['band-4'] < band4 &&
    bands['band-4'] / heads.support < band4 / support &&
    bands['band-4'] <= 1 === role.balance.fewBand4
  );
}

const fits = (numbers: Numbers, known: KnownCase): boolean =>
  fitsCensus(numbers) &&
  fitsRatio('support', numbers, known) &&
  fitsRatio('radiographers', numbers, known) &&
  fitsDistance(numbers, known) &&
  (!numbers.role.plotted || (fitsExtremes(numbers) && fitsOverRecruitment(numbers)));

const knownCase = (id: string, known: Known): KnownCase => ({
  funded: known.posts(id, 'funded'),
  inPost: known.posts(id, 'in-post'),
  heads: known.heads(id),
  bands: known.bands(id),
  lower: known.lowerBands(id),
});

/** Draws a case until it fits its role and the kept rows; undefined where it never does. */
export function drawService(role: CaseRole, known: Known, random: Random): Service | undefined {
  const said = knownCase(role.case, known);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const funded = drawFunded(role, said.funded, random);
    const inPost = drawInPost(role, funded, said.inPost, random);
    const heads = drawHeads(inPost, said.heads, random);
    const numbers = {role, funded, inPost, heads};
    const bands = fits(numbers, said)
      ? splitBands(heads, role.balance, said.bands, said.lower, random)
      : undefined;
    if (bands && fitsBand4({...numbers, bands})) return {...numbers, bands};
  }
  return undefined;
}
