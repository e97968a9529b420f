import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Headcounts} from '../../model/workforce/headcounts.ts';
import {type SupportBand, supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {absence, bars, label, overlay, swatch, texts, zeros} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {printed, simulatedNote} from '../words.ts';
import {drawFew, fewSentence, isFew} from './bands-few.ts';
import {type BandsRow, bandsRows, printedShare} from './bands-rows.ts';

interface BandCount {
  readonly row: Headcounts;
  readonly band: SupportBand;
  readonly measured: Measured;
}

const of = (row: Headcounts, band: SupportBand): Measured =>
  ({'band-2': row.band2, 'band-3': row.band3, 'band-4': row.band4})[band];
const people = ({measured}: BandCount): number => (hasNumber(measured) ? measured.value : 0);
const names = {
  'band-2': ['Band 2', 'support workers'],
  'band-3': ['Band 3', 'senior support workers'],
  'band-4': ['Band 4', 'assistant practitioners'],
} as const;

/** Printed beside a band 4 bar, and beside a zero: what is published of it. */
function remark(
  {row, band, measured}: BandCount,
  long: boolean,
): readonly (string | {bold: string})[] {
  if (!hasNumber(measured) || measured.provenance === 'simulated') return [];
  const share = printedShare(row);
  const part =
    band === 'band-4' && share
      ? `\u2009·\u2009${formatNumber(share.value, 0)}\u00a0%${long ? ' of its support staff' : ''}`
      : '';
  return [{bold: formatNumber(measured.value, 0)}, part];
}

const draw = (rows: readonly BandsRow[], frame: Frame): string =>
  isFew(rows) ? drawFew(rows, frame) : drawPanels(rows, frame);

/** A panel for each band, a row for each trust. */
function drawPanels(rows: readonly Headcounts[], {drawing, width, wide, drawn}: Frame): string {
  const [pitch, thickness, gap] = wide ? [23, 15, 30] : [22, 14, 12];
  // On a phone there is room for neither the word "Trust" in each row nor the unit beside a number.
  const small = width < 500;
  const [left, top] = small ? [38, 64] : [62, 48];
  const panel = (width - left - 2 * gap) / 3;
  const bottom = top + rows.length * pitch;
  const counts = rows.flatMap((row) =>
    supportBands.map((band): BandCount => ({row, band, measured: of(row, band)})),
  );
  const last = 25 * Math.max(2, Math.ceil(Math.max(...counts.map(people)) / 25));
  const step = last > 75 ? 50 : 25;
  const ticks = Array.from({length: Math.floor(last / step) + 1}, (_, index) => index * step);
  const reach = last * 1.1;
  const y = ({row}: BandCount): string => row.case;
  const start = (band: SupportBand): number => left + supportBands.indexOf(band) * (panel + gap);
  const at = (count: BandCount): [number, number] => [
    start(count.band) + (panel * people(count)) / reach + 7,
    top + (rows.indexOf(count.row) + 0.5) * pitch + 4.5,
  ];
  const remarks = counts
    .filter(({band, measured}) => band === 'band-4' || measured.value === 0)
    .map((count) => ({count, parts: remark(count, wide && at(count)[0] + 170 < width)}))
    .filter(({parts}) => parts.length > 0);
  const strong = new Set(remarks.map(({count}) => count.row));
  const grid = supportBands.flatMap((band) => ticks.map((tick) => ({band, tick})));
  const how = (band: SupportBand) =>
    counts.some(
      ({band: its, measured}) =>
        its === band && hasNumber(measured) && measured.provenance === 'simulated',
    )
      ? ('ruled' as const)
      : ('solid' as const);
  const fx = ({band}: {readonly band: SupportBand}): string => band;
  const zero = counts.filter((count) => hasNumber(count.measured) && count.measured.value === 0);

  return render(
    {id: drawing, width, height: bottom + 10 + stripHeight(drawn, width)},
    {
      marginTop: top,
      marginRight: 0,
      marginLeft: left,
      marginBottom: 10 + stripHeight(drawn, width),
      fx: {
        domain: supportBands,
        axis: null,
        paddingInner: gap / (panel + gap),
        paddingOuter: 0,
        round: false,
      },
      x: {domain: [0, reach], axis: null},
      y: {
        domain: rows.map(({case: id}) => id),
        axis: null,
        paddingInner: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        Plot.ruleX(
          grid.filter(({tick}) => tick !== 0),
          {x: 'tick', fx, insetTop: -6, className: 'grid'},
        ),
        Plot.ruleX(
          grid.filter(({tick}) => tick === 0),
          {x: 'tick', fx, insetTop: -6, className: 'base'},
        ),
        texts(grid, 'ax', {
          x: 'tick',
          fx,
          frameAnchor: 'top',
          dy: -18,
          textAnchor: 'middle',
          text: ({tick}) =>
            tick === ticks.at(-1) && small
              ? ''
              : `${tick}${tick === ticks.at(-1) && wide ? '\u00a0people' : ''}`,
        }),
        ...supportBands.flatMap((band) =>
          bars(
            counts.filter((count) => count.band === band && hasNumber(count.measured)),
            {
              drawing,
              series: band,
              x1: () => 0,
              x2: people,
              y,
              fx,
              provenance: ({measured}) => measured.provenance,
              thickness,
            },
          ),
        ),
        ...supportBands.flatMap((band) =>
          zeros(
            zero.filter((count) => count.band === band),
            {series: band, y, fx, provenance: ({measured}) => measured.provenance},
          ),
        ),
        overlay(
          ...rows.map((row, index) =>
            label(
              left - 8,
              top + (index + 0.5) * pitch + 4.5,
              small ? `${row.number}` : `Trust ${row.number}`,
              strong.has(row) ? 't-b' : '',
              'end',
            ),
          ),
          ...(small ? [label(left - 8, top - 9, 'Trust', 'ax', 'end')] : []),
          ...supportBands.flatMap((band) => legend(drawing, start(band), band, width, how(band))),
          ...counts
            .filter(({measured}) => !hasNumber(measured))
            .flatMap((count) =>
              absence(
                start(count.band),
                top + (rows.indexOf(count.row) + 0.5) * pitch,
                count.measured,
              ),
            ),
          ...remarks.map(({count, parts}) => label(...at(count), parts, 'halo')),
          strip(drawing, drawn, width, bottom + 10),
        ),
      ],
    },
  );
}

function legend(
  drawing: string,
  x: number,
  band: SupportBand,
  width: number,
  how: 'ruled' | 'solid',
): SVGElement[] {
  const [name, note] = names[band];
  const head = [
    swatch(drawing, x, 1, 12, 12, band, how),
    label(
      x + 18,
      12,
      width < 500 ? [{bold: name}] : [{bold: name}, width > 800 ? ` ${note}` : ', people'],
    ),
  ];
  return width < 500 ? [...head, label(x + 18, 28, 'people', 'ax')] : head;
}

function describe(rows: readonly BandsRow[]): string {
  const empty = supportBands
    .filter((band) => !rows.some((row) => hasNumber(of(row, band))))
    .map((band) => names[band][0].toLowerCase());
  const band4 = rows.map(({number, band4}) => ({number, measured: band4}));
  const shares = rows.map(({number, band4Share}) => ({number, measured: band4Share}));
  return [
    ...(isFew(rows)
      ? [
          `Band 4 as a part of the support staff of ${rows.length} trusts, as bars from 0 to 100 %, people in words.`,
        ]
      : [
          'Three panels of horizontal bars, one each for bands 2, 3 and 4, ' +
            `with a ${empty.length === 0 ? 'bar' : 'row'} for each of ${rows.length} trusts ` +
            'on one scale of people.',
          empty.length === 0 ? '' : `No headcount is known for ${empty.join(' and ')}.`,
        ]),
    printed('Headcount at band 4', band4, 0, ''),
    printed('Band 4 as a share of support staff', shares, 0, ' %'),
    isFew(rows) ? fewSentence(rows[0]) : '',
    simulatedNote(
      'headcounts',
      rows.flatMap(({band2, band3, band4}) => [band2, band3, band4]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Headcount at bands 2, 3 and 4 of each case, a panel a band so that each has a baseline. */
export const bandsFigure: FigureDefinition<BandsRow> = {
  id: 'bands',
  widths: [328, 456, 600, 904],
  rows: bandsRows,
  columns: [
    caseColumn,
    measuredColumn('band_2', 'Band 2', 'people', 0, (row) => row.band2),
    measuredColumn('band_3', 'Band 3', 'people', 0, (row) => row.band3),
    measuredColumn('band_4', 'Band 4', 'people', 0, (row) => row.band4),
    measuredColumn('support', 'Bands 2–4', 'people', 0, (row) => row.support),
    measuredColumn('band_4_share', 'Band 4 of support', '%', 0, (row) => row.band4Share),
  ],
  base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
  measured: ({band2, band3, band4}) => [band2, band3, band4],
  printed: (rows) => [
    ...rows.flatMap((row) => printedShare(row) ?? []),
    ...(isFew(rows) ? [rows[0]?.fewShare ?? []].flat() : []),
  ],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
