import type {Axis} from './axes.ts';
import type {ValueRead} from './mark-reading.ts';
import type {Text} from './picture.ts';
import type {Point} from './rows.ts';

// What readers of figures share that draw trusts as points.

export const read = (
  column: string,
  axis: Axis,
  pixel: number,
  more: Partial<ValueRead> = {},
): ValueRead => ({column, value: axis.value(pixel), perPixel: axis.perPixel, ...more});

export const trustName = /^Trust \d+$/;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far a name stands from a point, with the room that its letters take. */
export function apart({x, y, text, anchor}: Text, point: Spot): number {
  const width = 5.5 * text.length;
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return Math.hypot(
    Math.max(left - point.x, point.x - left - width, 0),
    Math.max(Math.abs(point.y - y) - 7, 0),
  );
}

/** Each name goes to the point beside it. */
export function namedPoints(names: readonly Text[], points: readonly Point[]): Map<Point, string> {
  const found = new Map<Point, string>();
  for (const name of names) {
    const distance = (point: Point): number => apart(name, point) - point.r;
    const [nearest] = points
      .filter((point) => !found.has(point))
      .toSorted((a, b) => distance(a) - distance(b));
    if (!nearest || distance(nearest) > 16)
      throw new Error(`the name "${name.text}" stands at no point`);
    found.set(nearest, name.text);
  }
  return found;
}
