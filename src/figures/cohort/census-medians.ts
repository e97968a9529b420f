import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {bars, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {type CensusShare, find, isMedian, shareValue, shareWords} from './census-rows.ts';

/** Where rows and values stand, in px. */
interface Layout {
  /** Where bars begin. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
  readonly thickness: number;
  /** From the top of a row to its bar: room for words, where they don't stand beside it. */
  readonly drop: number;
  /** The line of all trusts, below the bars. */
  readonly all: number;
  readonly bottom: number;
  /** Whether the words of a row stand above its bar. */
  readonly stacked: boolean;
  readonly medians: readonly CensusShare[];
  /** Upper end of the shares, in per cent. */
  readonly reach: number;
  readonly x: (value: number) => number;
}

/** Room for the line that says of what the bars are, in px. */
const headHeight = 26;

/** The largest first. */
const mediansIn = (all: readonly CensusShare[]): CensusShare[] =>
  all.filter(isMedian).toSorted((a, b) => shareValue(b) - shareValue(a));

function layoutOf(all: readonly CensusShare[], {width, wide}: Frame): Layout {
  const stacked = width < 500;
  const [left, top, pitch, thickness, drop] = stacked
    ? [4, 4 + headHeight + (find(all, 'comparison') ? 22 : 0), 78, 30, 38]
    : wide
      ? [296, 6 + headHeight, 70, 50, 10]
      : [262, 6 + headHeight, 62, 44, 9];
  const right = width - 14;
  const medians = mediansIn(all);
  const line = top + pitch * medians.length + (stacked ? 44 : 26);
  const reach = Math.max(40, ...all.map(shareValue));
  const x = (value: number): number => left + ((right - left) * value) / reach;
  return {
    left,
    right,
    top,
    pitch,
    thickness,
    drop,
    all: line,
    bottom: line + 34,
    stacked,
    medians,
    reach,
    x,
  };
}

const ticks = [0, 10, 20, 30, 40] as const;

/** The published medians of the groups as bars with large numerals; the statistics of all trusts small below them. */
export function drawMedians(all: readonly CensusShare[], frame: Frame): string {
  const {drawing, width} = frame;
  const layout = layoutOf(all, frame);
  const {left, right, top, pitch, thickness, drop, bottom, medians, reach, stacked} = layout;
  const height = bottom + 24;
  const first = top + drop - (pitch - thickness) / 2;
  return render(
    {id: drawing, width, height},
    {
      marginTop: first,
      marginRight: width - right,
      marginLeft: left,
      marginBottom: height - first - pitch * medians.length,
      x: {domain: [0, reach], axis: null},
      y: {
        domain: medians.map(({name}) => name),
        axis: null,
        padding: 1 - thickness / pitch,
        paddingOuter: (pitch - thickness) / 2 / pitch,
        round: false,
      },
      marks: [
        overlay(...scaleLines(layout)),
        ...bars(medians, {
          drawing,
          series: 'support',
          x1: () => 0,
          x2: shareValue,
          y: ({name}) => name,
          provenance: ({share}) => share.provenance,
          thickness,
        }),
        overlay(
          label(stacked ? left : 0, 14, 'Median support share of imaging staff', 't-b'),
          ...ticks.map((tick) => tickLabel(tick, layout)),
          ...medians.flatMap((row, index) => rowWords(row, index, layout)),
          ...comparison(all, layout),
          ...allTrusts(all, layout),
        ),
      ],
    },
  );
}

/**
 * Lines of the scale: short ones at the numerals and, where no words stand above the bars, longer ones behind these,
 * which end before the words below.
 */
function scaleLines({stacked, top, pitch, medians, bottom, x}: Layout): SVGElement[] {
  const foot = top + pitch * medians.length - 6;
  return ticks.flatMap((tick) => [
    svg('line', {
      x1: x(tick),
      x2: x(tick),
      y1: bottom - 5,
      y2: bottom,
      class: tick === 0 ? 'base' : 'grid',
    }),
    ...(stacked
      ? []
      : [
          svg('line', {
            x1: x(tick),
            x2: x(tick),
            y1: top - 6,
            y2: foot,
            class: tick === 0 ? 'base' : 'grid',
          }),
        ]),
  ]);
}

const tickLabel = (tick: number, {x, bottom}: Layout): SVGElement =>
  label(x(tick), bottom + 17, tick === ticks.at(-1) ? `${tick}\u00a0%` : `${tick}`, 'ax', 'middle');

/** Numeral and name of a group, beside its bar or above it. */
function rowWords(row: CensusShare, index: number, layout: Layout): SVGElement[] {
  const {left, top, pitch, thickness, drop, stacked} = layout;
  const name = `${capital(row.adopter ?? '')} adopters`;
  const numeral = svg('tspan', {class: 't-xxl'}, shareWords(row));
  const bar = top + pitch * index + drop;
  if (stacked)
    return [
      svg(
        'text',
        {x: left, y: bar - 9, class: 't'},
        numeral,
        svg('tspan', {class: 't-n', dx: 9}, name),
      ),
    ];
  const middle = bar + thickness / 2;
  return [
    label(0, middle + 6, name, 't-n'),
    svg('text', {'x': left - 16, 'y': middle + 15, 'class': 't', 'text-anchor': 'end'}, numeral),
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the trusts are compared with: a thin line down through all rows, and its words at its top. */
function comparison(all: readonly CensusShare[], {top, bottom, stacked, x}: Layout): SVGElement[] {
  const row = find(all, 'comparison');
  if (!row) return [];
  const at = x(shareValue(row));
  return [
    svg('line', {x1: at, x2: at, y1: top - (stacked ? 24 : 8), y2: bottom, class: 'ray'}),
    label(
      at - 8,
      stacked ? top - 12 : top + 4,
      [{bold: shareWords(row)}, ` ${row.name.charAt(0).toLowerCase()}${row.name.slice(1)}`],
      'halo',
      'end',
    ),
  ];
}

/** Median and quartiles of all trusts: a thin bar with a stroke, and small numerals below. */
function allTrusts(all: readonly CensusShare[], {stacked, left, all: y, x}: Layout): SVGElement[] {
  const [lower, median, upper] = (['lower-quartile', 'median', 'upper-quartile'] as const).map(
    (statistic) => find(all, statistic),
  );
  const words = ['All trusts', 'median and middle half'] as const;
  return [
    ...(lower && upper ? [quartiles(x(shareValue(lower)), x(shareValue(upper)), y)] : []),
    ...(median
      ? [
          svg('line', {
            x1: x(shareValue(median)),
            x2: x(shareValue(median)),
            y1: y - 7,
            y2: y + 7,
            class: 'ref',
          }),
        ]
      : []),
    ...[lower, median, upper].flatMap((row) => (row ? [numeralBelow(row, x, y)] : [])),
    ...(stacked
      ? [label(left, y - 15, [{bold: words[0]}, `, ${words[1]}`], 'halo')]
      : [label(0, y + 1, [{bold: words[0]}]), label(0, y + 17, words[1], 'ax')]),
  ];
}

const quartiles = (from: number, to: number, y: number): SVGElement =>
  svg('rect', {x: from, y: y - 2.5, width: to - from, height: 5, class: 'f-context'});

const numeralBelow = (row: CensusShare, x: Layout['x'], y: number): SVGElement =>
  label(
    x(shareValue(row)),
    y + 24,
    row.statistic === 'median' ? [{bold: shareWords(row)}] : shareWords(row),
    'halo',
    'middle',
  );
