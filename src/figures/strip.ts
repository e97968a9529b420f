import type {Provenance} from '../model/provenance.ts';
import {svg} from './document.ts';
import {label, swatch} from './marks.ts';

/** Words of the strip: they go wherever the picture goes. */
export const caution = 'Simulated values: not observations, do not cite';

interface Entry {
  readonly how: 'ruled' | 'solid' | 'double';
  readonly words: string;
  readonly width: number;
}

function entries(drawn: ReadonlySet<Provenance>): readonly Entry[] {
  if (!drawn.has('simulated')) return [];
  return [
    {how: 'ruled', words: caution, width: 336},
    ...(drawn.has('published') ? [{how: 'solid', words: 'Published values', width: 176} as const] : []),
    ...(drawn.has('observed') ? [{how: 'solid', words: 'Observed values', width: 176} as const] : []),
    ...(drawn.has('derived') ? [{how: 'double', words: 'Derived values', width: 140} as const] : []),
  ];
}

/** How many lines the strip takes in a drawing of this width. */
const lines = (list: readonly Entry[], width: number): number => (list.length < 2 ? list.length : width < 500 ? 2 : 1);

/** Height that the strip adds below a plot, in px: nothing where all is published. */
export function stripHeight(drawn: ReadonlySet<Provenance>, width: number): number {
  const count = lines(entries(drawn), width);
  return count === 0 ? 0 : 6 + count * 22;
}

/** The strip below a plot with simulated values: what is drawn how. It is part of the picture, so that a copy of it carries it too. */
export function strip(drawing: string, drawn: ReadonlySet<Provenance>, width: number, top: number): SVGElement {
  const list = entries(drawn);
  const group = svg('g', {});
  if (list.length > 0) group.append(svg('line', {x1: 0, x2: width, y1: top, y2: top, class: 'hair'}));
  let x = 0;
  let line = 0;
  list.forEach((entry, index) => {
    if (index === 1 && lines(list, width) === 2) [x, line] = [0, 1];
    const y = top + 10 + line * 22;
    group.append(swatch(drawing, x, y, 27, 13, 'highlight', entry.how), label(x + 36, y + 11, entry.words, 'ident'));
    x += entry.width;
  });
  return group;
}
