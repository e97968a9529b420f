import type {Figure} from '../../figures/figure.ts';
import {figureWithId} from '../../figures/registry.ts';
import {study} from '../../study/current.ts';

/**
 * A figure by its own id, that of a case included, such as "trust-posts-t08". All are put together
 * once, as many pages ask.
 * @throws where this build draws no such figure
 */
export function figureOfId(id: string): Figure {
  const figure = figureWithId(study(), id);
  if (figure === undefined) throw new Error(`This build draws no figure "${id}".`);
  return figure;
}
