import type {AdopterCategory} from '../../src/model/workforce/workforce.ts';

/** A run of ranks in the census whose support shares, in per cent, lie between two bounds (both excluded). */
export interface Stratum {
  readonly adopter: AdopterCategory;
  readonly trusts: number;
  readonly from: number;
  readonly to: number;
}

const stratum = (adopter: AdopterCategory, trusts: number, from: number, to: number): Stratum => ({
  adopter,
  trusts,
  from,
  to,
});

/**
 * The 137 census trusts by rank of their support share, lowest first. A type 7 quartile of 137
 * values is itself a value (ranks 35, 69 and 103), and so is the median of 45; the median of 46 is
 * the mean of two. These seven ranks get a narrow window around what is published; the ranks
 * between them may lie anywhere between their neighbours.
 */
export const strata: readonly Stratum[] = [
  stratum('low', 22, 3, 10.46),
  stratum('low', 1, 10.46, 10.54), // rank 23, median of the low category
  stratum('low', 11, 10.54, 14.86),
  stratum('low', 1, 14.86, 14.94), // rank 35, lower quartile
  stratum('low', 10, 14.94, 17.2),
  stratum('medium', 22, 17.3, 22.05),
  stratum('medium', 1, 22.05, 22.2), // ranks 68 and 69: their mean is the median of the medium category,
  stratum('medium', 1, 22.266, 22.274), // and rank 69 alone is the median of all 137
  stratum('medium', 22, 22.3, 26.7),
  stratum('high', 11, 26.8, 29.06),
  stratum('high', 1, 29.06, 29.14), // rank 103, upper quartile
  stratum('high', 10, 29.14, 30.58),
  stratum('high', 1, 30.6, 30.69), // ranks 114 and 115: their mean is the median of the high category
  stratum('high', 1, 30.71, 30.79),
  stratum('high', 22, 30.8, 46),
];

/** Where a support share falls, in per cent; undefined between two strata. */
export const stratumOf = (percent: number): Stratum | undefined =>
  strata.find(({from, to}) => percent > from && percent < to);
