// What the tracks of a trust's place are scaled by.
import {hasNumber} from '../../model/values/measured.ts';
import {quartileNames, type TrustPlaceRow} from './trust-place-rows.ts';
import type {Track} from './trust-place-tracks.ts';

/** Values at the two ends of a track. */
export function endsOf({step, near}: Track, values: readonly number[]): [number, number] {
  // A value does not stand on the end of its track.
  const last = step * Math.max(1, Math.floor(Math.max(0, ...values) / step) + 1);
  return [near && values.length > 0 ? step * Math.floor(Math.min(...values) / step) : 0, last];
}

/** Of a ratio, the place where every post is filled is what the others are read against. */
export const hasHundred = ({near}: Track, [first, last]: readonly [number, number]): boolean =>
  near === true && first < 100 && last > 100;

/** What the cases have on a track. */
export const valuesOn = (places: readonly TrustPlaceRow[], index: number): number[] =>
  places
    .filter(({number}) => number !== null)
    .flatMap(({measures}) => measures[index] ?? [])
    .filter(hasNumber)
    .map(({value}) => value);

export const isReadAgainstHundred = (track: Track, values: readonly number[]): boolean =>
  values.length > 0 && hasHundred(track, endsOf(track, values));

/** Quartiles of a wider group in units of the track, and the words for them. */
export function widerOf(
  places: readonly TrustPlaceRow[],
  index: number,
  wide: boolean,
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
