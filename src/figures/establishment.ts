import * as Plot from '@observablehq/plot';
import {formatNumber} from '../model/claims.ts';
import {type Establishment, establishments} from '../model/establishment.ts';
import {hasNumber, type MeasuredNumber} from '../model/measured.ts';
import {type Provenance, weakest} from '../model/provenance.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {absence, bars, gridX, label, type Look, overlay, points, swatch, texts} from './marks.ts';
import {render} from './render.ts';
import {strip, stripHeight} from './strip.ts';
import {printed, simulatedNote} from './words.ts';

/** Ticks reach beyond the largest establishment that the figure was made for; a larger one moves the domain. */
const step = 100;

interface Ranked extends Establishment {
  /** Whether a claim says that no establishment is larger, or smaller: what simulated values, or too few published ones, can't say. */
  readonly extreme: 'largest' | 'smallest' | null;
}

const extremeOf = (study: Study, {imaging}: Establishment): Ranked['extreme'] =>
  (['largest', 'smallest'] as const).find((extreme) =>
    study.claims.some(
      ({claim, value}) => claim === `establishment-${extreme}` && value === imaging.value,
    ),
  ) ?? null;

/** Ranked by size; cases without a size come last, by number. */
function ranked<Row extends Establishment>(rows: readonly Row[]): Row[] {
  const size = ({imaging}: Establishment): number => (hasNumber(imaging) ? imaging.value : -1);
  return rows.toSorted((a, b) => size(b) - size(a) || a.number - b.number);
}

/** Whether a value is one that may be printed as a numeral in a picture. */
const isKnown = (measured: Measured): measured is MeasuredNumber =>
  hasNumber(measured) && measured.provenance !== 'simulated';

const end = (row: Establishment): number => (hasNumber(row.imaging) ? row.imaging.value : 0);
const split = (row: Establishment): number => (hasNumber(row.support) ? row.support.value : 0);

/** What is left of a total where radiographers have no number of their own is no more certain than what it is left from. */
const rest = ({support, radiographers, imaging}: Establishment): Provenance =>
  hasNumber(radiographers)
    ? radiographers.provenance
    : weakest([support.provenance, imaging.provenance]);

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

const percent = ({share}: Establishment): string =>
  hasNumber(share) ? `${formatNumber(share.value, 0)}\u00a0%` : '';

/** The column of support shares at the right: there the shares stand side by side, wherever the bars end. */
interface ShareColumn {
  readonly rows: readonly Ranked[];
  readonly ticks: readonly number[];
  readonly at: (share: number) => number;
}

/** Room in px for the column, for numerals right of its axis, and for what is printed between it and the bars. */
function roomFor({width, wide}: Frame): {
  readonly column: number;
  readonly numeral: number;
  readonly remark: number;
} {
  if (wide) return {column: 176, numeral: 44, remark: 134};
  return width < 500
    ? {column: 66, numeral: 8, remark: 72}
    : {column: 116, numeral: 40, remark: 130};
}

function shareColumn(rows: readonly Ranked[], frame: Frame): ShareColumn | null {
  const known = rows.filter(({share}) => hasNumber(share));
  if (known.length === 0) return null;
  const last =
    10 *
    Math.ceil(Math.max(40, ...known.map(({share}) => (hasNumber(share) ? share.value : 0))) / 10);
  const {column, numeral} = roomFor(frame);
  return {
    rows: known,
    ticks: [0, last / 2, last],
    at: (share) => frame.width - column + ((column - numeral) * share) / last,
  };
}

