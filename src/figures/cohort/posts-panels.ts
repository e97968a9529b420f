import type {Claim} from '../../model/claims/claim.ts';
import type {Frame} from '../figure.ts';
import {type Staff, staff} from './posts-marks.ts';
import type {PostsRow} from './posts-rows.ts';

/** One staff group: its rows, and where they stand. */
export interface Panel {
  readonly staff: Staff;
  /** Left end of the panel with the names of its rows. */
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly y: (index: number) => number;
  readonly rows: readonly PostsRow[];
  readonly domain: readonly [number, number];
  readonly unnamed: Claim | undefined;
  /** Whether it says which way is which: once for panels side by side. */
  readonly isFirst: boolean;
}

const headHeight = 72;
export const footHeight = 54;

/** Side by side from 500 px, else one below the other; all on one scale. */
export function panelsOf(
  rows: readonly PostsRow[],
  domain: readonly [number, number],
  {width, wide}: Frame,
): Panel[] {
  const [names, gap, margin] = wide ? [62, 36, 14] : [40, 24, 16];
  const pitch = wide ? 25 : 23;
  const isStacked = width < 500;
  const length = isStacked ? width - names - margin : (width - 2 * names - gap - margin) / 2;
  let top = headHeight;
  return staff.map((group, index): Panel => {
    const start = isStacked ? 0 : index * (names + length + gap);
    const left = start + names;
    const panel = {
      staff: group,
      start,
      top,
      bottom: top + rows.length * pitch,
      left,
      right: left + length,
      rows,
      domain,
      unnamed: rows[0]?.unnamed,
      isFirst: isStacked || index === 0,
      x: (value: number) => left + (length * (value - domain[0])) / (domain[1] - domain[0]),
      y: scaleOf(top, pitch),
    };
    if (isStacked) top = panel.bottom + footHeight + headHeight + 8;
    return panel;
  });
}

const scaleOf =
  (top: number, pitch: number) =>
  (index: number): number =>
    top + (index + 0.5) * pitch;
