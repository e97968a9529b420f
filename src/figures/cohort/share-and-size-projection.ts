import {formatNumber} from '../../model/claims/named.ts';
import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import {otherRadius, type ShareAndSizeScales} from './share-and-size-axes.ts';
import {isPoint, onSize, share, size, type SizeAndShare} from './share-and-size-rows.ts';

/**
 * How far a line is solid from its axis at most, in px: if it were so all along, it would read as a line of reference.
 */
const stub = 48;

/**
 * How far the line of a row is solid, in px: it ends before a point of another trust, which it would seem to belong
 * to.
 */
function solidLength(
  row: SizeAndShare,
  others: readonly SizeAndShare[],
  {left, bottom, x, y}: ShareAndSizeScales,
): number {
  const near = otherRadius + 2;
  const along = others.map((other): readonly [along: number, aside: number] =>
    onSize(row)
      ? [bottom - y(share(other)), Math.abs(x(size(other)) - x(size(row)))]
      : [x(size(other)) - left, Math.abs(y(share(other)) - y(share(row)))],
  );
  return Math.max(
    6,
    Math.min(stub, ...along.filter(([, aside]) => aside < near).map(([to]) => to - near)),
  );
}

/**
 * From the axis on which a value is known to the point. Without a point the trust lies somewhere on a line all along:
 * solid at the axis, where the value is, and dotted beyond, so that crossings don't read as points.
 */
export function projection(
  row: SizeAndShare,
  scales: ShareAndSizeScales,
  others: readonly SizeAndShare[],
): SVGElement[] {
  const solid = solidLength(row, others, scales);
  return onSize(row) ? fromSizeAxis(row, scales, solid) : fromShareAxis(row, scales, solid);
}

function fromSizeAxis(
  row: SizeAndShare,
  {top, bottom, x, y}: ShareAndSizeScales,
  solid: number,
): SVGElement[] {
  const [at, end] = [x(size(row)), isPoint(row) ? y(share(row)) : top];
  const middle = Math.max(bottom - solid, end);
  return [
    ...(middle > end ? [svg('line', {x1: at, x2: at, y1: end, y2: middle, class: 'absent'})] : []),
    svg('line', {x1: at, x2: at, y1: middle, y2: bottom, class: 'ray'}),
    svg('rect', {x: at - 2, y: bottom - 1, width: 4, height: 9, class: 'f-highlight'}),
    label(at, bottom + 21, formatNumber(size(row), 0), 't-b halo', 'middle'),
  ];
}

function fromShareAxis(
  row: SizeAndShare,
  {left, right, x, y}: ShareAndSizeScales,
  solid: number,
): SVGElement[] {
  const [at, end] = [y(share(row)), isPoint(row) ? x(size(row)) : right];
  const middle = Math.min(left + solid, end);
  return [
    ...(middle < end ? [svg('line', {x1: middle, x2: end, y1: at, y2: at, class: 'absent'})] : []),
    svg('line', {x1: left, x2: middle, y1: at, y2: at, class: 'ray'}),
    svg('rect', {x: left - 5, y: at - 2, width: 9, height: 4, class: 'f-highlight'}),
    label(left - 8, at + 4.5, `${formatNumber(share(row), 0)}\u00a0%`, 't-b halo', 'end'),
  ];
}
