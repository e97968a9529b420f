import type {AdopterCategory} from './workforce.ts';

/** How many trusts each adopter category holds. */
export type CategorySizes = Readonly<Record<AdopterCategory, number>>;

/**
 * Three categories that are as equal as n allows. What n leaves over goes to the higher categories
 * first, so that no service counts as a low adopter only because n can't be divided by three: 3k +
 * 1 gives k, k, k + 1 and 3k + 2 gives k, k + 1, k + 1. Sources seldom state their own rule; where
 * they print category medians, these can tell rules apart.
 */
export function thirds(n: number): CategorySizes {
  return {low: Math.floor(n / 3), medium: Math.floor((n + 1) / 3), high: Math.floor((n + 2) / 3)};
}

/** Category of the trust at a place (from 0) of the ranking from the lowest support share up. */
export function categoryAt(place: number, sizes: CategorySizes): AdopterCategory {
  if (place < sizes.low) return 'low';
  return place < sizes.low + sizes.medium ? 'medium' : 'high';
}
