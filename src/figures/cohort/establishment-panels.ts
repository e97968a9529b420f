import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {absence, barAt, label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
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

/** Where the trusts of which one measure is known stand by themselves, with a scale of their own. */
interface Panel {
  readonly head: string;
  readonly rows: readonly Ranked[];
  readonly series: Series;
  readonly measured: (row: Ranked) => Measured;
  readonly value: (row: Ranked) => number;
  readonly printed: (row: Ranked) => string;
  readonly note: (row: Ranked) => string;
  /** Class of its numerals, and height of its bars in px. */
  readonly numeral: string;
  readonly thickness: number;
  readonly ticks: readonly number[];
  readonly unit: string;
  /** Whether the rest of the scale is the rest of a whole. */
  readonly isPart: boolean;
}

/** A panel at its place, in px. */
interface Placed {
  readonly panel: Panel;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
}

/** The head above the first row, the words above a bar, and the scale below the last row, in px. */
const [headHeight, scaleHeight] = [30, 28];

/** Between panels stand other trusts: a line keeps these apart, in the middle of so much space, in px. */
const apart = 48;

/** A few rows are set large, more as rows of a list. */
const isLarge = (rows: readonly Ranked[]): boolean => rows.length <= 6;

/** Whoever was asked has a row, even without a number. */
const rowsWith = (rows: readonly Ranked[], measured: Panel['measured']): Ranked[] =>
  rows.filter((row) => measured(row).value !== 'not-in-text');

function sharePanel(all: readonly Ranked[]): Panel {
  const rows = rowsWith(all, ({share}) => share);
  return {
    head: 'Support share of funded posts',
    rows,
    series: 'support',
    measured: ({share}) => share,
    value: shareOf,
    printed: printedShare,
    note: ({shareExtreme}) => (shareExtreme ? `, the ${shareExtreme}` : ''),
    numeral: isLarge(rows) ? 't-xxl' : 't-n',
    thickness: isLarge(rows) ? 32 : 12,
    ticks: [0, 50, 100],
    unit: '\u00a0%',
    isPart: true,
  };
}

function sizePanel(all: readonly Ranked[], wide: boolean): Panel {
  const rows = rowsWith(all, ({imaging}) => imaging).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return {
    head: 'Size: all funded posts',
    rows,
    series: 'highlight',
    measured: ({imaging}) => imaging,
    value: sizeOf,
    printed: printedSize,
    note: ({extreme}) => (extreme ? `, the ${extreme}` : ''),
    numeral: isLarge(rows) && wide ? 't-xl' : 't-n',
    thickness: isLarge(rows) ? 14 : 10,
    ticks: [0, lastSize(rows)],
    unit: '\u00a0WTE',
    isPart: false,
  };
}

/** One below the other at every width: side by side, rows of two panels would read as rows of one trust. */
function placed(all: readonly Ranked[], {width, wide}: Frame): Placed[] {
  const [shares, sizes] = [sharePanel(all), sizePanel(all, wide)];
  const [left, right, small] = [4, width - 26, width < 500];
  const first = {panel: shares, left, right, top: 0, pitch: pitchOf(shares, small ? 86 : 100)};
  const top = shares.rows.length > 0 ? bottomOf(first) + scaleHeight + apart : 0;
  return [first, {panel: sizes, left, right, top, pitch: pitchOf(sizes, wide ? 60 : 54)}].filter(
    isFilled,
  );
}

const pitchOf = ({rows}: Panel, large: number): number => (isLarge(rows) ? large : 46);
const isFilled = ({panel}: Placed): boolean => panel.rows.length > 0;
const bottomOf = ({panel: {rows}, top, pitch}: Placed): number =>
  top + headHeight + pitch * rows.length;

/** Shares and sizes as panels, each with the trusts of which it is known: most are known by one of them alone. */
export function drawPanels(all: readonly Ranked[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const panels = placed(all, frame);
  const bottom = Math.max(0, ...panels.map(bottomOf)) + scaleHeight;
  return render(
    {id: drawing, width, height: bottom + stripHeight(drawn, width)},
    {
      margin: 0,
      axis: null,
      marks: [
        overlay(
          ...panels.flatMap((panel) => panelMarks(panel, drawing)),
          strip(drawing, drawn, width),
        ),
      ],
    },
  );
}

function panelMarks(placedPanel: Placed, drawing: string): SVGElement[] {
  const {panel, left, right, top} = placedPanel;
  const bottom = bottomOf(placedPanel);
  const last = panel.ticks.at(-1) ?? 1;
  const x = (value: number): number => left + ((right - left) * value) / last;
  return [
    ...(top > 0
      ? [svg('line', {x1: left, x2: right, y1: top - apart / 2, y2: top - apart / 2, class: 'ref'})]
      : []),
    label(left, top + 12, panel.head, 't-b'),
    ...panel.rows.flatMap((row, index) =>
      rowMarks(row, top + headHeight + placedPanel.pitch * (index + 1), x, panel, drawing),
    ),
    ...restWords(placedPanel, x),
    ...panel.ticks.flatMap((tick) => [
      svg('line', {
        x1: x(tick),
        x2: x(tick),
        y1: bottom - 4,
        y2: bottom + 2,
        class: tick === 0 ? 'base' : 'track',
      }),
      label(
        x(tick),
        bottom + 18,
        tick === last ? `${tick}${panel.unit}` : `${tick}`,
        'ax',
        'middle',
      ),
    ]),
  ];
}

/** What the rest of each bar is, where it is large enough to say so. */
function restWords({panel, top, pitch}: Placed, x: (value: number) => number): SVGElement[] {
  if (!panel.isPart || !isLarge(panel.rows)) return [];
  return panel.rows.flatMap((row, index) => {
    if (!hasNumber(panel.measured(row)) || x(100) - x(panel.value(row)) < 120) return [];
    const bottom = top + headHeight + pitch * (index + 1);
    return [
      label(x(100) - 10, bottom - 12 - panel.thickness / 2 + 4.5, 'radiographers', '', 'end'),
    ];
  });
}

/** Numeral and name of a trust, and below them its bar, which ends a little above the bottom of the row. */
function rowMarks(
  row: Ranked,
  bottom: number,
  x: (value: number) => number,
  panel: Panel,
  drawing: string,
): SVGElement[] {
  const {thickness, ticks, isPart, series, value} = panel;
  const y = bottom - 12 - thickness;
  const measured = panel.measured(row);
  const words = rowWords(row, x(0), y - 9, panel);
  if (!hasNumber(measured)) return [words, ...absence(x(0), y + thickness / 2, measured)];
  const [from, end, last] = [x(0), x(value(row)), x(ticks.at(-1) ?? 0)];
  return [
    words,
    ...(isPart
      ? [
          svg('rect', {
            x: end,
            y,
            width: last - end,
            height: thickness,
            class: 'wash f-radiographic',
          }),
        ]
      : []),
    barAt(drawing, {x: from, y, width: end - from, height: thickness}, series, measured.provenance),
  ];
}

function rowWords(row: Ranked, x: number, y: number, panel: Panel): SVGElement {
  const name = `Trust ${row.number}`;
  if (!isKnown(panel.measured(row))) return label(x, y, name, 't-b');
  return svg(
    'text',
    {x, y, class: 't'},
    svg('tspan', {class: panel.numeral}, panel.printed(row)),
    svg('tspan', {class: panel.isPart && panel.numeral === 't-xxl' ? 't-n' : 't-b', dx: 9}, name),
    panel.note(row),
  );
}
