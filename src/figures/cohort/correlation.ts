import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim, formatNumber} from '../../model/claims/named.ts';
import type {Interval} from '../../model/statistics/interval.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';

export interface CorrelationDrawing {
  /** The correlation as the source prints it. */
  readonly r: Claim;
  readonly interval: Interval;
}

interface Layout {
  readonly width: number;
  readonly small: boolean;
  /** Baseline of r, ends of the band and the scale, from the top in px. */
  readonly rAt: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly x: (value: number) => number;
}

/** Room beside the axis for half of the numerals at its ends, in px. */
const side = 14;

function layoutOf({width, wide}: Frame): Layout {
  const [from, to] = wide ? [92, 196] : [82, 170];
  return {
    width,
    small: width < 500,
    rAt: wide ? 70 : 62,
    from,
    to,
    // With less room, words on the band stand below the disc.
    middle: width < 500 ? from + 30 : (from + to) / 2,
    x: (value) => side + ((width - 2 * side) * (value + 1)) / 2,
  };
}

/** A correlation on its scale from −1 to 1: a disc below its number, its interval as a grey band, and zero marked. */
export function drawCorrelation(drawing: CorrelationDrawing, frame: Frame): string {
  const layout = layoutOf(frame);
  return render(
    {id: frame.drawing, width: frame.width, height: layout.to + 58},
    {
      margin: 0,
      axis: null,
      marks: [
        overlay(
          label(0, 15, 'Correlation of support share with size', 't-n'),
          ...band(drawing.interval, layout),
          ...scale(layout),
          ...point(drawing, layout),
          ...ends(drawing.interval, layout),
        ),
      ],
    },
  );
}

const band = ([low, high]: Interval, {x, from, to}: Layout): SVGElement[] => [
  svg('rect', {
    x: x(low),
    y: from,
    width: x(high) - x(low),
    height: to - from,
    class: 'wash f-highlight',
  }),
];

/** The axis with its numerals, a line at zero, and what the ends and the middle stand for. */
function scale({width, from, to, x}: Layout): SVGElement[] {
  const ticks = [-1, -0.5, 0, 0.5, 1];
  return [
    svg('line', {x1: x(0), x2: x(0), y1: from - 6, y2: to, class: 'ref'}),
    svg('line', {x1: x(-1), x2: x(1), y1: to, y2: to, class: 'base'}),
    ...ticks.flatMap((tick) => [
      svg('line', {x1: x(tick), x2: x(tick), y1: to, y2: to + 5, class: 'base'}),
      label(x(tick), to + 21, formatNumber(tick, Number.isInteger(tick) ? 0 : 1), 'ax', 'middle'),
    ]),
    label(0, to + 44, 'share falls with size'),
    label(x(0), to + 44, 'no link', '', 'middle'),
    label(width, to + 44, 'share rises with size', '', 'end'),
  ];
}

/** The disc, with r in large above it. */
function point({r}: CorrelationDrawing, {rAt, middle, x}: Layout): SVGElement[] {
  const at = x(r.value);
  return [
    svg('circle', {cx: at, cy: middle, r: 11, class: 'solid f-highlight rim'}),
    svg(
      'text',
      {'x': at, 'y': rAt, 'class': 't', 'text-anchor': 'middle'},
      svg('tspan', {class: 't-xxl'}, `r = ${formatClaim(r)}`),
    ),
  ];
}

/** Both ends of the band, beside it or, where there is no room, within it; at its foot what it is. */
function ends([low, high]: Interval, layout: Layout): SVGElement[] {
  const {width, small, x} = layout;
  const room = small ? 60 : 112;
  const left = x(low) > room ? ([x(low) - 8, 'end'] as const) : ([x(low) + 8, undefined] as const);
  const right =
    width - x(high) > room ? ([x(high) + 8, undefined] as const) : ([x(high) - 8, 'end'] as const);
  return [
    ...end(low, 'lower end', left, layout),
    ...end(high, 'upper end', right, layout),
    ...bandWords(x(low) + 8, layout),
  ];
}

/** The numeral of an end and what it is. */
function end(
  value: number,
  name: string,
  [x, anchor]: readonly [number, 'end' | undefined],
  {small, from}: Layout,
): SVGElement[] {
  const y = from + (small ? 20 : 34);
  return [label(x, y, formatNumber(value, 2), 't-b', anchor), label(x, y + 17, name, 'ax', anchor)];
}

/** What the band is and who worked it out, at its foot. */
function bandWords(x: number, {small, to}: Layout): SVGElement[] {
  const words = ['95\u00a0% interval,', 'our calculation'];
  const lines = small ? words : [words.join(' ')];
  return lines.map((line, index) => label(x, to - 8 - 16 * (lines.length - 1 - index), line, 'ax'));
}
