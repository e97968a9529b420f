import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import type {Ranked} from './establishment-rows.ts';
import {roomFor, type ShareColumn, shareColumn} from './establishment-shares.ts';

/** Ticks of the bars, in WTE; a larger establishment moves the end of the scale. */
export const tickStep = 100;

/** Where rows and scales stand, in px. */
export interface EstablishmentLayout {
  readonly rows: readonly Ranked[];
  readonly divided: readonly Ranked[];
  readonly shares: ShareColumn | null;
  readonly small: boolean;
  readonly left: number;
  /** From the right edge to the end of the scale of the bars. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly thickness: number;
  /** End of the scale of the bars, in WTE. */
  readonly last: number;
  readonly scale: (wte: number) => number;
  readonly unscale: (x: number) => number;
  /** Middle of a row. */
  readonly middle: (row: Ranked) => number;
}

/** The band of a row on the scale of the plot. */
export const y = (row: Ranked): string => row.case;

export function establishmentLayout(rows: readonly Ranked[], frame: Frame): EstablishmentLayout {
  const {width, wide} = frame;
  const divided = rows.filter((row) => hasNumber(row.support) && hasNumber(row.imaging));
  const shares = shareColumn(rows, frame);
  const [pitch, thickness] = wide ? [25, 17] : [24, 15];
  const small = width < 500;
  const left = small ? 38 : 62;
  const top = topOf(divided.length > 0, shares !== null, frame);
  const room = roomFor(frame);
  const right = room.remark + (shares ? room.column : 0);
  const last = tickStep * Math.max(1, Math.ceil(Math.max(...sizesOf(rows)) / tickStep));
  const length = width - right - left;
  return {
    rows,
    divided,
    shares,
    small,
    left,
    right,
    top,
    bottom: top + rows.length * pitch,
    pitch,
    thickness,
    last,
    scale: (wte) => left + (length * wte) / last,
    unscale: (x) => (last * (x - left)) / length,
    middle: (row) => top + (rows.indexOf(row) + 0.5) * pitch,
  };
}

/** Room for the legend, where bars are divided, and for the head of the column of shares. */
function topOf(hasLegend: boolean, hasShares: boolean, {width, wide}: Frame): number {
  if (hasLegend) return wide ? 44 : 68;
  if (!hasShares) return 26;
  return width < 500 ? 60 : 44;
}

const sizesOf = (rows: readonly Ranked[]): number[] =>
  rows
    .map(({imaging}) => imaging)
    .filter(hasNumber)
    .map(({value}) => value);
