import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {
  absence,
  bars,
  gridX,
  label,
  type MarkStyle,
  overlay,
  swatch,
  texts,
} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {
  type EstablishmentLayout,
  establishmentLayout,
  tickStep,
  y,
} from './establishment-layout.ts';
import {end, isKnown, type Ranked, rest, split} from './establishment-rows.ts';
import {
  roomFor,
  shareAbsences,
  shareAxis,
  shareNumerals,
  sharePoints,
} from './establishment-shares.ts';

/** Bars of funded posts, with a column of support shares beside them. */
export function drawEstablishment(rows: readonly Ranked[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const layout = establishmentLayout(rows, frame);
  const {shares, top, bottom, pitch, thickness} = layout;
  const key = {points: shares !== null};
  const below = 10 + stripHeight(drawn, width, key);
  return render(
    {id: drawing, width, height: bottom + below},
    {
      marginTop: top,
      marginRight: layout.right,
      marginLeft: layout.left,
      marginBottom: below,
      x: {domain: [0, layout.last], axis: null},
      y: {
        domain: rows.map(y),
        axis: null,
        padding: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        ...axisMarks(layout),
        ...nameMarks(layout),
        ...barMarks(layout, drawing),
        ...edgeMarks(layout),
        overlay(...(shares ? shareAxis(shares, top, bottom, layout.small) : [])),
        ...(shares ? sharePoints(shares, drawing, layout.unscale) : []),
        overlay(...words(layout, frame), strip(drawing, drawn, width, bottom + 10, key)),
      ],
    },
  );
}

function axisMarks({last}: EstablishmentLayout): Plot.Markish[] {
  const ticks = Array.from({length: last / tickStep + 1}, (_, index) => index * tickStep);
  return [
    gridX(ticks, {insetTop: -6}),
    Plot.ruleX([0], {insetTop: -6, className: 'base'}),
    texts(ticks, 'ax', {
      x: (tick) => tick,
      frameAnchor: 'top',
      dy: -18,
      text: (tick) => (tick === last ? `${tick}\u00a0WTE` : `${tick}`),
      textAnchor: 'middle',
    }),
  ];
}

/** Names of the trusts, bold where a value of theirs is printed. */
function nameMarks({rows, small}: EstablishmentLayout): Plot.Markish[] {
  const isStrong = (row: Ranked): boolean => isKnown(row.imaging) || isKnown(row.share);
  const text = (row: Ranked): string => (small ? `${row.number}` : `Trust ${row.number}`);
  const where = {y, frameAnchor: 'left', dx: -8, textAnchor: 'end', text} as const;
  return [
    texts(
      rows.filter((row) => !isStrong(row)),
      '',
      where,
    ),
    texts(rows.filter(isStrong), 't-b', where),
  ];
}

function barMarks(
  {rows, divided, thickness}: EstablishmentLayout,
  drawing: string,
): Plot.Markish[] {
  const undivided = rows.filter((row) => hasNumber(row.imaging) && !hasNumber(row.support));
  const at = {drawing, y, thickness};
  const from = {...at, x1: () => 0};
  return [
    ...bars(divided, {
      ...from,
      series: 'support',
      x2: split,
      provenance: (row) => row.support.provenance,
    }),
    ...bars(divided, {...at, series: 'radiographic', x1: split, x2: end, provenance: rest}),
    ...bars(
      undivided.filter(({imaging}) => !isKnown(imaging)),
      {...from, series: 'context', x2: end, provenance: ({imaging}) => imaging.provenance},
    ),
    // How a published total is divided is not known: a line has no parts.
    Plot.barX(
      undivided.filter(({imaging}) => isKnown(imaging)),
      {
        x1: 0,
        x2: end,
        y,
        insetTop: thickness / 2 - 1,
        insetBottom: thickness / 2 - 1,
        className: 'f-frame',
      },
    ),
  ];
}

/**
 * A cap is solid where the total is published while the rest of the bar is not. A published share has no place of its
 * own on a bar whose length is simulated: it has its number.
 */
function edgeMarks({rows, divided}: EstablishmentLayout): Plot.Markish[] {
  const dividers = divided.filter((row) => isKnown(row.share) && isKnown(row.imaging));
  return [
    Plot.tickX(
      rows.filter((row) => isKnown(row.imaging)),
      {x: end, y, inset: -3, className: 'cap'},
    ),
    Plot.tickX(dividers, {x: split, y, inset: -3, className: 'divider-under'}),
    Plot.tickX(dividers, {x: split, y, inset: -3, className: 'cap'}),
  ];
}

function words(layout: EstablishmentLayout, frame: Frame): SVGElement[] {
  const {drawing, width, wide, drawn} = frame;
  const {rows, divided, shares, small, left, top, middle} = layout;
  const how: MarkStyle = drawn.has('simulated') ? 'ruled' : 'solid';
  return [
    ...legend(drawing, left, wide, how, divided.length > 0),
    ...(small ? [label(left - 8, top - 8, 'Trust', 'ax', 'end')] : []),
    ...rows
      .filter((row) => !hasNumber(row.imaging))
      .flatMap((row) => absence(left, middle(row), row.imaging)),
    ...(shares ? shareAbsences(rows, shares, middle, small) : []),
    ...remarks(layout, width - (shares ? roomFor(frame).column : 0)),
    ...(shares ? shareNumerals(shares, middle, width) : []),
  ];
}

/** Published totals at the ends of their bars, with room up to an edge in px. */
const remarks = ({rows, scale, middle}: EstablishmentLayout, edge: number): SVGElement[] =>
  rows
    .filter((row) => isKnown(row.imaging))
    .map((row) => {
      const x = scale(end(row)) + 11;
      return label(x, middle(row) + 4.5, remark(row, edge - x), 'halo');
    });

type Part = string | {readonly bold: string};

/** What is printed at the end of a bar, published numbers only: with its words where they fit, else the number. */
function remark({imaging, extreme}: Ranked, room: number): readonly Part[] {
  if (!isKnown(imaging)) return [];
  const [number, words] = [
    `${formatNumber(imaging.value, 0)}\u00a0WTE`,
    extreme ? `, the ${extreme}` : '',
  ];
  return letter * `${number}${words}`.length <= room ? [{bold: number}, words] : [{bold: number}];
}

/** Width of a letter of a remark on average, in px, on the safe side. */
const letter = 5.8;

function legend(
  drawing: string,
  left: number,
  wide: boolean,
  how: MarkStyle,
  shown: boolean,
): SVGElement[] {
  if (!shown) return [];
  const [x, y] = wide ? [left + 220, 0] : [left, 20];
  return [
    swatch(drawing, left, 0, 26, 13, 'support', how),
    label(left + 34, 11, 'Support staff, bands 2–4', 't-b'),
    swatch(drawing, x, y, 26, 13, 'radiographic', how),
    label(x + 34, y + 11, 'Radiographers, bands 5–8', 't-b'),
  ];
}
