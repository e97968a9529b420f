import type {Provenance} from '../../model/values/provenance.ts';
import {svg} from '../render/document.ts';
import {doubleFrame, label, swatch} from './elements.ts';
import {type MarkStyle} from './marks.ts';
import type {Series} from './series.ts';

/** Words of the strip: they go wherever the picture goes. */
export const caution = 'Simulated values: not observations, do not cite';

/** Class of the strip, by which rendering finds it. */
export const stripClass = 'strip';

const publishedWords = 'Published values';

/** From the end of words to the next swatch. */
const gap = 24;

export interface StripOptions {
  /** The series of the simulated areas, if they are of one: their sample has its colour. */
  readonly series?: Series;
  /** Whether values are drawn as points: the key then shows a point beside each swatch. */
  readonly points?: boolean;
  /** The same, and the series of the points where they are of one: their samples have its colour. */
  readonly pointsIn?: Series;
  /** Whether the simulated marks that are not points are few, and stand alone: then they are ruled by lines. */
  readonly lines?: boolean;
  /** Whether values are drawn as cells: a derived one is then framed twice and not two bands. */
  readonly cells?: boolean;
  /** How published values are drawn where not as marks of their own: as short lines at an axis, or as solid links. */
  readonly published?: 'ray' | 'link' | undefined;
}

interface Entry {
  readonly how: MarkStyle;
  readonly words: string;
  /** Room for the words in px: measured at the larger of their two sizes, and 2 per cent more. */
  readonly width: number;
}

function entries(drawn: ReadonlySet<Provenance>): readonly Entry[] {
  if (!drawn.has('simulated')) return [];
  return [
    {how: 'ruled', words: caution, width: 258},
    ...(drawn.has('published') ? [{how: 'solid', words: publishedWords, width: 92} as const] : []),
    ...(drawn.has('observed')
      ? [{how: 'solid', words: 'Observed values', width: 91} as const]
      : []),
    ...(drawn.has('derived') ? [{how: 'double', words: 'Derived values', width: 81} as const] : []),
  ];
}

/** From the left end of a swatch to its words. */
const indentOf = (options: StripOptions): number => (hasPoints(options) ? 40 : 36);

const hasPoints = ({points = false, pointsIn}: StripOptions): boolean =>
  points || pointsIn !== undefined;

interface Placed extends Entry {
  readonly x: number;
  readonly line: number;
}

/**
 * The entries from left to right, on a new line where the next does not fit. On a phone the caution has a line of its
 * own.
 */
function placed(drawn: ReadonlySet<Provenance>, width: number, options: StripOptions): Placed[] {
  const indent = indentOf(options);
  let [x, line] = [0, 0];
  return entries(drawn).map((entry) => {
    if (x > 0 && x + indent + entry.width > width) [x, line] = [0, line + 1];
    const here = {...entry, x, line};
    x += indent + entry.width + gap;
    return here;
  });
}

/** Height that the strip adds to a plot, in px: nothing where nothing is simulated. */
export function stripHeight(
  drawn: ReadonlySet<Provenance>,
  width: number,
  options: StripOptions = {},
): number {
  const last = placed(drawn, width, options).at(-1);
  return last === undefined ? 0 : 6 + (last.line + 1) * 22;
}

/**
 * The strip of a plot with simulated values: what is drawn how. Rendering puts it above everything else, so that the
 * caution is met first; it is part of the picture, so that a copy of it carries it too.
 */
export function strip(
  drawing: string,
  drawn: ReadonlySet<Provenance>,
  width: number,
  options: StripOptions = {},
): SVGElement {
  const list = placed(drawn, width, options);
  if (list.length === 0) return svg('g', {});
  const height = stripHeight(drawn, width, options);
  const foot = height - 4;
  const group = svg('g', {'class': stripClass, 'data-height': height});
  group.append(svg('line', {x1: 0, x2: width, y1: foot, y2: foot, class: 'hair'}));
  for (const {how, words, x, line} of list) {
    const y = line * 22;
    group.append(
      ...sampleOf(drawing, x, y, {how, words}, options),
      label(x + indentOf(options), y + 11, words, 'ident'),
    );
  }
  return group;
}

/** What stands before the words of an entry: how its values look in this figure. */
function sampleOf(
  drawing: string,
  x: number,
  y: number,
  {how, words}: Pick<Entry, 'how' | 'words'>,
  options: StripOptions,
): SVGElement[] {
  const {series = 'highlight', pointsIn = 'highlight', lines = false, cells, published} = options;
  const points = hasPoints(options);
  if (published && words === publishedWords)
    return published === 'ray' ? fromAxis(x, y + 6.5) : solidLink(x, y + 6.5);
  if (cells && how === 'double') return [doubleFrame(x, y, 27, 13)];
  const inside = lines && how === 'ruled' ? 'lines' : how;
  return [
    swatch(drawing, x, y, points ? 18 : 27, 13, how === 'ruled' ? series : 'highlight', inside),
    ...(points ? point(x + 27, y + 6.5, how, pointsIn) : []),
  ];
}

/** A sample of a line from an axis, with the stroke that marks its value there. */
const fromAxis = (x: number, y: number): SVGElement[] => [
  svg('line', {x1: x + 4, x2: x + 32, y1: y, y2: y, class: 'ray-key'}),
  svg('rect', {x, y: y - 2, width: 9, height: 4, class: 'f-highlight'}),
];

/** A sample of a link from the line at which every post is filled. */
const solidLink = (x: number, y: number): SVGElement[] => [
  svg('line', {x1: x + 2, x2: x + 32, y1: y, y2: y, class: 'link s-highlight'}),
  svg('rect', {x, y: y - 6.5, width: 4, height: 13, class: 'f-highlight'}),
];

/** A sample of a point: a ring where simulated, else a disc, with a ring cut in where derived. */
function point(cx: number, cy: number, how: MarkStyle, of: Series): SVGElement[] {
  if (how === 'ruled') return [svg('circle', {cx, cy, r: 4.6, class: `ring s-${of}`})];
  const disc = svg('circle', {cx, cy, r: 5, class: `f-${of}`});
  return how === 'double' ? [disc, svg('circle', {cx, cy, r: 3.1, class: 'core'})] : [disc];
}
