import * as Plot from '@observablehq/plot';
import {type CoverageKind} from '../../model/framework/coverage.ts';
import type {Frame} from '../figure.ts';
import {overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {acrossGrid, downGrid, type Grid} from './coverage-grid.ts';
import {type CoverageCell, type CoverageRow} from './coverage-rows.ts';

/** The grid, with participants across, and on a phone down. */
export function drawCoverage(all: readonly CoverageRow[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const isPhone = width < 500;
  const grid = (isPhone ? downGrid : acrossGrid)(all, frame);
  const {height, words, lines} = grid;
  const cells = grid.rows.flatMap((row) =>
    row.categories.map(({id}): CoverageCell => ({
      row,
      category: id,
      kind: row.cells[id] ?? 'none',
    })),
  );
  const dot = wide || isPhone ? 3 : 2;
  return render(
    {id: drawing, width, height},
    {
      margin: 0,
      x: {type: 'identity'},
      y: {type: 'identity'},
      axis: null,
      marks: [
        overlay(...lines),
        squares(cells, 'quoted', grid, 1),
        squares(cells, 'reported', grid, 0.5),
        overlay(
          ...cells
            .filter(({kind, row}) => kind === 'none' && row.reported)
            .map((cell) => dotOf(cell, grid, dot)),
          ...words,
        ),
      ],
    },
  );
}

/** Squares of the cells of one kind, filled from the bottom up to a part of their height. */
const squares = (
  cells: readonly CoverageCell[],
  kind: CoverageKind,
  {x, y, side}: Grid,
  part: number,
): Plot.Markish =>
  Plot.rect(
    cells.filter((cell) => cell.kind === kind),
    {
      x1: x,
      x2: (cell: CoverageCell) => x(cell) + side,
      y1: (cell: CoverageCell) => y(cell) + side * (1 - part),
      y2: (cell: CoverageCell) => y(cell) + side,
      className: `solid f-support ${kind}`,
    },
  );

const dotOf = (cell: CoverageCell, {x, y, side}: Grid, size: number): SVGElement =>
  svg('rect', {
    x: x(cell) + side / 2 - size / 2,
    y: y(cell) + side - size,
    width: size,
    height: size,
    class: 'f-frame',
  });
