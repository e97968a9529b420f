import type * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Establishment} from '../../model/workforce/establishment.ts';
import type {Frame} from '../figure.ts';
import {absence, label, points} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {isKnown, type Ranked} from './establishment-rows.ts';

/** The column of support shares at the right: there the shares stand side by side, wherever the bars end. */
export interface ShareColumn {
  readonly rows: readonly Ranked[];
  readonly ticks: readonly number[];
  readonly at: (share: number) => number;
}

/** Room in px for the column, for numerals right of its axis, and for what is printed between it and the bars. */
export function roomFor({width, wide}: Frame): {
  readonly column: number;
  readonly numeral: number;
  readonly remark: number;
} {
  if (wide) return {column: 176, numeral: 44, remark: 134};
  return width < 500
    ? {column: 66, numeral: 8, remark: 72}
    : {column: 116, numeral: 40, remark: 130};
}

/** The column, where the share of at least one trust is known. */
export function shareColumn(rows: readonly Ranked[], frame: Frame): ShareColumn | null {
  const known = rows.filter(({share}) => hasNumber(share));
  if (known.length === 0) return null;
  const last = 10 * Math.ceil(Math.max(40, ...known.map(valueOf)) / 10);
  const {column, numeral: margin} = roomFor(frame);
  return {
    rows: known,
    ticks: [0, last / 2, last],
    at: (share) => frame.width - column + ((column - margin) * share) / last,
  };
}

const valueOf = ({share}: Establishment): number => (hasNumber(share) ? share.value : 0);
const percent = ({share}: Establishment): string =>
  hasNumber(share) ? `${formatNumber(share.value, 0)}\u00a0%` : '';

/** Head, ticks and gridlines of the column. */
export function shareAxis(
  {ticks, at}: ShareColumn,
  top: number,
  bottom: number,
  small: boolean,
): SVGElement[] {
  return [
    ...(small
      ? [label(at(0), top - 49, 'Support', 't-b'), label(at(0), top - 33, 'share, %', 't-b')]
      : [label(at(0), top - 33, 'Support share, %', 't-b')]),
    ...ticks.map((tick) => label(at(tick), top - 9, `${tick}`, 'ax', 'middle')),
    ...ticks.map((tick) =>
      svg('line', {
        x1: at(tick),
        x2: at(tick),
        y1: top - 6,
        y2: bottom,
        class: tick === 0 ? 'base' : 'grid',
      }),
    ),
  ];
}

/**
 * A point for each share.
 * @param unscale from px to the scale of the bars
 */
export const sharePoints = (
  {rows, at}: ShareColumn,
  drawing: string,
  unscale: (x: number) => number,
): Plot.Markish[] =>
  points(rows, {
    drawing,
    series: 'support',
    x: (row) => unscale(at(valueOf(row))),
    y: (row) => row.case,
    provenance: ({share}) => share.provenance,
    r: 5,
  });

/**
 * Numerals of the shares that may be printed.
 * @param middle of a row, in px
 */
export const shareNumerals = (
  {rows, at}: ShareColumn,
  middle: (row: Ranked) => number,
  width: number,
): SVGElement[] =>
  rows
    .filter(({share}) => isKnown(share))
    .map((row) => numeral(row, at(valueOf(row)), middle(row) + 4.5, width));

/** Why a row of the figure has no point in the column. */
export const shareAbsences = (
  rows: readonly Ranked[],
  {at}: ShareColumn,
  middle: (row: Ranked) => number,
  small: boolean,
): SVGElement[] =>
  rows
    .filter(({share}) => !hasNumber(share))
    .flatMap((row) => absence(at(0), middle(row), row.share, !small));

/** Beside the point of a share: on its right where there is room. */
function numeral(row: Ranked, x: number, y: number, width: number): SVGElement {
  return x + 10 + 8 * percent(row).length <= width
    ? label(x + 10, y, [{bold: percent(row)}], 'halo')
    : label(x - 10, y, [{bold: percent(row)}], 'halo', 'end');
}
