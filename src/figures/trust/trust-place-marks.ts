import {formatNumber} from '../../model/claims/named.ts';
import type {Measured} from '../../model/values/value.ts';
import {beeswarm, spread} from '../marks/beeswarm.ts';
import {widthOf} from '../marks/placement.ts';
import {unbrokenUnit} from '../words.ts';
import {type PlacedTrack, type TrustPlaceLayout} from './trust-place-layout.ts';
import {type KnownCase} from './trust-place-scale.ts';
import {type Track} from './trust-place-tracks.ts';

export interface Mark {
  readonly number: number;
  readonly own: boolean;
  readonly measured: Measured;
  /** From the left end of the track, as a part of it. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Label {
  /** Number of the trust. */
  readonly number: number;
  readonly text: string;
  readonly centre: number;
}

export const isPrinted = ({measured}: Pick<Mark, 'measured'>): boolean =>
  measured.provenance !== 'simulated';

/**
 * Radius of a mark in px: the own one large, a small derived one large enough for its ring, simulated ones smaller
 * where the tracks are short.
 */
function radiusOf(own: boolean, {provenance}: Measured, width: number): number {
  if (own) return 9.5;
  if (provenance === 'derived') return 7;
  if (provenance !== 'simulated') return 5.5;
  return width < 1000 ? 4 : 5;
}

/** Marks of a track and their labels. The own mark stays on the line; whatever would lie upon another makes room. */
export function marksOf(
  known: readonly KnownCase[],
  track: Track,
  onTrack: (value: number) => number,
  y: number,
  layout: TrustPlaceLayout,
): Pick<PlacedTrack, 'marks' | 'labels'> {
  const points = known.map((each): Mark => ({
    ...each,
    x: onTrack(each.measured.value),
    y,
    r: radiusOf(each.own, each.measured, layout.width),
  }));
  const isLabelled = (mark: Mark): boolean => !mark.own && isPrinted(mark);
  const labels = labelsOf(track, points.filter(isLabelled), layout);
  const offsets = beeswarm(
    points.map((mark) => ({
      x: mark.x * layout.length,
      r: mark.r,
      fixed: mark.own,
      labelled: labels.length > 0 && isLabelled(mark),
    })),
  );
  return {labels, marks: points.map((mark, at) => ({...mark, y: y + (offsets[at] ?? 0)}))};
}

/** Labels of published values of others. Where most values may be printed they don't fit: the table has them. */
function labelsOf(
  track: Track,
  marks: readonly Mark[],
  {left, length, width, wide}: TrustPlaceLayout,
): Label[] {
  const valueOf = ({measured}: Mark): string =>
    `${formatNumber(Number(measured.value), track.decimals)}${unbrokenUnit(track.unit)}`;
  const texts = marks.map((mark) => `Trust ${mark.number}: ${valueOf(mark)}`);
  const wanted = marks.map(({x}, index) => ({
    centre: left + x * length,
    width: widthOf(texts[index] ?? '') + 4,
  }));
  const [start, end] = wide ? [left - 40, left + length + 40] : [0, width];
  if (wanted.reduce((sum, each) => sum + each.width, 0) > end - start) return [];
  const centres = spread(wanted, start, end);
  return marks.map(({number}, index) => ({
    number,
    text: texts[index] ?? '',
    centre: centres[index] ?? 0,
  }));
}
