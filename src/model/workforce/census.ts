import {group} from 'd3-array';
import {derived} from '../derived.ts';
import {median, quantile} from '../statistics/quantiles.ts';
import type {Study} from '../study.ts';
import {
  computed,
  hasNumber,
  measuredOf,
  notInText,
  percentageOf,
  sumOf,
} from '../values/measured.ts';
import type {Measured} from '../values/value.ts';
import {categoryAt, type CategorySizes, thirds} from './adoption.ts';
import {
  adopterCategories,
  type AdopterCategory,
  type Band,
  bands,
  type CensusRow,
  radiographerBands,
  supportBands,
} from './workforce.ts';

/** Headcount of a trust of the census. */
export interface CensusTrust {
  readonly trust: string;
  readonly kind: CensusRow['kind'];
  readonly bands: Readonly<Record<Band, Measured>>;
  /** Bands 2 to 4. */
  readonly support: Measured;
  /** Bands 5 to 8. */
  readonly radiographers: Measured;
  /** Bands 2 to 8. */
  readonly total: Measured;
  /** Support share in per cent of bands 2 to 8. */
  readonly share: Measured;
}

/** A trust with its place from the lowest support share (0) up. */
export interface RankedTrust extends CensusTrust {
  readonly place: number;
  readonly adopter: AdopterCategory;
}

/** Each trust of the census, by id. */
export const censusTrusts = derived((study: Pick<Study, 'census'>): readonly CensusTrust[] =>
  [...group(study.census, (row) => row.trust).values()]
    .map(trustOf)
    .toSorted((a, b) => compareText(a.trust, b.trust)),
);

function trustOf(rows: readonly CensusRow[]): CensusTrust {
  const byBand = Object.fromEntries(bands.map((band) => [band, peopleIn(rows, band)])) as Record<
    Band,
    Measured
  >;
  const support = sumOf(supportBands.map((band) => byBand[band]));
  const radiographers = sumOf(radiographerBands.map((band) => byBand[band]));
  const total = sumOf([support, radiographers]);
  const {trust, kind} = rows[0] as CensusRow;
  return {
    trust,
    kind,
    bands: byBand,
    support,
    radiographers,
    total,
    share: percentageOf(support, total),
  };
}

function peopleIn(rows: readonly CensusRow[], band: Band): Measured {
  const row = rows.find((candidate) => candidate.band === band);
  return measuredOf(row, row?.headcount);
}

/**
 * Trusts from the lowest support share to the highest, equal shares by id; trusts without a share
 * have no place and are left out. Adopter categories are cut by place into the given sizes, which
 * are thirds unless said otherwise.
 */
export function ranked(trusts: readonly CensusTrust[], sizes?: CategorySizes): RankedTrust[] {
  const placed = trusts.filter((trust) => hasNumber(trust.share)).toSorted(byShareThenId);
  const cuts = sizes ?? thirds(placed.length);
  const wanted = cuts.low + cuts.medium + cuts.high;
  if (wanted !== placed.length)
    throw new RangeError(
      `Adopter categories for ${wanted} trusts don't fit ${placed.length} trusts with a support share.`,
    );
  return placed.map((trust, place) => ({...trust, place, adopter: categoryAt(place, cuts)}));
}

function byShareThenId(a: CensusTrust, b: CensusTrust): number {
  return Number(a.share.value) - Number(b.share.value) || compareText(a.trust, b.trust);
}

/** By code unit, so that no machine's locale decides. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Quartiles of the trusts' support shares (type 7), in per cent; not in the text without trusts. */
export interface ShareQuartiles {
  readonly lower: Measured;
  readonly median: Measured;
  readonly upper: Measured;
}

export function shareQuartiles(trusts: readonly CensusTrust[]): ShareQuartiles {
  return {
    lower: overShares(trusts, (shares) => quantile(shares, 0.25)),
    median: medianShare(trusts),
    upper: overShares(trusts, (shares) => quantile(shares, 0.75)),
  };
}

/** Median of the trusts' support shares, in per cent: each trust counts once, whatever its size. */
export const medianShare = (trusts: readonly CensusTrust[]): Measured => overShares(trusts, median);

/** Support share of all trusts taken together, in per cent: each person counts once. */
export function pooledShare(trusts: readonly CensusTrust[]): Measured {
  const counted = trusts.filter((trust) => hasNumber(trust.share));
  return percentageOf(
    sumOf(counted.map((trust) => trust.support)),
    sumOf(counted.map((trust) => trust.total)),
  );
}

/** Median support share within each adopter category, in per cent. */
export function medianShareByAdopter(
  trusts: readonly RankedTrust[],
): Record<AdopterCategory, Measured> {
  const medians = adopterCategories.map((adopter) => [
    adopter,
    medianShare(trusts.filter((trust) => trust.adopter === adopter)),
  ]);
  return Object.fromEntries(medians) as Record<AdopterCategory, Measured>;
}

function overShares(
  trusts: readonly CensusTrust[],
  statistic: (shares: number[]) => number,
): Measured {
  const shares = trusts.map((trust) => trust.share).filter(hasNumber);
  return shares.length === 0 ? notInText : computed(shares, (...values) => statistic(values));
}
