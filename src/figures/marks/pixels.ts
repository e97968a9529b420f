import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {render} from '../render/render.ts';
import type {Series} from './series.ts';

/** A block in px of the drawing. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: Series;
}

/** Draws marks that are placed in px of the whole drawing: diagrams, which have no scale. */
export const inPixels = (
  {drawing, width}: Pick<Frame, 'drawing' | 'width'>,
  height: number,
  marks: readonly Plot.Markish[],
): string =>
  render(
    {id: drawing, width, height},
    {margin: 0, axis: null, x: {type: 'identity'}, y: {type: 'identity'}, marks: [...marks]},
  );

/** Solid blocks, each in the colour of its series. */
export const blocks = (all: readonly PixelBox[]): Plot.Markish[] =>
  [...Map.groupBy(all, ({series}) => series)].map(([series, list]) =>
    Plot.rect(list, {
      x1: 'x',
      x2: ({x, width}: PixelBox) => x + width,
      y1: 'y',
      y2: ({y, height}: PixelBox) => y + height,
      className: `solid f-${series}`,
    }),
  );
