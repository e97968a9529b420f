import * as Plot from '@observablehq/plot';
import type {Provenance} from '../../model/values/provenance.ts';
import {svg} from '../render/document.ts';
import {patternId, type Series} from './series.ts';

/**
 * How a value is drawn: published and observed values are solid, derived ones double, simulated ones ruled. An area is
 * ruled by an outline over a wash of its colour, and only a mark that stands alone by lines.
 */
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

/** What a simulated area wears: a quiet one, since there are many. */
export const quiet = (series: Series): string => `sim wash f-${series} s-${series}`;

/** The outline of a ruled bar shorter than this would fill it, in px. */
const shortest = 4;

/**
 * Draws ruled bars that are too short to show a wash hollow: the outline, a quarter of their length, stays within it.
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
  {series, x1, x2, y, provenance, thickness, fx}: BarOptions<Row>,
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
      className: `simulated ${quiet(series)}`,
      render: hollowWhereShort(series),
    }),
  ];
}

/**
 * Stubs for values of zero, which have no bar: on the baseline, since right of it they would reach further than a small
 * one. Dashed where simulated, on a gap in the baseline, else solid.
 */
export function zeros<Row>(
  rows: readonly Row[],
  {series, y, provenance, fx}: Pick<BarOptions<Row>, 'series' | 'y' | 'provenance' | 'fx'>,
): Plot.Markish[] {
  const channels = {x: () => 0, y, ...(fx ? {fx} : {})};
  const isRuled = (row: Row): boolean => markStyle(provenance(row)) === 'ruled';
  return [
    Plot.tickX(
      rows.filter((row) => !isRuled(row)),
      {...channels, className: `tick s-${series}`},
    ),
    Plot.tickX(rows.filter(isRuled), {...channels, className: 'zero-gap'}),
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
