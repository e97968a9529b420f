// What is drawn at places in px, without scales.
import type {Provenance} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {svg} from '../render/document.ts';
import {missingWords} from '../words.ts';
import {type MarkStyle, markStyle, quiet} from './marks.ts';
import {patternId, type Series} from './series.ts';

/** Text at a place in pixels. `parts` in bold where marked so. */
export function label(
  x: number,
  y: number,
  parts: string | readonly (string | {readonly bold: string})[],
  className = '',
  anchor?: 'middle' | 'end',
): SVGElement {
  const nodes = (typeof parts === 'string' ? [parts] : parts).map((part) =>
    typeof part === 'string' ? part : svg('tspan', {class: 't-b'}, part.bold),
  );
  return svg('text', {x, y, 'class': `t ${className}`.trim(), 'text-anchor': anchor}, ...nodes);
}

/** Length of the stub for a missing value in px, the same in all figures so that it can't be taken for an amount. */
const stub = 14;

/**
 * A dotted stub at the baseline, crossed where the trust gave no value, and beside it why there is none, where there is
 * room for words.
 */
export const absence = (
  x: number,
  y: number,
  measured: Measured,
  hasWords = true,
): SVGElement[] => [
  svg('line', {x1: x + 1, x2: x + 1 + stub, y1: y, y2: y, class: 'absent'}),
  ...notGiven(x + 1 + stub / 2, y, measured),
  ...(hasWords ? [label(x + stub + 5, y + 4.5, missingWords(measured), 'ax halo')] : []),
];

/**
 * A cross where a trust did not supply a value or it was withheld: that a source does not print one looks otherwise,
 * and so does zero.
 */
export const notGiven = (x: number, y: number, {value}: Measured): SVGElement[] =>
  value === 'not-supplied' || value === 'suppressed'
    ? [svg('path', {d: `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`, class: 'not-given'})]
    : [];

/**
 * A sample of a series for a legend: what is drawn in the figure decides whether it is ruled, and whether by lines, as
 * a mark that stands alone is.
 */
export function swatch(
  drawing: string,
  x: number,
  y: number,
  width: number,
  height: number,
  of: Series,
  how: MarkStyle | 'lines',
): SVGElement {
  if (how === 'ruled' || how === 'lines')
    return svg('rect', {
      x: x + 0.6,
      y: y + 0.6,
      width: width - 1.2,
      height: height - 1.2,
      ...(how === 'lines'
        ? {class: `sim s-${of}`, fill: `url(#${patternId(drawing, of)})`}
        : {class: quiet(of)}),
    });
  if (how === 'solid') return svg('rect', {x, y, width, height, class: `f-${of}`});
  return svg(
    'g',
    {class: `f-${of}`},
    svg('rect', {x, y, width, height: height * 0.36}),
    svg('rect', {x, y: y + height * 0.64, width, height: height * 0.36}),
  );
}

/** A bar at a place in px, drawn as what its value is. */
export function barAt(
  drawing: string,
  {x, y, width, height}: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  of: Series,
  provenance: Provenance,
): SVGElement {
  const how = markStyle(provenance);
  const kind = {solid: 'solid', double: 'derived', ruled: 'simulated'}[how];
  return svg('g', {class: kind}, swatch(drawing, x, y, width, height, of, how));
}

/** A sample of a cell whose value is derived: a frame within a frame. */
export function doubleFrame(x: number, y: number, width: number, height: number): SVGElement {
  const frame = (inset: number): SVGElement =>
    svg('rect', {
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      class: 'cell-solid',
    });
  return svg('g', {}, frame(0.6), frame(3));
}

/**
 * An upright stroke at a value of the cohort, dashed where any value behind it is simulated, on an edge of film that
 * lifts it off what it crosses.
 */
export function cohortStroke(
  x: number,
  y1: number,
  y2: number,
  {provenance}: Measured,
  known: string,
): SVGElement[] {
  return [
    svg('line', {x1: x, x2: x, y1, y2, class: 'lift'}),
    svg('line', {
      x1: x,
      x2: x,
      y1,
      y2,
      class: provenance === 'simulated' ? 'tick-sim s-highlight' : `ref ${known}`,
    }),
  ];
}

/** Height in px of the line above a drawing that says what such a stroke is. */
export const cohortKeyHeight = 26;

/** What the stroke is, above the drawing, where it can't be taken for a value. */
export const cohortKey = (measured: Measured, known: string, words: string): SVGElement[] => [
  ...cohortStroke(3, 0, 16, measured, known),
  label(12, 13, words, 'ax'),
];
