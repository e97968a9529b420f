import * as Plot from '@observablehq/plot';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Headcounts} from '../../model/workforce/headcounts.ts';
import {type SupportBand, supportBands} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {absence, label, swatch} from '../marks/elements.ts';
import {bars, overlay, texts, zeros} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {bandNames, bandOf, printedShare} from './bands-rows.ts';

interface BandCount {
  readonly row: Headcounts;
  readonly band: SupportBand;
  readonly measured: Measured;
}

/** Where panels, rows and numbers stand, in px, and what is drawn in them. */
interface Layout {
  readonly frame: Frame;
  readonly rows: readonly Headcounts[];
  readonly counts: readonly BandCount[];
  /** On a phone there is room for neither the word "Trust" in each row nor the unit beside a number. */
  readonly small: boolean;
  readonly pitch: number;
  readonly thickness: number;
  /** Between two panels. */
  readonly gap: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of a panel. */
  readonly panel: number;
  readonly ticks: readonly number[];
  /** People at the right end of a panel. */
  readonly reach: number;
}

function layoutOf(rows: readonly Headcounts[], frame: Frame): Layout {
  const {width, wide} = frame;
  const [pitch, thickness, gap] = wide ? [23, 15, 30] : [22, 14, 12];
  const small = width < 500;
  const [left, top] = small ? [38, 64] : [62, 48];
  const counts = rows.flatMap((row) =>
    supportBands.map((band): BandCount => ({row, band, measured: bandOf(row, band)})),
  );
  const last = 25 * Math.max(2, Math.ceil(Math.max(...counts.map(people)) / 25));
  const step = last > 75 ? 50 : 25;
  return {
    ...{frame, rows, counts, small, pitch, thickness, gap, left, top},
    bottom: top + rows.length * pitch,
    panel: (width - left - 2 * gap) / 3,
    ticks: Array.from({length: Math.floor(last / step) + 1}, (_, index) => index * step),
    reach: last * 1.1,
  };
}

const people = ({measured}: BandCount): number => (hasNumber(measured) ? measured.value : 0);
const caseOf = ({row}: BandCount): string => row.case;
const bandIn = ({band}: {readonly band: SupportBand}): string => band;
const startOf = ({left, panel, gap}: Layout, band: SupportBand): number =>
  left + supportBands.indexOf(band) * (panel + gap);
const middleOf = ({rows, top, pitch}: Layout, row: Headcounts): number =>
  top + (rows.indexOf(row) + 0.5) * pitch;
/** Where the words beside a bar begin. */
const besideBar = (layout: Layout, count: BandCount): [x: number, y: number] => [
  startOf(layout, count.band) + (layout.panel * people(count)) / layout.reach + 7,
  middleOf(layout, count.row) + 4.5,
];

/** A panel for each band, a row for each trust. */
export function drawPanels(rows: readonly Headcounts[], frame: Frame): string {
  const layout = layoutOf(rows, frame);
  const {drawing, width, drawn} = frame;
  const {left, top, bottom, gap, panel, pitch, thickness, reach} = layout;
  const foot = 10 + stripHeight(drawn, width);
  return render(
    {id: drawing, width, height: bottom + foot},
    {
      marginTop: top,
      marginRight: 0,
      marginLeft: left,
      marginBottom: foot,
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
      marks: [...scale(layout), ...countMarks(layout), overlay(...wordsOf(layout))],
    },
  );
}

/** Lines and numbers of the scale, in each panel. */
function scale({ticks, small, frame}: Layout): Plot.Markish[] {
  const grid = supportBands.flatMap((band) => ticks.map((tick) => ({band, tick})));
  const [bases, lines] = [true, false].map((isBase) =>
    grid.filter(({tick}) => (tick === 0) === isBase),
  ) as [typeof grid, typeof grid];
  return [
    Plot.ruleX(lines, {x: 'tick', fx: bandIn, insetTop: -6, className: 'grid'}),
    Plot.ruleX(bases, {x: 'tick', fx: bandIn, insetTop: -6, className: 'base'}),
    texts(grid, 'ax', {
      x: 'tick',
      fx: bandIn,
      frameAnchor: 'top',
      dy: -18,
      textAnchor: 'middle',
      text: ({tick}) =>
        tick === ticks.at(-1) && small
          ? ''
          : `${tick}${tick === ticks.at(-1) && frame.wide ? '\u00a0people' : ''}`,
    }),
  ];
}

/** Bars, and a stub where nobody is. */
function countMarks({counts, thickness, frame: {drawing}}: Layout): Plot.Markish[] {
  const provenance = ({measured}: BandCount) => measured.provenance;
  const place = {y: caseOf, fx: bandIn, provenance};
  const known = (band: SupportBand): BandCount[] =>
    counts.filter((count) => count.band === band && hasNumber(count.measured));
  return [
    ...supportBands.flatMap((band) =>
      bars(known(band), {drawing, series: band, x1: () => 0, x2: people, thickness, ...place}),
    ),
    ...supportBands.flatMap((band) =>
      zeros(
        known(band).filter(({measured}) => measured.value === 0),
        {series: band, ...place},
      ),
    ),
  ];
}

/** Names of rows and panels, and numbers beside bars. */
function wordsOf(layout: Layout): SVGElement[] {
  const {frame, rows, counts, small, left, top} = layout;
  const {drawing, width, wide, drawn} = frame;
  const remarks = counts
    .filter(({band, measured}) => band === 'band-4' || measured.value === 0)
    .map((count) => ({
      count,
      parts: remark(count, wide && besideBar(layout, count)[0] + 170 < width),
    }))
    .filter(({parts}) => parts.length > 0);
  const strong = new Set(remarks.map(({count}) => count.row));
  return [
    ...rows.map((row) =>
      label(
        left - 8,
        middleOf(layout, row) + 4.5,
        small ? `${row.number}` : `Trust ${row.number}`,
        strong.has(row) ? 't-b' : '',
        'end',
      ),
    ),
    ...(small ? [label(left - 8, top - 9, 'Trust', 'ax', 'end')] : []),
    ...supportBands.flatMap((band) => legend(layout, band)),
    ...counts
      .filter(({measured}) => !hasNumber(measured))
      .flatMap(({row, band, measured}) =>
        absence(startOf(layout, band), middleOf(layout, row), measured),
      ),
    ...remarks.map(({count, parts}) => label(...besideBar(layout, count), parts, 'halo')),
    strip(drawing, drawn, width),
  ].flat();
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

/** Name of a panel, with a piece of its bars. */
function legend(layout: Layout, band: SupportBand): SVGElement[] {
  const {counts, small, frame} = layout;
  const isRuled = counts.some(
    (count) =>
      count.band === band && hasNumber(count.measured) && count.measured.provenance === 'simulated',
  );
  const x = startOf(layout, band);
  const [name, note] = bandNames[band];
  const behind = frame.width > 800 ? ` ${note}` : ', people';
  const head = [
    swatch(frame.drawing, x, 1, 12, 12, band, isRuled ? 'ruled' : 'solid'),
    label(x + 18, 12, small ? [{bold: name}] : [{bold: name}, behind]),
  ];
  return small ? [...head, label(x + 18, 28, 'people', 'ax')] : head;
}
