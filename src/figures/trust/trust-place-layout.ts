import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {beeswarm, spread} from '../marks/beeswarm.ts';
import {widthOf} from '../marks/placement.ts';
import {unbrokenUnit} from '../words.ts';
import {cohortMedianName, isNumberOn, statisticOf, type TrustPlaceRow} from './trust-place-rows.ts';
import {endsOf, hasHundred, widerOf} from './trust-place-scale.ts';
import {type Track, tracks} from './trust-place-tracks.ts';

export interface Mark {
  readonly number: number;
  readonly own: boolean;
  /** Whether other numbers fit as well. */
  readonly isAbout: boolean;
  readonly measured: Measured;
  /** From the left end of the track, as a part of it. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A track in its place. */
export interface PlacedTrack {
  readonly track: Track;
  readonly own: Measured;
  readonly isAbout: boolean;
  readonly over: Measured | undefined;
  readonly ends: readonly [number, number];
  /** Top of the track with its words. */
  readonly y0: number;
  readonly y: number;
  /** Height of the track with its words. */
  readonly room: number;
  readonly marks: readonly Mark[];
  /** Published values of others, below the line, and how far below it they stand. */
  readonly labels: readonly Label[];
  readonly labelDrop: number;
  /** Median of the marks, as a part of the track; its provenance. */
  readonly median: {readonly x: number; readonly measured: Measured} | undefined;
  /** What is published of a wider group, with its places on the track. */
  readonly wider: Wider | undefined;
}

interface Wider {
  readonly places: readonly [number, number, number];
  readonly lines: readonly string[];
}

interface Label {
  /** Number of the trust. */
  readonly number: number;
  readonly text: string;
  readonly centre: number;
}

export interface TrustPlaceLayout {
  readonly width: number;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  readonly length: number;
  /** Height of a track with its words. */
  readonly pitch: number;
  /** From the top of a track to its line. */
  readonly drop: number;
}

export function trustPlaceLayout({width, wide}: Pick<Frame, 'width' | 'wide'>): TrustPlaceLayout {
  const [left, right, pitch, drop] = wide ? [250, 190, 72, 30] : [30, 44, 110, 68];
  return {width, wide, left, right, length: width - left - right, pitch, drop};
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

/** Height in px of the line above the tracks that says what a median is. */
const medianKeyHeight = 28;

/** Every track that has something to show, from top to bottom. */
export function placedTracks(
  places: readonly TrustPlaceRow[],
  layout: TrustPlaceLayout,
): PlacedTrack[] {
  let top = places.some(({name}) => name === cohortMedianName) ? medianKeyHeight : 0;
  return shownTracks(places).map(([index, track]) => {
    const line = lineOf(places, track, index, top, layout);
    top += line.room;
    return line;
  });
}

/** Tracks with a value of the own case, each with its index: a bare statement of it has no place on a scale. */
function shownTracks(places: readonly TrustPlaceRow[]): (readonly [index: number, track: Track])[] {
  const own = places.find((place) => place.own);
  return own ? [...tracks.entries()].filter(([index]) => isNumberOn(own, index)) : [];
}

function lineOf(
  places: readonly TrustPlaceRow[],
  track: Track,
  index: number,
  top: number,
  layout: TrustPlaceLayout,
): PlacedTrack {
  const own = places.find((place) => place.own);
  const known = knownOn(places, index);
  const wider = widerOf(places, index, layout.wide);
  const ends = endsOf(track, [
    ...known.map(({measured}) => measured.value),
    ...(wider?.values ?? []),
  ]);
  const onTrack = (value: number): number => (value - ends[0]) / (ends[1] - ends[0]);
  const median = statisticOf(places, cohortMedianName, index);
  const y = top + layout.drop;
  const marks = marksOf(known, track, onTrack, y, layout);
  const isCrossed = (median && hasNumber(median)) || wider || hasHundred(track, ends);
  return {
    track,
    own: own?.measures[index] ?? notInText,
    isAbout: own?.about[index] ?? false,
    over: own?.over[index],
    ends,
    y0: top,
    y,
    room: roomOf(wider?.lines.length, layout),
    ...marks,
    labelDrop:
      isCrossed || marks.labels.some((each) => isAside(each, marks.marks, y, layout)) ? 34 : 20,
    median: median && hasNumber(median) ? {x: onTrack(median.value), measured: median} : undefined,
    wider: wider && {
      places: wider.values.map(onTrack) as unknown as Wider['places'],
      lines: wider.lines,
    },
  };
}

/** A case with the number that it has on a track. */
interface Known {
  readonly number: number;
  readonly own: boolean;
  readonly isAbout: boolean;
  readonly measured: Measured & {readonly value: number};
}

const knownOn = (places: readonly TrustPlaceRow[], index: number): Known[] =>
  places.flatMap(({number, own, about, measures}) =>
    number !== null && measures[index] && hasNumber(measures[index])
      ? [{number, own, isAbout: about[index] ?? false, measured: measures[index]}]
      : [],
  );

/** Height in px of a track with its words. */
const roomOf = (widerLines: number | undefined, {pitch, wide}: TrustPlaceLayout): number =>
  pitch + (widerLines === undefined ? 0 : 18 * widerLines - (wide ? 4 : 8));

/** Marks of a track and their labels. The own mark stays on the line; whatever would lie upon another makes room. */
function marksOf(
  known: readonly Known[],
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

/** Whether a label does not stand below its mark on the line. */
export function isAside(
  {number, centre}: Label,
  marks: readonly Mark[],
  y: number,
  {left, length}: TrustPlaceLayout,
): boolean {
  const mark = marks.find((each) => each.number === number);
  return Math.abs(centre - left - (mark?.x ?? 0) * length) > 4 || (mark?.y ?? y) < y;
}

/** Labels of published values of others. Where most values may be printed they don't fit: the table has them. */
function labelsOf(
  track: Track,
  marks: readonly Mark[],
  {left, length, width, wide}: TrustPlaceLayout,
): Label[] {
  const valueOf = ({isAbout, measured}: Mark): string =>
    `${isAbout ? 'about\u00a0' : ''}${formatNumber(Number(measured.value), track.decimals)}${unbrokenUnit(track.unit)}`;
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
