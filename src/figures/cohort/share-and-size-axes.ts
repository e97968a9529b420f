import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import {isPoint, onShare, onSize, share, size, type SizeAndShare} from './share-and-size-rows.ts';

/** Radii of points in px. */
export const [namedRadius, otherRadius] = [8, 6];

/** Ends of an axis that leave a margin around the values, so that no mark sits on the edge. */
function sizeDomain(values: readonly number[]): [number, number] {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 100];
  return [Math.max(0, 10 * Math.floor((least - 12) / 10)), 10 * Math.ceil((most + 12) / 10)];
}

const shareTop = (values: readonly number[]): number =>
  10 * Math.ceil((Math.max(0, ...values) + 2) / 10);
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({length: Math.floor(to / step) + 1}, (_, index) => index * step).filter(
    (tick) => tick >= from,
  );

export interface ShareAndSizeScales {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sizes: readonly [number, number];
  readonly shares: readonly [number, number];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export function scalesOf(list: readonly SizeAndShare[], {width, wide}: Frame): ShareAndSizeScales {
  const points = list.filter(isPoint).length;
  const [left, right, top] = [wide ? 62 : 44, width - 8, width >= 500 ? 54 : points < 3 ? 64 : 84];
  const bottom = top + (wide ? 350 : 280) * (points === 0 ? 0.7 : 1);
  const sizes = sizeDomain(list.map(size).filter(Number.isFinite));
  const shares = [0, shareTop(list.map(share).filter(Number.isFinite))] as const;
  const x = (value: number): number =>
    left + ((right - left) * (value - sizes[0])) / (sizes[1] - sizes[0]);
  const y = (value: number): number => bottom - ((bottom - top) * value) / shares[1];
  return {left, right, top, bottom, sizes, shares, x, y};
}

/** Grid, ticks and their numerals; a numeral gives way to a published one beside it. */
export function axes(list: readonly SizeAndShare[], scales: ShareAndSizeScales): SVGElement[] {
  const {right, top, bottom} = scales;
  return [
    ...shareAxis(list, scales),
    ...sizeAxis(list, scales),
    label(0, top - 14, 'Support staff as a share of bands 2–8', 'ax'),
    label(right, bottom + 39, 'Funded establishment, WTE', 'ax', 'end'),
  ];
}

const isFree = (at: number, others: readonly number[], room: number): boolean =>
  others.every((other) => Math.abs(other - at) >= room);

function shareAxis(
  list: readonly SizeAndShare[],
  {left, right, shares, y}: ShareAndSizeScales,
): SVGElement[] {
  const published = list.filter(onShare).map((row) => y(share(row)));
  const ticks = steps(0, shares[1], 10);
  const numeral = (tick: number): string => (tick === shares[1] ? `${tick}\u00a0%` : `${tick}`);
  return [
    ...ticks.map((tick) => {
      const style = tick === 0 ? 'base' : 'grid';
      return svg('line', {x1: left, x2: right, y1: y(tick), y2: y(tick), class: style});
    }),
    ...ticks
      .filter((tick) => isFree(y(tick), published, 15))
      .map((tick) => label(left - 8, y(tick) + 4, numeral(tick), 'ax', 'end')),
  ];
}

function sizeAxis(
  list: readonly SizeAndShare[],
  {right, bottom, sizes, x}: ShareAndSizeScales,
): SVGElement[] {
  const published = list.filter(onSize).map((row) => x(size(row)));
  const ticks = steps(sizes[0], sizes[1], 50).filter(
    (tick) => x(tick) < right - 10 && isFree(x(tick), published, 27),
  );
  return [
    ...ticks.map((tick) =>
      svg('line', {x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 5, class: 'base'}),
    ),
    ...ticks.map((tick) => label(x(tick), bottom + 20, `${tick}`, 'ax', 'middle')),
  ];
}
