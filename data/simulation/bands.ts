import {sum} from 'd3-array';
import {
  type Band,
  radiographerBands,
  type SupportBand,
} from '../../src/model/workforce/workforce.ts';
import type {StaffNumbers} from './posts.ts';
import {publishedHeadcount} from './published.ts';
import {between, type Random, whole} from './random.ts';

export type Bands = Readonly<Record<Band, number>>;

export type Lean = 'band-2' | 'band-3';

/** What a service's support bands look like: the band that it leans on, and whether it has none or one band 4. */
export interface Balance {
  readonly lean: Lean;
  readonly fewBand4: boolean;
  /** Bands with somebody in them. */
  readonly must: readonly SupportBand[];
  /** Whether the other one of bands 2 and 3 is gone. */
  readonly onlyLean: boolean;
}

/** Shares out whole numbers in proportion to the weights (largest remainder), so that they add up to the total. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => (total * weight) / sum(weights));
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((part, index) => ({index, rest: part - Math.floor(part)}))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = total - sum(parts);
  for (const {index} of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Bands 5 to 8 with usual weights that vary from trust to trust; known bands stay, the others share the rest. */
function radiographers(
  total: number,
  known: ReadonlyMap<Band, number>,
  random: Random,
): Partial<Bands> {
  const weights = [22, 44, 26, 8].map((weight) => weight * between(random, 0.75, 1.25));
  const open = radiographerBands.filter((band) => !known.has(band));
  const rest = total - sum(radiographerBands, (band) => known.get(band) ?? 0);
  const parts = apportion(
    rest,
    open.map((band) => weights[radiographerBands.indexOf(band)] ?? 0),
  );
  return Object.fromEntries(
    radiographerBands.map((band) => [band, known.get(band) ?? parts[open.indexOf(band)] ?? 0]),
  );
}

/** Far fewer than at Trusts 4 and 8, which the paper names for theirs. */
const mostUsual = 9;

function drawBand4(support: number, balance: Balance, random: Random): number {
  if (balance.fewBand4)
    return balance.must.includes('band-4')
      ? 1
      : whole(random, 0, publishedHeadcount.fewBand4.atMost);
  const usual = Math.round(support * between(random, 0.06, 0.2));
  return Math.min(support, mostUsual, Math.max(publishedHeadcount.fewBand4.atMost + 1, usual));
}

/** Bands 2 and 3: most are in the band that the service leans on. */
function lowerBands(
  total: number,
  balance: Balance,
  random: Random,
): [band2: number, band3: number] {
  const other = balance.lean === 'band-2' ? 'band-3' : 'band-2';
  const drawn = balance.onlyLean ? 0 : Math.round(total * between(random, 0.04, 0.3));
  const fewer = balance.must.includes(other) ? Math.max(1, drawn) : drawn;
  return balance.lean === 'band-2' ? [total - fewer, fewer] : [fewer, total - fewer];
}

/**
 * Splits the people of a trust into bands.
 * @param known bands that are known already; `lower` bands 2 and 3 together where that is known
 * @returns undefined where the known bands do not fit into the totals
 */
export function splitBands(
  heads: StaffNumbers,
  balance: Balance,
  known: ReadonlyMap<Band, number>,
  lower: number | undefined,
  random: Random,
): Bands | undefined {
  const {support} = heads;
  const [known2, known3] = [known.get('band-2'), known.get('band-3')];
  const knownLower =
    lower ?? (known2 !== undefined && known3 !== undefined ? known2 + known3 : undefined);
  const band4 =
    known.get('band-4') ??
    (knownLower === undefined ? drawBand4(support, balance, random) : support - knownLower);
  const [drawn2, drawn3] = lowerBands(support - band4, balance, random);
  const band2 = known2 ?? (known3 === undefined ? drawn2 : support - band4 - known3);
  const split = {
    'band-2': band2,
    'band-3': known3 ?? (known2 === undefined ? drawn3 : support - band4 - band2),
    'band-4': band4,
    ...radiographers(heads.radiographers, known, random),
  } as Bands;
  const fits =
    Object.values(split).every((count) => count >= 0) &&
    sum(Object.values(split)) === support + heads.radiographers;
  return fits ? split : undefined;
}
