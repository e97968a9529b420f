import * as Plot from '@observablehq/plot';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {absence, label} from '../marks/elements.ts';
import {bars, overlay, points} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {
  isKnown,
  lastSize,
  printedShare,
  printedSize,
  type Ranked,
  shareOf,
  sizeOf,
} from './establishment-rows.ts';

/** A scale from zero, in px. */
interface Column {
  readonly head: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** What follows the numeral of the last tick. */
  readonly unit: string;
  readonly at: (value: number) => number;
}

interface Layout {
  readonly small: boolean;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly thickness: number;
  readonly shares: Column;
  readonly sizes: Column;
  /** Middle of a row. */
  readonly middle: (row: Ranked) => number;
}

function layoutOf(rows: readonly Ranked[], {width, wide}: Frame): Layout {
  const small = width < 500;
  const [pitch, thickness] = wide ? [25, 15] : [24, 13];
  const [left, top] = [small ? 36 : 62, 44];
  // Two thirds belong to the shares; at the right of each column there is room for a numeral.
  const division = left + (width - left) * 0.66;
  const [numeral, remark] = wide ? [48, 122] : [small ? 36 : 42, small ? 50 : 56];
  const most = 10 * Math.ceil(Math.max(40, ...rows.map(shareOf)) / 10);
  const last = lastSize(rows);
  return {
    small,
    left,
    top,
    bottom: top + rows.length * pitch,
    pitch,
    thickness,
    shares: columnOf('Support share, %', left, division - numeral, [0, most / 2, most], ''),
    sizes: columnOf(
      small ? 'Size' : 'Funded posts',
      division,
      width - remark,
      [0, last],
      '\u00a0WTE',
    ),
    middle: (row) => top + (rows.indexOf(row) + 0.5) * pitch,
  };
}

function columnOf(
  head: string,
  from: number,
  to: number,
  ticks: readonly number[],
  unit: string,
): Column {
  const last = ticks.at(-1) ?? 1;
  return {head, from, to, ticks, unit, at: (value) => from + ((to - from) * value) / last};
}

/** A row for each trust: its support share as a point on two thirds of the width, its size as a bar on the rest. */
export function drawColumns(rows: readonly Ranked[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const layout = layoutOf(rows, frame);
  const {left, top, bottom, pitch, thickness, shares, sizes} = layout;
  const key = {pointsIn: 'support'} as const;
  const below = 10 + stripHeight(drawn, width, key);
  return render(
    {id: drawing, width, height: bottom + below},
    {
      marginTop: top,
      marginRight: 0,
      marginLeft: 0,
      marginBottom: below,
      x: {domain: [0, width], axis: null},
      y: {
        domain: rows.map((row) => row.case),
        axis: null,
        padding: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        overlay(...axis(shares, layout), ...axis(sizes, layout), ...guides(rows, layout)),
        ...barsOfSize(rows, layout, drawing),
        ...pointsOfShare(rows, layout, drawing),
        overlay(
          ...(layout.small ? [label(left - 8, top - 9, 'Trust', 'ax', 'end')] : []),
          ...rows.flatMap((row) => rowWords(row, layout, width)),
          strip(drawing, drawn, width, key),
        ),
      ],
    },
  );
}

/** Head, ticks and lines of a column. */
function axis({head, from, ticks, unit, at}: Column, {top, bottom}: Layout): SVGElement[] {
  return [
    label(from, top - 31, head, 't-b'),
    ...ticks.map((tick) =>
      label(
        at(tick),
        top - 9,
        tick === ticks.at(-1) ? `${tick}${unit}` : `${tick}`,
        'ax',
        'middle',
      ),
    ),
    ...ticks.map((tick) =>
      svg('line', {
        x1: at(tick),
        x2: at(tick),
        y1: top - 5,
        y2: bottom,
        class: tick === 0 ? 'base' : 'grid',
      }),
    ),
  ];
}

/** A faint line from the name of a trust to its point. */
const guides = (rows: readonly Ranked[], {shares, middle}: Layout): SVGElement[] =>
  rows
    .filter(({share}) => hasNumber(share))
    .map((row) =>
      svg('line', {
        x1: shares.from,
        x2: shares.at(shareOf(row)),
        y1: middle(row),
        y2: middle(row),
        class: 'hair',
      }),
    );

const barsOfSize = (
  rows: readonly Ranked[],
  {sizes, thickness}: Layout,
  drawing: string,
): Plot.Markish[] =>
  bars(
    rows.filter(({imaging}) => hasNumber(imaging)),
    {
      drawing,
      series: 'highlight',
      x1: () => sizes.from,
      x2: (row) => sizes.at(sizeOf(row)),
      y: (row) => row.case,
      provenance: ({imaging}) => imaging.provenance,
      thickness,
    },
  );

/** Shares that may be printed have larger points. */
const pointsOfShare = (
  rows: readonly Ranked[],
  {shares}: Layout,
  drawing: string,
): Plot.Markish[] =>
  points(
    rows.filter(({share}) => hasNumber(share)),
    {
      drawing,
      series: 'support',
      x: (row) => shares.at(shareOf(row)),
      y: (row) => row.case,
      provenance: ({share}) => share.provenance,
      r: 6,
    },
  );

function rowWords(row: Ranked, {small, left, shares, sizes, middle}: Layout, width: number) {
  const y = middle(row);
  const name = small ? `${row.number}` : `Trust ${row.number}`;
  const isStrong = isKnown(row.imaging) || isKnown(row.share);
  return [
    label(left - 8, y + 4.5, name, isStrong ? 't-b' : '', 'end'),
    ...(hasNumber(row.share) ? [] : gap(shares.from, y, row.share)),
    ...(hasNumber(row.imaging) ? [] : gap(sizes.from, y, row.imaging)),
    ...(isKnown(row.share)
      ? [label(shares.at(shareOf(row)) + 11, y + 4.5, [{bold: printedShare(row)}], 'halo')]
      : []),
    ...(isKnown(row.imaging) ? [remark(row, sizes.at(sizeOf(row)) + 7, y + 4.5, width)] : []),
  ];
}

/** That a trust gave no value needs its words; what a source does not print goes without. */
const gap = (x: number, y: number, measured: Measured): SVGElement[] =>
  absence(x, y, measured, measured.value !== 'not-in-text');

/** A size that may be printed at the end of its bar, with its words where they fit. */
function remark(row: Ranked, x: number, y: number, width: number): SVGElement {
  const [number, words] = [printedSize(row), row.extreme ? `, the ${row.extreme}` : ''];
  const fits = x + letter * `${number}${words}`.length <= width;
  return label(x, y, fits ? [{bold: number}, words] : [{bold: number}], 'halo');
}

/** Width of a letter of a remark on average, in px, on the safe side. */
const letter = 5.8;
