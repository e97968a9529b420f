import {balanced, linesOf, type Measure} from '../marks/lines.ts';
import {svg} from './document.ts';

/** A text as lines in a size in which it fits. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  readonly height: number;
  readonly weight: 400 | 700;
}

/**
 * A text in the largest of some sizes in which it is no wider and no higher than it may be. One that is too long in
 * each ends where a sentence does.
 */
export function fitted(
  text: string,
  sizes: readonly number[],
  width: number,
  height: number,
  weight: 400 | 700,
  measure: Measure,
): Fitted {
  const tried = sizes.map((size): Fitted => {
    const widthOf = (each: string): number => 1.01 * measure(each, size, weight);
    const breaking = weight === 700 ? balanced : linesOf;
    const lines = breaking(text, width, widthOf);
    const leading = size * (weight === 700 ? 1.16 : 1.34);
    return {lines, size, leading, height: lines.length * leading, weight};
  });
  const fits = tried.find(
    (each) =>
      each.height <= height &&
      each.lines.every((words) => measure(words, each.size, weight) <= width),
  );
  if (fits) return fits;
  const shorter = text.replace(/(?<=[.;]) [^.;]*[.;]?$/, '').replace(/;$/, '.');
  return shorter === text || shorter === ''
    ? tried.at(-1)!
    : fitted(shorter, sizes, width, height, weight, measure);
}

/** Lines of text one below the other, from a height on. */
export const linesAt = (
  {lines, size, leading, weight}: Fitted,
  x: number,
  y: number,
  fill: string,
) =>
  lines.map((text, index) =>
    line(x, y + leading * index + leading * 0.5 + size * 0.35, text, {size, weight, fill}),
  );

interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

/** A text on one line. */
export const line = (x: number, y: number, text: string, {size, weight, fill}: Type): SVGElement =>
  svg('text', {x, y, 'font-size': size, 'font-weight': weight, fill}, text);
