import type {Figure} from '../figures/figure.ts';
import Kept from './Kept.astro';
import LeftAway from './LeftAway.astro';
import {components} from './prose.ts';
import {wordingOf} from './wording.ts';

/** What the note of a figure may use: what it says of simulated rows stands only where the figure draws some. */
export function noteComponents({drawn}: Pick<Figure, 'drawn'>) {
  const {hasSimulated, hasRows} = wordingOf(drawn);
  return {
    ...components,
    p: 'p',
    Simulated: hasSimulated ? Kept : LeftAway,
    PublishedOnly: hasRows ? LeftAway : Kept,
  };
}
