import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import {type CensusShare, shareValue, shareWords} from './census-rows.ts';

/** Where the box stands and how its words are set, in px. */
interface Layout {
  /** Left edge and width of the box, and right end of its words. */
  readonly x: number;
  readonly width: number;
  readonly end: number;
  readonly left: number;
  readonly wide: boolean;
  readonly y: (value: number) => number;
}

function layoutOf(left: number, y: Layout['y']): Layout {
  const wide = left > 150;
  const x = left - (wide ? 26 : 14);
  return {x, width: wide ? 9 : 6, end: x - (wide ? 10 : 6), left, wide, y};
}

/**
 * The published quartiles as a box that stands at the axis, with the median in it.
 * @param y the place of a share
 * @param left where the axis begins
 */
export function quartileBox(
  lower: CensusShare | undefined,
  median: CensusShare | undefined,
  upper: CensusShare | undefined,
  y: (value: number) => number,
  left: number,
): SVGElement[] {
  if (!lower || !median || !upper) return [];
  const layout = layoutOf(left, y);
  // Quartiles that lie close together push the words of the lower ones down.
  const upperAt = y(shareValue(upper)) - 4;
  const medianAt = Math.max(y(shareValue(median)) + 4, upperAt + linesApart);
  const lowerAt = Math.max(y(shareValue(lower)) - 1, medianAt + linesApart);
  const middle = layout.wide ? 'median of all trusts' : 'median';
  return [
    ...box(lower, median, upper, layout),
    ...quartile(upper, 'upper quartile', upperAt, layout),
    ...quartile(median, middle, medianAt, layout),
    ...quartile(lower, 'lower quartile', lowerAt, layout),
    ...explanation(lowerAt, layout),
  ];
}

/** From a number, with its name below it, to the next, in px. */
const linesApart = 30;

function box(
  lower: CensusShare,
  median: CensusShare,
  upper: CensusShare,
  {x, width, left, y}: Layout,
): SVGElement[] {
  const [top, bottom] = [y(shareValue(upper)), y(shareValue(lower))];
  const middle = {y1: y(shareValue(median)), y2: y(shareValue(median))};
  return [
    svg('rect', {x, y: top, width, height: bottom - top, class: 'f-highlight'}),
    svg('line', {x1: x - 3, x2: x + width + 3, ...middle, class: 'notch'}),
    svg('line', {x1: x + width + 3, x2: left, ...middle, class: 'ray'}),
  ];
}

const quartile = (row: CensusShare, name: string, at: number, {end}: Layout): SVGElement[] => [
  label(end, at, shareWords(row), 't-b', 'end'),
  label(end, at + 15, name, 'ax', 'end'),
];

const isNarrow = ({left}: Layout): boolean => left < 100;

function explanation(at: number, layout: Layout): SVGElement[] {
  const lines = isNarrow(layout)
    ? ['The box', 'holds half', 'of all trusts']
    : ['The box holds', 'half of all trusts'];
  return lines.map((line, index) => label(layout.end, at + 37 + 15 * index, line, 'ax', 'end'));
}
