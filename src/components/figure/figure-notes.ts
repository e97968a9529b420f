import type {Figure} from '../../figures/figure.ts';
import {components} from '../text/mdx-components.ts';
import Hidden from './Hidden.astro';
import Shown from './Shown.astro';
import {wordingOf} from './wording.ts';

/** What the note of a figure may use: what it says of simulated rows stands only where the figure draws some. */
export function noteComponents({drawn}: Pick<Figure, 'drawn'>) {
  const {hasSimulated, hasRows} = wordingOf(drawn);
  return {
    ...components,
    p: 'p',
    Simulated: hasSimulated ? Shown : Hidden,
    PublishedOnly: hasRows ? Hidden : Shown,
  };
}
