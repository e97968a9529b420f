import type {Frame} from '../figure.ts';
import {drawRotation} from './deployment-rotation.ts';
import {type AreaRow, placedAreas} from './deployment-rows.ts';
import {drawSaidAreas, saysAreas} from './deployment-said.ts';

/** Whether nothing is known of the rows but that all posts rotate, or none. */
export const isOpposed = (rows: readonly AreaRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({rotation, areas}) =>
      rotation !== null && placedAreas.every((area) => !(Number(areas[area].value) > 0)),
  );

/**
 * What is known where no number is: the areas in which a source says that people work, where the title is about these;
 * else how the posts of each row rotate.
 */
export function drawOpposed(
  rows: readonly AreaRow[],
  titled: readonly string[],
  frame: Frame,
): string {
  return saysAreas(rows, titled) ? drawSaidAreas(rows, frame) : drawRotation(rows, frame);
}
