import {hasNumber, notPublished} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {type Label, type Mark, marksOf} from './trust-place-marks.ts';
import {
  cohortMedianName,
  quartileNames,
  statisticOf,
  type TrustPlaceRow,
} from './trust-place-rows.ts';
import {endsOf, knownOn} from './trust-place-scale.ts';
import {type Track, tracks} from './trust-place-tracks.ts';

/** A track in its place. */
export interface PlacedTrack {
  readonly track: Track;
  readonly own: Measured;
  readonly over: Measured | undefined;
  readonly ends: readonly [number, number];
  /** Top of the track with its words. */
  readonly y0: number;
  readonly y: number;
  /** Height of the track with its words. */
  readonly room: number;
  readonly marks: readonly Mark[];
  /** Published values of others, below the line. */
  readonly labels: readonly Label[];
  /** Median of the marks, as a part of the track; its provenance. */
  readonly median: {readonly x: number; readonly measured: Measured} | undefined;
  /** What is published of a wider group, with its places on the track. */
  readonly wider: Wider | undefined;
}

interface Wider {
  readonly places: readonly [number, number, number];
  readonly lines: readonly string[];
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
  const [left, right, pitch, drop] = wide ? [250, 190, 72, 30] : [30, 38, 110, 68];
  return {width, wide, left, right, length: width - left - right, pitch, drop};
}

/** Every track that has something to show, from top to bottom. */
export function placedTracks(
  places: readonly TrustPlaceRow[],
  layout: TrustPlaceLayout,
): PlacedTrack[] {
  let top = 0;
  return shownTracks(places).map(([index, track]) => {
    const line = lineOf(places, track, index, top, layout);
    top += line.room;
    return line;
  });
}

/** Tracks with a value of the own case, or of another on a measure that the cohort shares, each with its index. */
function shownTracks(places: readonly TrustPlaceRow[]): (readonly [index: number, track: Track])[] {
  const own = places.find((place) => place.own);
  const cases = places.filter(({number}) => number !== null);
  const has = (place: TrustPlaceRow | undefined, index: number): boolean =>
    place?.measures[index] !== undefined && hasNumber(place.measures[index]);
  return [...tracks.entries()].filter(
    ([index, {wider}]) =>
      has(own, index) ||
      (!wider && (own?.over[index] !== undefined || cases.some((place) => has(place, index)))),
  );
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
  const wider = widerOf(places, index, layout);
  const ends = endsOf(track, [
    ...known.map(({measured}) => measured.value),
    ...(wider?.values ?? []),
  ]);
  const onTrack = (value: number): number => (value - ends[0]) / (ends[1] - ends[0]);
  const median = statisticOf(places, cohortMedianName, index);
  const y = top + layout.drop;
  return {
    track,
    own: own?.measures[index] ?? notPublished,
    over: own?.over[index],
    ends,
    y0: top,
    y,
    room: roomOf(known.length, wider?.lines.length, layout),
    ...marksOf(known, track, onTrack, y, layout),
    median: median && hasNumber(median) ? {x: onTrack(median.value), measured: median} : undefined,
    wider: wider && {
      places: wider.values.map(onTrack) as unknown as Wider['places'],
      lines: wider.lines,
    },
  };
}

/** Height in px of a track with its words; without a value of anybody there are words alone. */
const roomOf = (
  known: number,
  widerLines: number | undefined,
  {pitch, wide}: TrustPlaceLayout,
): number =>
  (known > 0 ? pitch : pitch - (wide ? 16 : 64)) +
  (widerLines === undefined ? 0 : 18 * widerLines - (wide ? 4 : 8));

/** Quartiles of a wider group in units of the track, and the words for them. */
function widerOf(
  places: readonly TrustPlaceRow[],
  index: number,
  {wide}: TrustPlaceLayout,
): {values: readonly number[]; lines: readonly string[]} | undefined {
  const found = quartileNames.flatMap((name) =>
    places.filter(
      (place) =>
        place.number === null &&
        place.name.startsWith(name) &&
        place.measures[index] &&
        hasNumber(place.measures[index]),
    ),
  );
  const values = found.map(({measures}) => Number(measures[index]?.value));
  const [lower, middle, upper] = values;
  if (lower === undefined || middle === undefined || upper === undefined) return undefined;
  const group = found[0]?.name.replace(/^[^,]*, /, '') ?? '';
  const words = [
    `middle half of ${group}, ${lower} to ${upper}\u00a0%`,
    `median ${middle}\u00a0%, published`,
  ];
  return {values, lines: wide ? [words.join('; ')] : words};
}
