import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim, formatNumber} from '../../model/claims/named.ts';
import type {Interval} from '../../model/statistics/interval.ts';
import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';

/** Values of single trusts that are stated below the axis. */
export interface ValueList {
  readonly head: string;
  readonly values: readonly {readonly name: string; readonly text: string}[];
}

export interface CorrelationDrawing {
  /** The correlation as the source prints it. */
  readonly r: Claim;
  /** r and p in words. */
  readonly text: string;
  readonly interval: Interval;
  readonly lists: readonly ValueList[];
}

/** Heights in px from the top: of the head, the dot, the axis and what stands below it. */
const [headline, explanation, zeroFrom, dotAt, axisAt, listsAt] = [24, 47, 88, 124, 168, 238];
/** Room beside the axis for half of the numerals at its ends, in px. */
const side = 14;
const pitch = 21;

const tickMark = (tick: number, x: number): SVGElement[] => [
  svg('line', {x1: x, x2: x, y1: axisAt, y2: axisAt + 5, class: 'base'}),
  label(x, axisAt + 20, formatNumber(tick, Number.isInteger(tick) ? 0 : 1), 'ax', 'middle'),
];

const listWords = (
  {head, values}: CorrelationDrawing['lists'][number],
  left: number,
): SVGElement[] => [
  label(left, listsAt + 2, head, 'ax'),
  ...values.map(({name, text}, row) =>
    label(left, listsAt + 2 + pitch * (row + 1), [`${name}: `, {bold: text}]),
  ),
];

/** A correlation on an axis from −1 to 1: a disc, its derived interval as a double line, and zero marked. */
export function drawCorrelation(
  {r, text, interval, lists}: CorrelationDrawing,
  {drawing, width}: Frame,
): string {
  const x = (value: number): number => side + ((width - 2 * side) * (value + 1)) / 2;
  const shown = lists.filter(({values}) => values.length > 0);
  const height =
    listsAt +
    (shown.length === 0 ? -40 : pitch * (1 + Math.max(...shown.map(({values}) => values.length))));
  const [low, high] = interval;
  const band = (y: number): SVGElement =>
    svg('rect', {x: x(low), y, width: x(high) - x(low), height: 3, class: 'derived f-highlight'});
  const numeral = (value: number, at: number, words = formatNumber(value, 2)): SVGElement =>
    label(x(value), at, words, 't-b halo', 'middle');
  const elements = [
    svg(
      'text',
      {x: 0, y: headline, class: 't'},
      svg('tspan', {class: 't-xl'}, text),
      ` ${r.provenance}`,
    ),
    label(0, explanation, 'The double line: its 95\u00a0% interval, derived', 'ax'),
    svg('line', {x1: x(0), x2: x(0), y1: zeroFrom, y2: axisAt, class: 'ref'}),
    label(x(0), zeroFrom - 8, 'zero: no link', 't-b', 'middle'),
    svg('line', {x1: x(-1), x2: x(1), y1: axisAt, y2: axisAt, class: 'base'}),
    ...[-1, -0.5, 0, 0.5, 1].flatMap((tick) => tickMark(tick, x(tick))),
    label(0, axisAt + 38, 'share falls with size', 'ax'),
    label(width, axisAt + 38, 'share rises with size', 'ax', 'end'),
    band(dotAt - 4.5),
    band(dotAt + 1.5),
    svg('circle', {cx: x(r.value), cy: dotAt, r: 8, class: 'solid f-highlight rim'}),
    numeral(r.value, dotAt - 14, formatClaim(r)),
    numeral(low, dotAt + 22),
    numeral(high, dotAt + 22),
    ...(shown.length === 0
      ? []
      : [svg('line', {x1: 0, x2: width, y1: listsAt - 18, y2: listsAt - 18, class: 'hair'})]),
    ...shown.flatMap((list, index) => listWords(list, index * Math.min(width / 2, 280))),
  ];
  return render(
    {id: drawing, width, height},
    {margin: 0, axis: null, marks: [overlay(...elements)]},
  );
}