function draw(rows: readonly Ranked[], frame: Frame): string {
  const {drawing, width, wide, drawn} = frame;
  const splitRows = rows.filter((row) => hasNumber(row.support) && hasNumber(row.imaging));
  const shares = shareColumn(rows, frame);
  const [pitch, thickness] = wide ? [25, 17] : [24, 15];
  const small = width < 500;
  const left = small ? 38 : 62;
  const top = splitRows.length === 0 ? (shares ? (small ? 60 : 44) : 26) : wide ? 44 : 68;
  const room = roomFor(frame);
  const right = room.remark + (shares ? room.column : 0);
  const bottom = top + rows.length * pitch;
  const key = {points: shares !== null};
  const below = 10 + stripHeight(drawn, width, key);
  const sizes = rows
    .map(({imaging}) => imaging)
    .filter(hasNumber)
    .map(({value}) => value);
  const last = step * Math.max(1, Math.ceil(Math.max(...sizes) / step));
  const ticks = Array.from({length: last / step + 1}, (_, index) => index * step);
  const y = (row: Ranked): string => row.case;
  const how: Look = drawn.has('simulated') ? 'ruled' : 'solid';
  // A cap is solid where the total is published while the rest of the bar is not. A published share has no place of its own on a bar
  // whose length is simulated: it has its number.
  const caps = rows.filter((row) => isKnown(row.imaging));
  const dividers = splitRows.filter((row) => isKnown(row.share) && isKnown(row.imaging));
  const undivided = rows.filter((row) => hasNumber(row.imaging) && !hasNumber(row.support));
  const known = undivided.filter(({imaging}) => isKnown(imaging));
  const unknown = rows.filter((row) => !hasNumber(row.imaging));
  const scale = (value: number): number => left + ((width - right - left) * value) / last;
  const unscale = (x: number): number => (last * (x - left)) / (width - right - left);
  const isStrong = (row: Ranked): boolean => isKnown(row.imaging) || isKnown(row.share);
  const name = (row: Ranked): string => (small ? `${row.number}` : `Trust ${row.number}`);
  const middle = (row: Ranked): number => top + (rows.indexOf(row) + 0.5) * pitch;

  return render(
    {id: drawing, width, height: bottom + below},
    {
      marginTop: top,
      marginRight: right,
      marginLeft: left,
      marginBottom: below,
      x: {domain: [0, last], axis: null},
      y: {
        domain: rows.map(y),
        axis: null,
        padding: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        gridX(ticks, {insetTop: -6}),
        Plot.ruleX([0], {insetTop: -6, className: 'base'}),
        texts(ticks, 'ax', {
          x: (tick) => tick,
          frameAnchor: 'top',
          dy: -18,
          text: (tick) => (tick === last ? `${tick}\u00a0WTE` : `${tick}`),
          textAnchor: 'middle',
        }),
        texts(
          rows.filter((row) => !isStrong(row)),
          '',
          {y, frameAnchor: 'left', dx: -8, textAnchor: 'end', text: name},
        ),
        texts(rows.filter(isStrong), 't-b', {
          y,
          frameAnchor: 'left',
          dx: -8,
          textAnchor: 'end',
          text: name,
        }),
        ...bars(splitRows, {
          drawing,
          series: 'support',
          x1: () => 0,
          x2: split,
          y,
          provenance: (row) => row.support.provenance,
          thickness,
        }),
        ...bars(splitRows, {
          drawing,
          series: 'radiographic',
          x1: split,
          x2: end,
          y,
          provenance: rest,
          thickness,
        }),
        ...bars(
          undivided.filter((row) => !known.includes(row)),
          {
            drawing,
            series: 'context',
            x1: () => 0,
            x2: end,
            y,
            provenance: ({imaging}) => imaging.provenance,
            thickness,
          },
        ),
        Plot.barX(known, {
          x1: 0,
          x2: end,
          y,
          insetTop: thickness / 2 - 1,
          insetBottom: thickness / 2 - 1,
          className: 'f-frame',
        }),
        Plot.tickX(caps, {x: end, y, inset: -3, className: 'cap'}),
        Plot.tickX(dividers, {x: split, y, inset: -3, className: 'divider-under'}),
        Plot.tickX(dividers, {x: split, y, inset: -3, className: 'cap'}),
        overlay(...(shares ? shareAxis(shares, top, bottom, small) : [])),
        ...(shares
          ? points(shares.rows, {
              drawing,
              series: 'support',
              x: ({share}) => unscale(shares.at(hasNumber(share) ? share.value : 0)),
              y,
              provenance: ({share}) => share.provenance,
              r: 5,
            })
          : []),
        overlay(
          ...legend(drawing, left, wide, how, splitRows.length > 0),
          ...(small ? [label(left - 8, top - 8, 'Trust', 'ax', 'end')] : []),
          ...unknown.flatMap((row) => absence(left, middle(row), row.imaging)),
          ...(shares
            ? rows
                .filter(({share}) => !hasNumber(share))
                .flatMap((row) => absence(shares.at(0), middle(row), row.share, !small))
            : []),
          ...caps.map((row) => {
            const x = scale(end(row)) + 11;
            return label(
              x,
              middle(row) + 4.5,
              remark(row, width - (shares ? room.column : 0) - x),
              'halo',
            );
          }),
          ...(shares?.rows ?? [])
            .filter(({share}) => isKnown(share))
            .map((row) =>
              numeral(
                row,
                shares?.at(hasNumber(row.share) ? row.share.value : 0) ?? 0,
                middle(row) + 4.5,
                width,
              ),
            ),
          strip(drawing, drawn, width, bottom + 10, key),
        ),
      ],
    },
  );
}

