import {pearson} from '../../src/model/statistics/correlation.ts';
import {
  adopterCategories,
  type AdopterCategory,
  type SizeBand,
  sizeBands,
} from '../../src/model/workforce/workforce.ts';
import {approach} from './approach.ts';
import type {Balance, Lean} from './bands.ts';
import type {Known} from './known.ts';
import {required} from './no-draw.ts';
import {percent, total} from './posts.ts';
import {
  caseIds,
  publishedEstablishment,
  publishedHeadcount,
  sampled,
  supplied,
} from './published.ts';
import {type Random, shuffled} from './random.ts';
import {type CaseRole, drawService, mustHave, type Service} from './service.ts';
import type {Supply} from './supply.ts';

/** How many services of each size and adopter category there are, or are still to be drawn. */
interface Quota {
  readonly sizes: Record<SizeBand, number>;
  readonly adopters: Record<AdopterCategory, number>;
}

/**
 * Services whose establishment is shown, out of the 24. Only the margins of all 24 are published.
 * Few of the small ones can be shown, because the smallest establishment shown is 78 WTE.
 */
const shown: Quota = {
  sizes: {small: 4, medium: 7, large: 5},
  adopters: {low: 5, medium: 6, high: 5},
};

const less = <Key extends string>(
  all: Record<Key, number>,
  part: Record<Key, number>,
): Record<Key, number> =>
  Object.fromEntries(
    Object.keys(all).map((key) => [key, all[key as Key] - part[key as Key]]),
  ) as Record<Key, number>;

/** What is still to be drawn, for cases whose establishment is shown and for the others. */
function openQuotas(): {shown: Quota; rest: Quota} {
  const rest = {
    sizes: less(sampled.sizes, shown.sizes),
    adopters: less(sampled.adopters, shown.adopters),
  };
  return {shown: {sizes: {...shown.sizes}, adopters: {...shown.adopters}}, rest};
}

/**
 * Band 2 or band 3 for each case, half and half: the two opposing models of the census. A service
 * whose manager names one of the two bands leans on that one.
 */
function drawLeans(random: Random): Map<string, Lean> {
  const names = (id: string, band: Lean): boolean => mustHave(id).includes(band);
  const two = caseIds.filter((id) => names(id, 'band-2') && !names(id, 'band-3'));
  const three = caseIds.filter((id) => names(id, 'band-3') && !names(id, 'band-2'));
  const open = shuffled(
    random,
    caseIds.filter((id) => !two.includes(id) && !three.includes(id)),
  );
  const onTwo = new Set([...two, ...open.slice(0, caseIds.length / 2 - two.length)]);
  return new Map(caseIds.map((id) => [id, onTwo.has(id) ? 'band-2' : 'band-3']));
}

/** Of those who did not supply headcount, the census alone has bands. */
function balanceOf(id: string, lean: Lean, supply: Supply, known: Known): Balance {
  const band4 = known.bands(id).get('band-4');
  const elsewhere =
    band4 === undefined
      ? id === publishedHeadcount.wantsMoreBand4
      : band4 <= publishedHeadcount.fewBand4.atMost;
  const fewBand4 = supply.answered.headcount.has(id) ? supply.fewBand4.has(id) : elsewhere;
  return {lean, fewBand4, must: mustHave(id), onlyLean: id === publishedHeadcount.onlyBand2};
}

/**
 * The paper calls some services larger. The smallest establishment is 78 WTE: with vacancies, that
 * is under 80 people.
 */
function saidSize(id: string): SizeBand | undefined {
  if (id === publishedEstablishment.smallest.case) return 'small';
  return (sampled.larger as readonly string[]).includes(id) ? 'large' : undefined;
}

/** Every size and adopter category that a case may still take. */
function openRoles(id: string, quota: Quota, known: Known): Pick<CaseRole, 'size' | 'adopter'>[] {
  const row = known.sampling(id);
  const said = row?.size ?? saidSize(id);
  const sizes = sizeBands.filter((size) => quota.sizes[size] > 0 && (said ?? size) === size);
  const adopters = adopterCategories.filter(
    (adopter) => quota.adopters[adopter] > 0 && (row?.adopter ?? adopter) === adopter,
  );
  return sizes.flatMap((size) => adopters.map((adopter) => ({size, adopter})));
}

/** Draws a case in the first open role that fits it, and takes that role out of the quota. */
function drawCase(
  base: Omit<CaseRole, 'size' | 'adopter'>,
  quota: Quota,
  known: Known,
  random: Random,
): Service {
  for (const open of shuffled(random, openRoles(base.case, quota, known))) {
    const service = drawService({...base, ...open}, known, random);
    if (!service) continue;
    quota.sizes[open.size] -= 1;
    quota.adopters[open.adopter] -= 1;
    return service;
  }
  return required<Service>(
    undefined,
    `${base.case}: no size and adopter category fit what is known of it`,
  );
}

/** Cases that the fewest roles fit come first: those of which most is published or known. */
function mostKnownFirst(known: Known): string[] {
  const named = new Set<string>(
    Object.values(supplied).flatMap((part) => (typeof part === 'number' ? [] : [...part.named])),
  );
  const weight = (id: string): number =>
    (named.has(id) ? 100 : 0) +
    (known.sampling(id) ? 50 : 0) +
    known.bands(id).size +
    Object.keys(known.posts(id, 'funded')).length +
    Object.keys(known.posts(id, 'in-post')).length;
  return [...caseIds].sort(
    (left, right) => weight(right) - weight(left) || Number(left > right) - Number(left < right),
  );
}

/** The published correlation: of support share with funded WTE, over the services shown. */
const correlation = (services: readonly Service[]): number =>
  pearson(
    services.map(({funded}) => total(funded)),
    services.map(({funded}) => percent(funded)),
  ).r;

/**
 * Draws the 24 cases, T01 first.
 * @throws NoDraw where none fits the kept rows
 */
export function drawCohort(known: Known, supply: Supply, random: Random): Service[] {
  const [quotas, leans] = [openQuotas(), drawLeans(random)];
  const services = mostKnownFirst(known).map((id) => {
    const plotted = supply.answered.establishment.has(id);
    const balance = balanceOf(id, leans.get(id) ?? 'band-2', supply, known);
    const base = {case: id, plotted, balance, radiographersOver: supply.radiographersOver.has(id)};
    return drawCase(base, plotted ? quotas.shown : quotas.rest, known, random);
  });
  const correlated = approach(
    'correlation of support share with size',
    services.filter(({role}) => role.plotted),
    (service) => drawService(service.role, known, random),
    correlation,
    publishedEstablishment.correlation,
    400,
  );
  const rest = services.filter(({role}) => !role.plotted);
  return [...correlated, ...rest].sort(
    (left, right) => caseIds.indexOf(left.role.case) - caseIds.indexOf(right.role.case),
  );
}
