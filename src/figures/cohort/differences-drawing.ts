import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {cohortStroke, label} from '../marks/elements.ts';
import {overlay, points} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {type Difference, lineNames, lineNote, numeral} from './differences.ts';

interface Track {
  readonly line: Difference['line'];
  /** Where its discs stand. */
  readonly y: number;
  readonly series: Series;
  /** Whether its values are trusts at the ends of a range, which a bar joins; else medians, which are strokes. */
  readonly isRange: boolean;
}

const tracks: readonly Track[] = [
  {line: 'services', y: 102, series: 'support', isRange: true},
  {line: 'census', y: 250, series: 'highlight', isRange: false},
];
const axis = 282;
const foot = 308;
/** Height of the lines of a name that is wider than its place, and of a head, in px. */
const [nameLine, headLine] = [16, 18];
const ticks = [0, 10, 20, 30, 40] as const;
const last = 40;

/** Scales and the values that are drawn. */
interface Layout {
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  /** Whether units are as large as their numerals; else they are smaller, and left out where numerals would meet. */
  readonly isWide: boolean;
  /** Whether the words of a name stand below each other. */
  readonly isStacked: boolean;
  readonly known: readonly Difference[];
}

function layoutOf(all: readonly Difference[], width: number): Layout {
  const [left, right] = [8, width - 16];
  return {
    left,
    right,
    x: (value) => left + ((right - left) * value) / last,
    isWide: width > 400,
    isStacked: width < 500,
    known: all.filter(({measured}) => hasNumber(measured)),
  };
}

const valueOf = ({measured}: Difference): number => Number(measured.value);
const on = ({known}: Layout, {line}: Track): Difference[] =>
  known.filter((row) => row.line === line);

/** The line itself with its name, and the bar of a range. */
function ground(layout: Layout, track: Track): SVGElement[] {
  const own = on(layout, track).map(valueOf);
  if (own.length === 0) return [];
  const {left, right, x} = layout;
  const {line, y, series, isRange} = track;
  const headY = y - 70 - (layout.isStacked && !isRange ? nameLine : 0);
  const [from, to] = [x(Math.min(...own)), x(Math.max(...own))];
  return [
    svg('line', {x1: left, x2: right, y1: y, y2: y, class: 'hair'}),
    ...(isRange
      ? [svg('rect', {x: from, y: y - 3, width: to - from, height: 6, class: `range f-${series}`})]
      : []),
    label(0, headY - headLine, lineNames[line], 't-b'),
    label(0, headY, lineNote(line, layout.known), 'ax'),
  ];
}

/** How far a stroke at a median reaches up and down from its line, in px. */
const reach = 11;

const medians = (layout: Layout, track: Track): SVGElement[] =>
  on(layout, track).flatMap((row) =>
    cohortStroke(
      layout.x(valueOf(row)),
      track.y - reach,
      track.y + reach,
      row.measured,
      'median step',
    ),
  );

/** Name and numeral of a value, which lead to the page of its number. */
const linkedWords = (layout: Layout, row: Difference, track: Track): SVGElement =>
  svg('a', {href: row.path}, ...words(layout, row, track));

/** Name and numeral of a value above its mark. */
function words(layout: Layout, row: Difference, track: Track): SVGElement[] {
  const {x, isWide, isStacked} = layout;
  const {y, isRange} = track;
  const at = x(valueOf(row));
  const nameLines = isStacked && !isRange ? row.name.split(' ') : [row.name];
  const isCrowded = leastStep(layout, track) < roomWithUnit;
  return [
    ...nameLines.map((line, index) =>
      label(at, y - 45 - nameLine * (nameLines.length - 1 - index), line, '', 'middle'),
    ),
    isWide
      ? label(at, y - 17, numeral(row, unit), 't-xl', 'middle')
      : svg(
          'text',
          {'x': at, 'y': y - 17, 'class': 't', 'text-anchor': 'middle'},
          svg('tspan', {class: 't-xl t'}, numeral(row, '')),
          ...(isCrowded ? [] : [svg('tspan', {class: 't-b'}, unit)]),
        ),
  ];
}

const unit = '\u00a0%';

/** A numeral and its small unit need so much room, in px. */
const roomWithUnit = 62;

/** From a value to the next on its line at least, in px. */
function leastStep(layout: Layout, track: Track): number {
  const places = on(layout, track)
    .map((row) => layout.x(valueOf(row)))
    .toSorted((a, b) => a - b);
  return Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
}

const scale = ({left, right, x}: Layout): SVGElement[] => [
  svg('line', {x1: left, x2: right, y1: axis, y2: axis, class: 'track'}),
  ...ticks.flatMap((tick) => [
    svg('line', {x1: x(tick), x2: x(tick), y1: axis, y2: axis + 6, class: 'track'}),
    label(x(tick), axis + 20, tick === last ? `${tick}\u00a0%` : `${tick}`, 'ax', 'middle'),
  ]),
];

/** Two lines from 0 to 40 per cent: trusts as discs, medians as strokes. */
export function draw(all: readonly Difference[], {drawing, width, drawn}: Frame): string {
  const layout = layoutOf(all, width);
  const discs = tracks
    .filter(({isRange}) => isRange)
    .flatMap((track) =>
      points(on(layout, track), {
        drawing,
        series: track.series,
        x: (row) => layout.x(valueOf(row)),
        y: () => track.y,
        r: 9,
        provenance: ({measured}) => measured.provenance,
      }),
    );
  return render(
    {id: drawing, width, height: foot + stripHeight(drawn, width)},
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        overlay(
          ...scale(layout),
          ...tracks.flatMap((track) => ground(layout, track)),
          ...tracks.filter(({isRange}) => !isRange).flatMap((track) => medians(layout, track)),
        ),
        ...discs,
        overlay(
          ...tracks.flatMap((track) =>
            on(layout, track).map((row) => linkedWords(layout, row, track)),
          ),
          strip(drawing, drawn, width),
        ),
      ],
    },
  );
}
