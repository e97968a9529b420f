import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type TrustPlaceRow} from './trust-place-rows.ts';
import {type Track} from './trust-place-tracks.ts';

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

/** A case with the number that it has on a track. */
export interface KnownCase {
  readonly number: number;
  readonly own: boolean;
  readonly measured: Measured & {readonly value: number};
}

export const knownOn = (places: readonly TrustPlaceRow[], index: number): KnownCase[] =>
  places.flatMap(({number, own, measures}) =>
    number !== null && measures[index] && hasNumber(measures[index])
      ? [{number, own, measured: measures[index]}]
      : [],
  );
