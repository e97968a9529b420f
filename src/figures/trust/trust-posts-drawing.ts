import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {
  arrow,
  bar,
  hasMark,
  isStatedOver,
  keyOf,
  link,
  pointer,
  tens,
} from '../cohort/posts-marks.ts';
import type {Frame} from '../figure.ts';
import {cohortKeyHeight, label} from '../marks/elements.ts';
import {overlay, points} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import {missingWords} from '../words.ts';
import {drawAmong} from './trust-posts-among.ts';
import {medianKey, medianMark} from './trust-posts-median.ts';
import {
  amongIn,
  directionsIn,
  hasMedian,
  inPostPer100,
  type TrustPosts,
} from './trust-posts-rows.ts';

interface Layout {
  /** Ends of the scale, in posts filled of a hundred. */
  readonly domain: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  readonly x: (value: number) => number;
  readonly y: (index: number) => number;
}

function layoutOf(
  rows: readonly TrustPosts[],
  domain: readonly [number, number],
  {width, wide}: Frame,
): Layout {
  const [left, right, pitch, head] = wide ? [150, width - 190, 60, 50] : [10, width - 16, 86, 54];
  const top = head + (hasMedian(rows) ? cohortKeyHeight : 0);
  const x = (value: number): number =>
    left + ((right - left) * (value - domain[0])) / (domain[1] - domain[0]);
  return {
    domain,
    left,
    right,
    top,
    bottom: top + rows.length * pitch,
    zero: x(100),
    x,
    y: (index) => top + index * pitch + (wide ? 28 : 58),
  };
}

/**
 * Two lines, on each the distance from the place where every post is filled; where no amount of any case is known,
 * there is no scale: squares for the trusts among which this one is, or a sentence.
 */
