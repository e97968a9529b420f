import type {Provenance} from '../model/provenance.ts';
import {svg} from './document.ts';
import {label, swatch, type Look} from './marks.ts';

/** Words of the strip: they go wherever the picture goes. */
export const caution = 'Simulated values: not observations, do not cite';

/** From the left end of a swatch to its words, and from the end of words to the next swatch. */
const indent = 36;
const gap = 24;

interface Entry {
  readonly how: Look;
  readonly words: string;
  /** Width of the words in px. */
  readonly width: number;
}

function entries(drawn: ReadonlySet<Provenance>): readonly Entry[] {
  if (!drawn.has('simulated')) return [];
  return [
    {how: 'ruled', words: caution, width: 276},
    ...(drawn.has('published') ? [{how: 'solid', words: 'Published values', width: 106} as const] : []),
    ...(drawn.has('observed') ? [{how: 'solid', words: 'Observed values', width: 106} as const] : []),
    ...(drawn.has('derived') ? [{how: 'double', words: 'Derived values', width: 94} as const] : []),
  ];
}

interface Placed extends Entry {
  readonly x: number;
  readonly line: number;
}

/** The entries from left to right, on a new line where the next does not fit. On a phone the caution has a line of its own. */
function placed(drawn: ReadonlySet<Provenance>, width: number): Placed[] {
  let [x, line] = [0, 0];
  return entries(drawn).map((entry) => {
    if (x > 0 && x + indent + entry.width > width) [x, line] = [0, line + 1];
    const here = {...entry, x, line};
    x += indent + entry.width + gap;
    return here;
  });
}

/** Height that the strip adds below a plot, in px: nothing where nothing is simulated. */
export function stripHeight(drawn: ReadonlySet<Provenance>, width: number): number {
  const last = placed(drawn, width).at(-1);
  return last === undefined ? 0 : 6 + (last.line + 1) * 22;
}

/** The strip below a plot with simulated values: what is drawn how. It is part of the picture, so that a copy of it carries it too. */
export function strip(drawing: string, drawn: ReadonlySet<Provenance>, width: number, top: number): SVGElement {
  const list = placed(drawn, width);
  const group = svg('g', {});
  if (list.length > 0) group.append(svg('line', {x1: 0, x2: width, y1: top, y2: top, class: 'hair'}));
  for (const {how, words, x, line} of list) {
    const y = top + 10 + line * 22;
    group.append(swatch(drawing, x, y, 27, 13, 'highlight', how), label(x + indent, y + 11, words, 'ident'));
  }
  return group;
}
