import type {MarkStyle} from '../../figures/marks/marks.ts';
import {type Circle, isMark, isRuled, type Line, type Picture, seriesOf} from './picture.ts';

// Marks put together from what is painted, and the names of the rows that they stand in.

/** A name of a row and where it stands. */
export interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const trust = /^(?:Trust )?(\d+)$/;

/** Names of trusts that end at the left of a plot: "Trust 8", or 8 alone below the word "Trust". */
export function trustNames({texts}: Picture): Named[] {
  return texts
    .filter(
      ({text, anchor, classes}) => anchor === 'end' && trust.test(text) && !classes.includes('ax'),
    )
    .map(({text, x, y}) => ({name: `Trust ${trust.exec(text)?.[1]}`, x, y}));
}

/**
 * The name that stands nearest in height, among those to the left of a place.
 * @throws where none is near
 */
export function nearestName(
  names: readonly Named[],
  y: number,
  x = Number.POSITIVE_INFINITY,
  reach = 9,
): string {
  const beside = names.filter((each) => each.x <= x + 1);
  const last = Math.max(...beside.map((each) => each.x));
  const near = beside
    .filter((each) => each.x > last - 40)
    .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
  if (!near || Math.abs(near.y - y) > reach)
    throw new Error(`a mark at x ${Math.round(x)}, y ${Math.round(y)} stands in no row`);
  return near.name;
}

export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly series: string;
  readonly look: MarkStyle;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02;

/** No bar of any figure is higher than this, in px: what is, are two. */
const highest = 29;

/**
 * Bars of the plot. A ruled bar too short to show that is hollow;
 * two bands that lie one above the other and end alike are one derived bar.
 * @param limit how high a bar of the figure is at most, in px
 */
export function barsIn({rects}: Pick<Picture, 'rects'>, limit = highest): Bar[] {
  const bars: Bar[] = [];
  for (const rect of rects.filter(isMark)) {
    if (rect.right - rect.left <= (isRuled(rect) ? 1.25 : 0))
      throw new Error(
        `a ${seriesOf(rect)} bar at x ${Math.round(rect.left)}, ` +
          `y ${Math.round(middleOf(rect))} is too short to be seen`,
      );
    const series = seriesOf(rect);
    const other = bars.findIndex(
      (bar) =>
        bar.look === 'solid' &&
        bar.series === series &&
        same(bar.left, rect.left) &&
        same(bar.right, rect.right) &&
        rect.top > bar.bottom &&
        rect.bottom - bar.top <= limit,
    );
    const [first] = other < 0 ? [] : bars.splice(other, 1);
    bars.push({
      left: rect.left,
      right: rect.right,
      top: first?.top ?? rect.top,
      bottom: rect.bottom,
      series,
      look: first ? 'double' : isRuled(rect) || rect.classes.includes('hollow') ? 'ruled' : 'solid',
    });
  }
  return bars;
}

export const middleOf = ({top, bottom}: {readonly top: number; readonly bottom: number}): number =>
  (top + bottom) / 2;

/** Says that a bar does not begin where it must, which makes its length a lie. */
export function mustBegin(bar: Bar, at: number, name: string): void {
  if (Math.abs(bar.left - at) > 0.52)
    throw new Error(
      `row "${name}": the ${bar.series} bar begins ${(bar.left - at).toFixed(1)} px from where it must`,
    );
}

export interface Point extends Circle {
  readonly look: MarkStyle;
  readonly series: string;
}

/** Points of the plot: a ring is hollow or ruled, a disc with a ring cut in is a derived one. */
export function pointsIn({circles}: Picture): Point[] {
  const at =
    (circle: Circle) =>
    ({x, y}: Circle): boolean =>
      same(x, circle.x) && same(y, circle.y);
  const outline = circles.find(
    (circle) =>
      circle.classes.includes('open') &&
      !isMark(circle) &&
      !circles.some((other) => isMark(other) && at(circle)(other)),
  );
  if (outline)
    throw new Error(
      `an outline at x ${Math.round(outline.x)}, y ${Math.round(outline.y)} goes around no point`,
    );
  const cores = circles.filter(({classes}) => classes.includes('core'));
  return circles.filter(isMark).map((circle) => ({
    ...circle,
    series: seriesOf(circle),
    look:
      circle.classes.includes('ring') || isRuled(circle)
        ? 'ruled'
        : cores.some(at(circle))
          ? 'double'
          : 'solid',
  }));
}

/** Stubs for zeros: a short upright line on the baseline, dashed where simulated. */
export const stubsIn = ({
  lines,
}: Picture): {
  readonly x: number;
  readonly y: number;
  readonly series: string;
  readonly look: 'ruled' | 'known';
}[] =>
  lines
    .filter((line) => line.x1 === line.x2 && isStub(line))
    .map((line) => ({
      x: line.x1,
      y: (line.y1 + line.y2) / 2,
      series: seriesOf(line),
      look: line.classes.includes('zero') ? 'ruled' : 'known',
    }));

const isStub = ({classes, y1, y2}: Line): boolean =>
  (classes.includes('zero') || classes.includes('tick')) && Math.abs(y2 - y1) < 30;

/** Dotted stubs that stand for a missing value, by where they begin. */
export const absencesIn = ({lines}: Picture): {readonly x: number; readonly y: number}[] =>
  lines.filter(({classes}) => classes.includes('absent')).map(({x1, y1}) => ({x: x1, y: y1}));

type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Squares of one size in rows from the left, each as far from the last; the last row may be short. */
export function mustBeGrid(
  name: string,
  squares: readonly Box[],
  {left: start, side}: {readonly left: number; readonly side: number},
): void {
  const isOff = (a: number, b: number): boolean => Math.abs(a - b) > 0.1;
  const [first, second] = squares;
  if (!first) return;
  const perRow = squares.filter(({top}) => !isOff(top, first.top)).length;
  const pitch = second ? second.left - first.left : side;
  const off = squares.find(
    ({left, right, top, bottom}, index) =>
      isOff(left, start + (index % perRow) * pitch) ||
      isOff(top, first.top + Math.floor(index / perRow) * pitch) ||
      isOff(right - left, side) ||
      isOff(bottom - top, side),
  );
  if (off || pitch < side)
    throw new Error(`${name}: the square at x ${Math.round((off ?? first).left)} is out of place`);
}
