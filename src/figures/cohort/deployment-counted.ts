import type {Measured} from '../../model/values/value.ts';
import {isSpanned} from './deployment-cells.ts';
import {isOpposed} from './deployment-opposed.ts';
import {type AreaRow, drawnAreas, rotationIn} from './deployment-rows.ts';

/** What the marker counts: of bars who rotates alone; of a grid each cell, and a span over all areas as one value. */
export const countedOf = (rows: readonly AreaRow[]): (readonly Measured[])[] => {
  const areBars = isOpposed(rows);
  return rows.map((row) => {
    if (areBars) return [rotationIn(row)];
    return isSpanned(row) ? [rotationIn(row), row.areas['x-ray']] : drawnAreas(row);
  });
};
