import {study} from '../dataset.ts';
import type {Figure} from '../figures/figure.ts';
import {allFigures} from '../figures/registry.ts';
import type {Study} from '../model/study.ts';

const made = new WeakMap<Study, Map<string, Figure>>();

/**
 * A figure by its own id, that of a case included, such as "trust-posts-t08". All are put together
 * once, as many pages ask.
 * @throws where this build draws no such figure
 */
export function figureOfId(id: string): Figure {
  const tables = study();
  const figures =
    made.get(tables) ?? new Map(allFigures(tables).map((figure) => [figure.id, figure]));
  made.set(tables, figures);
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`This build draws no figure "${id}".`);
  return figure;
}
