import type {Claim} from '../../model/claims/claim.ts';
import type {Frame} from '../figure.ts';
import {filledDomain, hasMark, type Staff, staff} from './posts-marks.ts';
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
  readonly domain: readonly [number, number] | undefined;
  readonly unnamed: Claim | undefined;
}

const headHeight = 72;
export const footHeight = 54;

/** Side by side from 500 px, else one below the other; all on one scale. */
export function panelsOf(rows: readonly PostsRow[], {width, wide}: Frame): Panel[] {
  const [names, gap, margin] = wide ? [58, 36, 14] : [40, 24, 16];
  const pitch = wide ? 25 : 23;
  const domain = filledDomain(rows);
  const isStacked = width < 500;
  const length = isStacked ? width - names - margin : (width - 2 * names - gap - margin) / 2;
  let top = headHeight;
  return staff.map((group, index): Panel => {
    const shown = rows.filter((row) => domain !== undefined || hasMark(row[group.key]));
    const start = isStacked ? 0 : index * (names + length + gap);
    const left = start + names;
    const panel = {
      staff: group,
      start,
      top,
      bottom: shown.length > 0 ? top + shown.length * pitch : top - 54,
      left,
      right: left + length,
      rows: shown,
      domain,
      unnamed: rows[0]?.unnamed,
      x: (value: number) =>
        domain
          ? left + (length * (value - domain[0])) / (domain[1] - domain[0])
          : left + 0.4 * length,
      y: scaleOf(top, pitch),
    };
    // A group without rows has its words right below its name.
    if (isStacked) top = panel.bottom + footHeight + headHeight + 8;
    return panel;
  });
}

const scaleOf =
  (top: number, pitch: number) =>
  (index: number): number =>
    top + (index + 0.5) * pitch;
