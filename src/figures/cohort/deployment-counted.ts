import type {Measured} from '../../model/values/value.ts';
import {isSpanned} from './deployment-cells.ts';
import {isOpposed} from './deployment-opposed.ts';
import {type AreaRow, drawnAreas, rotationIn} from './deployment-rows.ts';
import {saysAreas} from './deployment-said.ts';

/**
 * What the marker counts: of schemes who rotates alone, of areas in words nothing of a row, of a grid each cell, and a
 * span over all areas as one value.
 */
export const countedOf =
  (titled: readonly string[]) =>
  (rows: readonly AreaRow[]): readonly (readonly Measured[])[] => {
    if (isOpposed(rows)) return saysAreas(rows, titled) ? [] : rows.map((row) => [rotationIn(row)]);
    return rows.map((row) =>
      isSpanned(row) ? [rotationIn(row), row.areas['x-ray']] : drawnAreas(row),
    );
  };
