import {claimInRole} from '../../model/claims/figure-claims.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, measuredOf, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {cohortMedian as medianOf} from '../../model/workforce/cohort.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import {type Track, type TrackRole, tracks} from './trust-place-tracks.ts';

/** A case with its measures, in the order of the tracks, or a statistic that the cases are read against. */
export interface TrustPlaceRow {
  readonly name: string;
  /** Of a case; null for a statistic. */
  readonly number: number | null;
  readonly own: boolean;
  readonly measures: readonly Measured[];
  /** On each measure, whether other numbers fit as well. */
  readonly about: readonly boolean[];
  /** On each measure, whether a source says that the case is over 100 without saying how far: 1 if so. */
  readonly over: readonly (Measured | undefined)[];
}

/**
 * The case and the others of which anything is known, then the cohort's medians and what is published of a wider
 * group.
 */
export function trustPlaceRows(study: Study, subject?: string): TrustPlaceRow[] {
  const all = placesIn(study).map(({id, ...place}): TrustPlaceRow => ({
    ...place,
    own: id === subject,
  }));
  const subjects = shownOf(all);
  const known = subjects.filter(
    ({own, measures, over}) =>
      measures.some(hasNumber) || (own && over.some((each) => each !== undefined)),
  );
  const own = known.find((place) => place.own);
  return own
    ? [
        ...known.toSorted(
          (a, b) => Number(b.own) - Number(a.own) || Number(a.number) - Number(b.number),
        ),
        ...statistics(study, known),
      ]
    : [];
}

/** Every case with its measures: the same whichever of them a figure is about. */
const placesIn = derived(
  (study: Study): readonly (Omit<TrustPlaceRow, 'own'> & {readonly id: string})[] =>
    [...trustsById(study).values()].map((trust) => ({
      id: trust.case.case,
      name: `Trust ${trust.case.number}`,
      number: trust.case.number,
      measures: tracks.map((track) => track.of(trust) ?? notInText),
      about: tracks.map((track) => track.about?.(trust) ?? false),
      over: tracks.map((track) => track.over?.(trust)),
    })),
);

/**
 * Where nothing but what a source prints is known, measures of which it says nothing of the own case are left out:
 * there would be others alone on them.
 */
function shownOf(all: readonly TrustPlaceRow[]): readonly TrustPlaceRow[] {
  const own = all.find((place) => place.own);
  if (isOnlyWider(own)) return all.map(widerOnly);
  return isPrintedOnly(all)
    ? all.map((place) =>
        onlyTracks(place, (_, index) => own !== undefined && isKnownOn(own, index)),
      )
    : all;
}

/** Whether a number of a case is known on a track. */
export const isNumberOn = ({measures}: TrustPlaceRow, index: number): boolean =>
  measures[index] !== undefined && hasNumber(measures[index]);

/** Whether a number or a statement of a case is known on a track. */
export const isKnownOn = (place: TrustPlaceRow, index: number): boolean =>
  isNumberOn(place, index) || place.over[index] !== undefined;

export const isPrintedOnly = (places: readonly TrustPlaceRow[]): boolean =>
  !places
    .flatMap(({measures}) => measures)
    .some(
      (each) =>
        hasNumber(each) && (each.provenance === 'simulated' || each.provenance === 'observed'),
    );

const onlyTracks = (
  place: TrustPlaceRow,
  isKept: (track: Track, index: number) => boolean,
): TrustPlaceRow => ({
  ...place,
  measures: place.measures.map((measured, index) =>
    tracks[index] && isKept(tracks[index], index) ? measured : notInText,
  ),
  over: place.over.map((over, index) =>
    tracks[index] && isKept(tracks[index], index) ? over : undefined,
  ),
});

/** Whether a case has a value on the tracks of a wider group alone: then the other tracks would say nothing of it. */
const isOnlyWider = (place: TrustPlaceRow | undefined): boolean =>
  place !== undefined && !tracks.some(({wider}, index) => !wider && isKnownOn(place, index));

const widerOnly = (place: TrustPlaceRow): TrustPlaceRow =>
  onlyTracks(place, ({wider}) => wider !== undefined);

export const cohortMedianName = 'Cohort median';

function statistics(study: Study, known: readonly TrustPlaceRow[]): TrustPlaceRow[] {
  const medians = tracks.map(
    (_, index) =>
      medianOf(
        known.map(({measures}) => measures[index] ?? notInText),
        firstCases(study).length,
      ).measured,
  );
  const wider = tracks.flatMap(({wider}, index) =>
    wider && known.some(({own, measures}) => own && measures[index] && hasNumber(measures[index]))
      ? quartilesOf(study, wider, index)
      : [],
  );
  return [...(medians.some(hasNumber) ? [statistic(cohortMedianName, medians)] : []), ...wider];
}

/** A quartile of one measure says nothing of the others. */
const notApplicable: Measured = {...notInText, value: 'not-applicable'};

const statistic = (name: string, measures: readonly Measured[]): TrustPlaceRow => ({
  name,
  number: null,
  own: false,
  measures,
  about: [],
  over: [],
});

export const quartileNames = ['Lower quartile', 'Median', 'Upper quartile'] as const;

function quartilesOf(
  study: Study,
  {quartiles, size}: NonNullable<Track['wider']>,
  index: number,
): TrustPlaceRow[] {
  const claimed = (role: TrackRole): Measured => {
    const claim = claimInRole(study, 'trust-place', role);
    return measuredOf(claim, claim?.value);
  };
  const count = claimed(size);
  const base = hasNumber(count) ? `, ${formatNumber(count.value, 0)} trusts` : '';
  return quartiles.map((role, place) =>
    statistic(
      `${quartileNames[place]}${base}`,
      tracks.map((_, at) => (at === index ? claimed(role) : notApplicable)),
    ),
  );
}

/** Statistics by the beginning of their name. */
export const statisticOf = (
  places: readonly TrustPlaceRow[],
  name: string,
  index: number,
): Measured | undefined =>
  places.find((place) => place.number === null && place.name.startsWith(name))?.measures[index];
