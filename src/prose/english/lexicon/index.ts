import type {ClaimKind} from '../token.ts';
import {causes} from './causes.ts';
import {changes} from './changes.ts';
import {comparisons, extremes, orders} from './comparisons.ts';
import {evaluations} from './evaluations.ts';
import {hedges} from './hedges.ts';
import {quantities} from './quantities.ts';

/** What each kind of claim looks like, as patterns over words and grammar. */
export const lexicon: Readonly<Record<ClaimKind, readonly string[]>> = {
  quantity: quantities,
  comparison: comparisons,
  order: orders,
  change: changes,
  cause: causes,
  extreme: extremes,
  evaluation: evaluations,
  hedge: hedges,
};