/** Beside the point of a share: on its right where there is room. */
function numeral(row: Ranked, x: number, y: number, width: number): SVGElement {
  return x + 10 + 8 * percent(row).length <= width
    ? label(x + 10, y, [{bold: percent(row)}], 'halo')
    : label(x - 10, y, [{bold: percent(row)}], 'halo', 'end');
}

function shareAxis(
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

function legend(
  drawing: string,
  left: number,
  wide: boolean,
  how: Look,
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

function division(rows: readonly Establishment[]): string {
  const divided = rows.filter(
    ({support, imaging}) => hasNumber(support) && hasNumber(imaging),
  ).length;
  if (divided === 0) return '';
  return `; ${divided === rows.length ? 'each bar is' : `${divided} bars are`} divided into support staff and radiographers`;
}

/** How many have a bar: a trust without an establishment has none. */
function sized(rows: readonly Establishment[]): string {
  const n = rows.filter(({imaging}) => hasNumber(imaging)).length;
  return n === rows.length ? `one for each of ${n} trusts` : `for ${n} of ${rows.length} trusts`;
}

function describe(rows: readonly Establishment[]): string {
  const totals = rows.map(({number, imaging}) => ({number, measured: imaging}));
  const shares = rows.map(({number, share}) => ({number, measured: share}));
  return [
    `Horizontal bars of funded posts, ${sized(rows)}, from the largest establishment down${division(rows)}.`,
    printed('Funded establishment', totals, 0, ' WTE'),
    printed('Support share', shares, 0, ' %'),
    simulatedNote(
      'values',
      rows.flatMap((row) => [row.support, row.imaging, row.share]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Funded establishment by case, support staff and radiographers, with the support share. Published: what the source's text names. */
export const establishment: FigureDefinition<Ranked> = {
  id: 'establishment',
  widths: [328, 600, 904],
  rows: (study) =>
    ranked(establishments(study).map((row) => ({...row, extreme: extremeOf(study, row)}))),
  columns: [
    caseColumn,
    measuredColumn('support_wte', 'Support staff', 'WTE', 1, (row) => row.support),
    measuredColumn('radiographers_wte', 'Radiographers', 'WTE', 1, (row) => row.radiographers),
    measuredColumn('imaging_wte', 'Establishment', 'WTE', 1, (row) => row.imaging),
    measuredColumn('support_share', 'Support share', '%', 1, (row) => row.share),
  ],
  base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
  measured: ({support, radiographers, imaging, share}) => [support, radiographers, imaging, share],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
