import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Headcounts} from '../../model/workforce/headcounts.ts';
import {type SupportBand, supportBands} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {absence, bars, label, markStyle, overlay, swatch, texts, zeros} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';

interface BandCount {
  readonly row: Headcounts;
  readonly band: SupportBand;
  readonly measured: Measured;
}

export const headcountAt = (row: Headcounts, band: SupportBand): Measured =>
  ({'band-2': row.band2, 'band-3': row.band3, 'band-4': row.band4})[band];
const people = ({measured}: BandCount): number => (hasNumber(measured) ? measured.value : 0);
export const bandNames = {
  'band-2': ['Band 2', 'support workers'],
  'band-3': ['Band 3', 'senior support workers'],
  'band-4': ['Band 4', 'assistant practitioners'],
} as const;

/** The band 4 share of a row where it is printed: where neither it nor the headcount beside it is simulated. */
export function printedShare({band4, band4Share}: Headcounts): MeasuredNumber | null {
  return [band4, band4Share].some((each) => !hasNumber(each) || each.provenance === 'simulated') ||
    !hasNumber(band4Share)
    ? null
    : band4Share;
}

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

interface BandsLayout {
  /** On a phone there is room for neither the word "Trust" in each row nor the unit beside a number. */
  readonly small: boolean;
  readonly thickness: number;
  readonly pitch: number;
  /** Space between two panels. */
  readonly gap: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of a panel. */
  readonly panel: number;
  /** End of the scale that the panels share, in people, and its ticks. */
  readonly reach: number;
  readonly ticks: readonly number[];
  /** Left end of a panel. */
  readonly start: (band: SupportBand) => number;
  /** Middle of a row. */
  readonly middle: (row: Headcounts) => number;
}

function layoutOf(
  rows: readonly Headcounts[],
  counts: readonly BandCount[],
  {width, wide}: Frame,
): BandsLayout {
  const [pitch, thickness, gap] = wide ? [23, 15, 30] : [22, 14, 12];
  const small = width < 500;
  const [left, top] = small ? [38, 64] : [62, 48];
  const panel = (width - left - 2 * gap) / 3;
  const last = 25 * Math.max(2, Math.ceil(Math.max(...counts.map(people)) / 25));
  const step = last > 75 ? 50 : 25;
  return {
    ...{small, thickness, pitch, gap, left, top, panel},
    bottom: top + rows.length * pitch,
    reach: last * 1.1,
    ticks: Array.from({length: Math.floor(last / step) + 1}, (_, index) => index * step),
    start: (band) => left + supportBands.indexOf(band) * (panel + gap),
    middle: (row) => top + (rows.indexOf(row) + 0.5) * pitch,
  };
}

const bandFacet = ({band}: {readonly band: SupportBand}): string => band;
const rowBand = ({row}: {readonly row: Headcounts}): string => row.case;

/** A row for each trust, a panel for each band, on one scale of people. */
export function drawBands(rows: readonly Headcounts[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const counts = rows.flatMap((row) =>
    supportBands.map((band): BandCount => ({row, band, measured: headcountAt(row, band)})),
  );
  const layout = layoutOf(rows, counts, frame);
  const {left, top, bottom, panel, gap, pitch, thickness, reach} = layout;
  const below = 10 + stripHeight(drawn, width);
  return render(
    {id: drawing, width, height: bottom + below},
    {
      marginTop: top,
      marginRight: 0,
      marginLeft: left,
      marginBottom: below,
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
        ...scaleMarks(layout, frame),
        ...barMarks(counts, layout, frame),
        overlay(...words(rows, counts, layout, frame), strip(drawing, drawn, width, bottom + 10)),
      ],
    },
  );
}

/** Gridlines, the line of zero and the numerals of each panel. */
function scaleMarks({ticks, small}: BandsLayout, {wide}: Frame): Plot.Markish[] {
  const grid = supportBands.flatMap((band) => ticks.map((tick) => ({band, tick})));
  const lines = (isZero: boolean, className: string): Plot.Markish =>
    Plot.ruleX(
      grid.filter(({tick}) => (tick === 0) === isZero),
      {x: 'tick', fx: bandFacet, insetTop: -6, className},
    );
  const last = small ? '' : wide ? `${ticks.at(-1)}\u00a0people` : `${ticks.at(-1)}`;
  return [
    lines(false, 'grid'),
    lines(true, 'base'),
    texts(grid, 'ax', {
      x: 'tick',
      fx: bandFacet,
      frameAnchor: 'top',
      dy: -18,
      textAnchor: 'middle',
      text: ({tick}) => (tick === ticks.at(-1) ? last : `${tick}`),
    }),
  ];
}

function barMarks(
  counts: readonly BandCount[],
  {thickness}: BandsLayout,
  {drawing}: Frame,
): Plot.Markish[] {
  const place = {y: rowBand, fx: bandFacet};
  const provenance = ({measured}: BandCount) => measured.provenance;
  const known = counts.filter(({measured}) => hasNumber(measured));
  return [
    ...supportBands.flatMap((series) =>
      bars(
        known.filter(({band}) => band === series),
        {drawing, series, x1: () => 0, x2: people, ...place, provenance, thickness},
      ),
    ),
    ...supportBands.flatMap((series) =>
      zeros(
        known.filter(({band, measured}) => band === series && measured.value === 0),
        {series, ...place, provenance},
      ),
    ),
  ];
}

/** Names of rows and panels, what is missing, and what is published of a bar. */
function words(
  rows: readonly Headcounts[],
  counts: readonly BandCount[],
  layout: BandsLayout,
  {drawing, width, wide}: Frame,
): SVGElement[] {
  const {small, left, top, panel, reach, start, middle} = layout;
  const at = (count: BandCount): [number, number] => [
    start(count.band) + (panel * people(count)) / reach + 7,
    middle(count.row) + 4.5,
  ];
  const remarks = counts
    .filter(({band, measured}) => band === 'band-4' || measured.value === 0)
    .map((count) => ({count, parts: remark(count, wide && at(count)[0] + 170 < width)}))
    .filter(({parts}) => parts.length > 0);
  const strong = new Set(remarks.map(({count}) => count.row));
  return [
    ...rows.map((row) =>
      label(
        left - 8,
        middle(row) + 4.5,
        small ? `${row.number}` : `Trust ${row.number}`,
        strong.has(row) ? 't-b' : '',
        'end',
      ),
    ),
    ...(small ? [label(left - 8, top - 9, 'Trust', 'ax', 'end')] : []),
    ...supportBands.flatMap((band) =>
      legend(drawing, start(band), band, width, sampleStyle(counts, band)),
    ),
    ...counts
      .filter(({measured}) => !hasNumber(measured))
      .flatMap(({row, band, measured}) => absence(start(band), middle(row), measured)),
    ...remarks.map(({count, parts}) => label(...at(count), parts, 'halo')),
  ];
}

/** How the sample of a band in the legend is drawn: ruled where any of its bars is. */
const sampleStyle = (counts: readonly BandCount[], band: SupportBand): 'ruled' | 'solid' =>
  counts.some(
    (count) =>
      count.band === band &&
      hasNumber(count.measured) &&
      markStyle(count.measured.provenance) === 'ruled',
  )
    ? 'ruled'
    : 'solid';

function legend(
  drawing: string,
  x: number,
  band: SupportBand,
  width: number,
  how: 'ruled' | 'solid',
): SVGElement[] {
  const [name, note] = bandNames[band];
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
