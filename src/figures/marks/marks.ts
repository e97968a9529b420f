import * as Plot from '@observablehq/plot';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {svg} from '../render/document.ts';
import {missingWords} from '../words.ts';
import {patternId, type Series} from './series.ts';

/** How a value is drawn: published and observed values are solid, derived ones double, simulated ones ruled. */
export type MarkStyle = 'solid' | 'double' | 'ruled';
export const markStyle = (provenance: Provenance): MarkStyle =>
  provenance === 'simulated' ? 'ruled' : provenance === 'derived' ? 'double' : 'solid';

export interface BarOptions<Row> {
  /** Id of the drawing, for its patterns. */
  readonly drawing: string;
  readonly series: Series;
  readonly x1: (row: Row) => number;
  readonly x2: (row: Row) => number;
  readonly y: (row: Row) => string;
  readonly provenance: (row: Row) => Provenance;
  /** Height of a bar in px: a derived bar is two bands of it. */
  readonly thickness: number;
  readonly fx?: (row: Row) => string;
}

/** The outline of a ruled bar shorter than this would fill it, in px. */
const shortest = 4;

/**
 * Draws ruled bars that are too short to show a ruling hollow: the outline, a quarter of their length, stays within it.
 */
function hollowWhereShort(series: Series): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const [x1, x2, y] = [values.x1, values.x2, values.y] as (ArrayLike<number> | undefined)[];
    const length = (at: number): number => (x2?.[at] ?? 0) - (x1?.[at] ?? 0);
    const drawn =
      next?.(
        index.filter((at) => length(at) >= shortest),
        scales,
        values,
        dimensions,
        context,
      ) ?? null;
    // Without facets Plot hands a typed array, which holds no elements.
    const short = [...index].filter((at) => length(at) < shortest);
    if (short.length === 0) return drawn;
    const height = (scales.y as unknown as {bandwidth: () => number}).bandwidth();
    const hollow = short.map((at) => {
      const stroke = length(at) / 4;
      return svg('rect', {
        'x': (x1?.[at] ?? 0) + stroke / 2,
        'y': (y?.[at] ?? 0) + stroke / 2,
        'width': length(at) - stroke,
        'height': height - stroke,
        'stroke-width': stroke,
      });
    });
    return svg(
      'g',
      {},
      ...(drawn ? [drawn] : []),
      svg('g', {class: `simulated hollow s-${series}`}, ...hollow),
    );
  };
}

/** Horizontal bars, each drawn as what its value is. */
export function bars<Row>(
  rows: readonly Row[],
  {drawing, series, x1, x2, y, provenance, thickness, fx}: BarOptions<Row>,
): Plot.Markish[] {
  const of = (wanted: MarkStyle) =>
    rows.filter((row) => markStyle(provenance(row)) === wanted && x2(row) > x1(row));
  const channels = {x1, x2, y, ...(fx ? {fx} : {})};
  const band = thickness * 0.64;
  return [
    Plot.barX(of('solid'), {...channels, className: `solid f-${series}`}),
    Plot.barX(of('double'), {...channels, insetBottom: band, className: `derived f-${series}`}),
    Plot.barX(of('double'), {...channels, insetTop: band, className: `derived f-${series}`}),
    Plot.barX(of('ruled'), {
      ...channels,
      inset: 0.6,
      fill: `url(#${patternId(drawing, series)})`,
      className: `simulated sim s-${series}`,
      render: hollowWhereShort(series),
    }),
  ];
}

/**
 * Stubs left of the baseline for values of zero, which have no bar: right of it they would reach further than a small
 * one. Dashed where simulated, else solid.
 */
export function zeros<Row>(
  rows: readonly Row[],
  {series, y, provenance, fx}: Pick<BarOptions<Row>, 'series' | 'y' | 'provenance' | 'fx'>,
): Plot.Markish[] {
  const channels = {x: () => 0, y, dx: -2.5, ...(fx ? {fx} : {})};
  const isRuled = (row: Row): boolean => markStyle(provenance(row)) === 'ruled';
  return [
    Plot.tickX(
      rows.filter((row) => !isRuled(row)),
      {...channels, className: `tick s-${series}`},
    ),
    Plot.tickX(rows.filter(isRuled), {...channels, className: `zero s-${series}`}),
  ];
}

export interface PointOptions<Row> {
  readonly drawing: string;
  readonly series: Series;
  readonly x: (row: Row) => number;
  readonly y: (row: Row) => number | string;
  readonly provenance: (row: Row) => Provenance;
  /** Radius in px. From 8, a simulated point is ruled inside. */
  readonly r: number;
  /** Whether a ring leaves what lies below it to be seen. */
  readonly open?: boolean;
  readonly fx?: (row: Row) => string;
  readonly fy?: (row: Row) => string;
}

/** Film below a point, so that grid and bands don't show through it. */
export const under = <Row>(
  rows: readonly Row[],
  {r, ...channels}: Pick<PointOptions<Row>, 'x' | 'y' | 'r' | 'fx' | 'fy'>,
): Plot.Markish => Plot.dot(rows, {...channels, r: r - 0.4, className: 'under'});

/** Points: a disc where published or observed, a disc with a ring cut in where derived, a ring where simulated. */
export function points<Row>(
  rows: readonly Row[],
  {drawing, series, x, y, provenance, r, open = false, fx, fy}: PointOptions<Row>,
): Plot.Markish[] {
  const of = (wanted: MarkStyle) => rows.filter((row) => markStyle(provenance(row)) === wanted);
  const channels = {x, y, r, ...(fx ? {fx} : {}), ...(fy ? {fy} : {})};
  const inside = r >= 8 ? {fill: `url(#${patternId(drawing, series)})`} : {};
  return [
    ...(open ? [] : [under(of('ruled'), channels)]),
    Plot.dot(of('ruled'), {
      ...channels,
      r: r - 0.4,
      ...inside,
      className: `simulated ring s-${series}${r >= 8 ? ' filled' : open ? ' open' : ''}`,
    }),
    Plot.dot(of('solid'), {...channels, className: `solid f-${series} rim`}),
    Plot.dot(of('double'), {...channels, className: `derived f-${series} rim`}),
    Plot.dot(of('double'), {...channels, r: r * 0.62, className: 'core'}),
  ];
}

/** Text marks with the classes of the style sheet instead of Plot's attributes. */
export function texts<Row>(
  rows: readonly Row[],
  className: string,
  options: Plot.TextOptions,
): Plot.Markish {
  return Plot.text(rows as Row[], {...options, className: `t ${className}`.trim()});
}

/** Vertical lines over the plot at the given values of x. */
export const gridX = (ticks: readonly number[], options: Plot.RuleXOptions = {}): Plot.Markish =>
  Plot.ruleX(
    ticks.filter((tick) => tick !== 0),
    {...options, className: 'grid'},
  );

/**
 * Draws with pixels of the whole drawing instead of scales: legends and the strip below a figure. Once, also over
 * facets.
 */
export function overlay(...elements: readonly SVGElement[]): Plot.Markish {
  return Plot.frame({facet: 'super', render: () => svg('g', {}, ...elements)});
}

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

/** A sample of a series for a legend: what is drawn in the figure decides whether it is ruled. */
export function swatch(
  drawing: string,
  x: number,
  y: number,
  width: number,
  height: number,
  of: Series,
  how: MarkStyle,
): SVGElement {
  if (how === 'ruled')
    return svg('rect', {
      x: x + 0.6,
      y: y + 0.6,
      width: width - 1.2,
      height: height - 1.2,
      class: `sim s-${of}`,
      fill: `url(#${patternId(drawing, of)})`,
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
