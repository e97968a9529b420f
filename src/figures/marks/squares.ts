import {svg} from '../render/document.ts';
import type {Series} from './series.ts';

// A square for each of what is counted, filled for those of which something holds.

/** So many squares stand in a row at most, and no further apart than this in px. */
const [mostInRow, widestPitch] = [24, 42];

export interface SquareGrid {
  readonly perRow: number;
  readonly pitch: number;
  readonly side: number;
}

/** Rows of squares of one size, none much shorter than the others, for so many squares in so many px. */
export function squareGrid(most: number, width: number): SquareGrid {
  const perRow = Math.ceil(most / Math.ceil(most / mostInRow));
  const pitch = Math.min(widestPitch, Math.floor((width + 4) / perRow));
  return {perRow, pitch, side: Math.round(0.78 * pitch)};
}

/** What is counted: so many of a whole. */
export interface SquareCount {
  readonly count: number;
  readonly whole: number;
  readonly series: Series;
}

/** A square for each of the whole, the first ones filled, from a left and a top on. */
export const squaresOf = (
  {count, whole, series}: SquareCount,
  [left, top]: readonly [left: number, top: number],
  {perRow, pitch, side}: SquareGrid,
): SVGElement[] =>
  Array.from({length: whole}, (_, index) => {
    const [x, y] = [left + (index % perRow) * pitch, top + Math.floor(index / perRow) * pitch];
    return index < count
      ? svg('rect', {x, y, width: side, height: side, class: `solid f-${series}`})
      : svg('rect', {x: x + 0.5, y: y + 0.5, width: side - 1, height: side - 1, class: 'cell'});
  });

/** Height of so many squares in px. */
export const squaresHeight = (whole: number, {perRow, pitch, side}: SquareGrid): number =>
  (Math.ceil(whole / perRow) - 1) * pitch + side;
