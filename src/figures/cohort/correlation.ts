import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim, formatNumber} from '../../model/claims/named.ts';
import type {Interval} from '../../model/statistics/interval.ts';
import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';

export interface CorrelationDrawing {
  /** The correlation as the source prints it, and its p where it prints one. */
  readonly r: Claim;
  readonly p: Claim | undefined;
  readonly interval: Interval;
}

interface Layout {
  readonly width: number;
  readonly small: boolean;
  /** Baselines of r and p, ends of the band and the scale, from the top in px. */
  readonly rAt: number;
  readonly pAt: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly x: (value: number) => number;
}

/** Room beside the axis for half of the numerals at its ends, in px. */
const side = 14;

function layoutOf({width, wide}: Frame): Layout {
  const [from, to] = wide ? [126, 230] : [114, 202];
  return {
    width,
    small: width < 400,
    rAt: wide ? 68 : 60,
    pAt: wide ? 104 : 92,
    from,
    to,
    middle: (from + to) / 2,
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
          label(0, 14, 'Correlation of the support share with size', 't-b'),
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
    label(x(0), to + 44, 'no link', 't-b', 'middle'),
    label(width, to + 44, 'share rises with size', '', 'end'),
  ];
}

/** The disc, with r in large above it, and p below r. */
function point({r, p}: CorrelationDrawing, {rAt, pAt, middle, x}: Layout): SVGElement[] {
  const at = x(r.value);
  const centred = {'x': at, 'class': 't', 'text-anchor': 'middle'} as const;
  return [
    svg('circle', {cx: at, cy: middle, r: 11, class: 'solid f-highlight rim'}),
    svg('text', {...centred, y: rAt}, svg('tspan', {class: 't-xxl'}, `r = ${formatClaim(r)}`)),
    ...(p
      ? [svg('text', {...centred, y: pAt}, svg('tspan', {class: 't-xl'}, `p = ${formatClaim(p)}`))]
      : []),
  ];
}

/** The ends of the band and what it is: beside it, or within it where there is no room. */
function ends([low, high]: Interval, {width, small, middle, x}: Layout): SVGElement[] {
  const lines = small ? ['95\u00a0% interval,', 'derived'] : ['95\u00a0% interval, derived'];
  const left = x(low) > 52 ? ([x(low) - 8, 'end'] as const) : ([x(low) + 8, undefined] as const);
  const room = small ? 90 : 150;
  const right =
    width - x(high) > room ? ([x(high) + 8, undefined] as const) : ([x(high) - 8, 'end'] as const);
  // On a phone two lines have to stand clear of the axis.
  const at = small ? middle : middle + 5;
  return [
    label(left[0], at, formatNumber(low, 2), 't-b', left[1]),
    label(right[0], at, formatNumber(high, 2), 't-b', right[1]),
    ...lines.map((line, index) =>
      label(right[0], middle + (small ? 17 : 23) + 16 * index, line, 'ax', right[1]),
    ),
  ];
}