export function drawTrustPosts(rows: readonly TrustPosts[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const domain = rows[0]?.domain;
  const among = amongIn(rows);
  if (!domain && among) return drawAmong(...among, frame);
  if (!domain) return sentence(directionsIn(rows), width);
  const layout = layoutOf(rows, domain, frame);
  const {bottom, x, y} = layout;
  const key = keyOf(rows.map(({posts}) => posts));
  return render(
    {id: drawing, width, height: bottom + stripHeight(drawn, width, key)},
    {
      margin: 0,
      x: {type: 'identity', axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        overlay(
          ...scaleMarks(rows, layout, frame),
          ...rows.flatMap((row, index) => [
            ...linkOf(row, y(index), layout),
            ...medianMark(row, y(index), x, frame),
          ]),
          ...medianKey(rows),
        ),
        ...rows.flatMap((row, index) =>
          points(hasNumber(row.posts.filled) ? [row] : [], {
            drawing,
            series: row.staff.series,
            x: (each) => x(inPostPer100(each)),
            y: () => y(index),
            provenance: ({posts}) => posts.filled.provenance,
            r: 9,
          }),
        ),
        overlay(
          ...head(layout, frame),
          ...rows.flatMap((row, index) => [
            ...name(row, y(index), frame),
            ...remark(row, y(index), frame, layout),
          ]),
          strip(drawing, drawn, width, key),
        ),
      ],
    },
  );
}

/** Gridlines and the line of all posts filled; on a phone they leave the lines of text above the marks free. */
function scaleMarks(
  rows: readonly TrustPosts[],
  {domain, x, y, zero, top, bottom}: Layout,
  {wide}: Frame,
): SVGElement[] {
  const ticks = tens(domain).filter((tick) => tick !== 100);
  const spans = wide
    ? [[top - 6, bottom - 10] as const]
    : [
        [top - 6, top + 4] as const,
        ...rows.map((_, index) => [y(index) - 13, y(index) + 16] as const),
      ];
  return spans.flatMap(([y1, y2]) => [
    ...ticks.map((tick) => svg('line', {x1: x(tick), x2: x(tick), y1, y2, class: 'grid'})),
    svg('line', {x1: zero, x2: zero, y1, y2, class: 'base'}),
  ]);
}

function linkOf(row: TrustPosts, y: number, {zero, x}: Layout): SVGElement[] {
  const {
    posts,
    staff: {series},
  } = row;
  if (hasNumber(posts.filled))
    return [link(posts, series, {from: zero, to: x(inPostPer100(row)), y, reach: 13})];
  return isStatedOver(posts)
    ? [arrow(series, {from: zero, y, length: 64, reach: 13})]
    : [bar(series, {at: zero, y, reach: 13})];
}

/** What either side of the line means, and the numerals of the scale. */
function head({domain, zero, x, top}: Layout, {wide}: Frame): SVGElement[] {
  const isFree = (tick: number): boolean => tick === 100 || Math.abs(x(tick) - zero) > 76;
  const ticks = tens(domain).filter(isFree);
  const y = top - 34;
  return [
    pointer(zero - 8, y - 4, -1),
    label(zero - 30, y, 'vacancies', '', 'end'),
    pointer(zero + 8, y - 4, 1),
    ...(wide
      ? [label(zero + 30, y, 'more in post than funded')]
      : [label(zero + 30, y - 8, 'more in post'), label(zero + 30, y + 6, 'than funded')]),
    ...ticks.map((tick) =>
      label(
        x(tick),
        top - 12,
        tick === 100 ? '100, every post filled' : `${tick}`,
        tick === 100 ? 't-b' : 'ax',
        'middle',
      ),
    ),
  ];
}

function name({staff: {name: group, bands}}: TrustPosts, y: number, {wide}: Frame): SVGElement[] {
  if (wide) return [label(0, y - 1, group, 't-b'), label(0, y + 15, bands, 'ax')];
  return [label(0, y - 36, [{bold: group}, `, ${bands}`], 'halo')];
}

/**
 * What may be said of a mark: what is published or derived, and why the rest is not. Beside the mark, on a phone above
 * it.
 */
function remark(
  row: TrustPosts,
  y: number,
  {wide, width}: Frame,
  {zero, x, left}: Layout,
): SVGElement[] {
  const {posts} = row;
  if (!hasMark(posts))
    return [label(wide ? left : 0, y + 4, missingWords(posts.filled), 'ax halo')];
  if (!hasNumber(posts.filled)) return [label(zero + 78, y + 4.5, 'how many is not known', 'halo')];
  if (!wide) return [above(row, {at: x(inPostPer100(row)), y, width})];
  const at = x(inPostPer100(row));
  const isRight = inPostPer100(row) >= 100;
  const beside = isRight ? at + 16 : at - 16;
  if (posts.filled.provenance === 'simulated' && isStatedOver(posts))
    return [
      label(beside, y - 2, 'more in post, published', 't-b halo'),
      label(beside, y + 14, 'how many is simulated', 'ax halo'),
    ];
  const [text, style] =
    posts.filled.provenance === 'simulated'
      ? (['in post', 'ax halo'] as const)
      : ([formatNumber(inPostPer100(row), 0), 't-n halo'] as const);
  // Above the mark they keep clear of the line at which every post is filled.
  const over = isRight ? Math.max(at, x(100) + wordRoom / 2) : Math.min(at, x(100) - wordRoom / 2);
  return [
    isCrossed(row, [at, beside + (isRight ? 1 : -1) * wordRoom], x)
      ? label(over, y - 18, text, style, 'middle')
      : label(beside, y + 4.5, text, style, isRight ? undefined : 'end'),
  ];
}

/** Room in px for the words beside a mark. */
const wordRoom = 44;

/** Whether the stroke at the cohort median lies between two places: words there go above the mark. */
function isCrossed(
  {cohort: {measured}}: TrustPosts,
  span: readonly [number, number],
  x: Layout['x'],
): boolean {
  if (!hasNumber(measured)) return false;
  const at = x(measured.value);
  return at > Math.min(...span) && at < Math.max(...span);
}

/** The words keep inside the drawing, wherever the mark is. */
function above(
  row: TrustPosts,
  {at, y, width}: {at: number; y: number; width: number},
): SVGElement {
  if (row.posts.filled.provenance !== 'simulated')
    return label(
      Math.max(at, 16),
      y - 15,
      formatNumber(inPostPer100(row), 0),
      't-n halo',
      'middle',
    );
  if (isStatedOver(row.posts))
    return label(width, y - 15, 'more in post, published; how many is simulated', 'ax halo', 'end');
  return label(Math.min(Math.max(at, 22), width - 22), y - 15, 'in post', 'ax halo', 'middle');
}
