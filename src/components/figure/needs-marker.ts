import type {Figure} from '../../figures/figure.ts';

/**
 * Whether a page says beside a figure what its values are. That they are published goes without saying here, where
 * all else is.
 */
export const needsMarker = ({drawn}: Pick<Figure, 'drawn'>): boolean =>
  [...drawn].some((provenance) => provenance !== 'published');
