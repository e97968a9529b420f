import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole} from '../../model/claims/figure-claims.ts';
import {formatClaim, formatNumber} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition} from '../figure.ts';
import {measuredColumn} from '../table/columns.ts';
import {simulatedNote, unbrokenUnit} from '../words.ts';
import {drawTrustPlace} from './trust-place-drawing.ts';
import {
  cohortMedianName,
  isKnownOn,
  isPrintedOnly,
  type TrustPlaceRow,
  trustPlaceRows,
} from './trust-place-rows.ts';
import {isReadAgainstHundred, valuesOn} from './trust-place-scale.ts';
import {type Track, tracks} from './trust-place-tracks.ts';

function describe(places: readonly TrustPlaceRow[]): string {
  const own = places.find((place) => place.own);
  const known = tracks.flatMap((track, index) =>
    statementOn(track, own?.about[index] ?? false, own?.measures[index], own?.over[index]),
  );
  return [
    own?.measures.some(hasNumber)
      ? 'A track for each measure that has a value for this trust, with a point for each of which it is known; ' +
        `Trust ${own.number} is the large one.`
      : '',
    tracks.some((track, index) => isReadAgainstHundred(track, valuesOn(places, index)))
      ? 'Where posts are filled, the upright line stands for a service without vacancies.'
      : '',
    known.length > 0
      ? `Of Trust ${own?.number}: ${known.join('; ')}.`
      : `None of these measures of Trust ${own?.number} is in the text.`,
    simulatedNote(
      'places',
      places.filter(({number}) => number !== null).flatMap(({measures}) => measures),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What a source says of the own case on a track; none where it says nothing. */
function statementOn(
  {name, base, decimals, unit}: Track,
  isAbout: boolean,
  measured: Measured | undefined,
  over: Measured | undefined,
): string[] {
  if (measured && hasNumber(measured) && measured.provenance !== 'simulated') {
    const value = `${isAbout ? 'about\u00a0' : ''}${formatNumber(measured.value, decimals)}${unbrokenUnit(unit)}`;
    return [`${name}, ${value} (${measured.provenance}; ${base})`];
  }
  if (!over) return [];
  const direction =
    measured && hasNumber(measured) ? 'over 100, how far' : 'more than funded, by how much';
  return [`${name}, ${direction} is not in the text (${over.provenance}; ${base})`];
}

/** Roles of claims that give the end of the cohort on a track, with the words for it. */
const extremes = [
  {role: 'highest-share', track: 'support_share', words: 'the highest support share'},
  {role: 'lowest-share', track: 'support_share', words: 'the lowest support share'},
  {
    role: 'largest-establishment',
    track: 'establishment_wte',
    words: 'the largest funded establishment',
  },
  {
    role: 'smallest-establishment',
    track: 'establishment_wte',
    words: 'the smallest funded establishment',
  },
] as const;

/**
 * "Trust 6 has the highest support share of the 16 trusts with such data, 34 %": where the case has the very value
 * that a source prints as the end of all that it plots.
 */
function finding(places: readonly TrustPlaceRow[], study: Study): string | undefined {
  const own = places.find((place) => place.own);
  const [found] = extremes.flatMap(({role, track, words}) => {
    const claim = claimInRole(study, 'trust-place', role);
    const measured = own?.measures[tracks.findIndex(({key}) => key === track)];
    return claim?.provenance === 'published' &&
      measured &&
      measured.value === claim.value &&
      measured.provenance !== 'simulated'
      ? [`Trust ${own.number} has ${words} of ${comparedIn(claim)}, ${formatClaim(claim)}`]
      : [];
  });
  return found;
}

/** Those among which a claim gives the end. */
const comparedIn = ({n}: Claim): string =>
  n === null ? 'those with such data' : `the ${n} trusts with such data`;

/** People are whole numbers, of which a median may be a half; published statistics keep the decimals that they have. */
function decimalsOf(track: Track): number | ((place: TrustPlaceRow) => number) {
  const own = ({measures}: TrustPlaceRow): number =>
    (String(measures[tracks.indexOf(track)]?.value).split('.')[1] ?? '').length;
  if (track.key.endsWith('headcount'))
    return (place) => (place.number === null ? Math.min(1, own(place)) : 0);
  return track.wider
    ? (place) => (place.number === null && place.name !== cohortMedianName ? own(place) : 1)
    : 1;
}

/** What is stated counts as a value only where no number is known: beside numbers it is none. */
function statedOf(place: TrustPlaceRow): Measured[] {
  if (!place.own) return [];
  const isKnown = place.measures.some((each) => hasNumber(each) && each.provenance !== 'simulated');
  return isKnown ? [] : place.over.filter((each) => each !== undefined);
}

/** The place of one case among the cases that supplied data, on each measure. */
export const trustPlace: FigureDefinition<TrustPlaceRow> = {
  id: 'trust-place',
  widths: [328, 600, 904, 1112],
  rows: trustPlaceRows,
  columns: (places) => [
    {key: 'trust', head: 'Trust', value: ({name}) => name},
    ...[...tracks.entries()]
      .filter(
        ([index]) => !isPrintedOnly(places) || places.some((place) => isKnownOn(place, index)),
      )
      .map(([index, track]) =>
        measuredColumn<TrustPlaceRow>(
          track.key,
          track.name,
          track.base,
          decimalsOf(track),
          ({measures}) => measures[index] ?? notInText,
        ),
      ),
  ],
  base: (places, study) => {
    const n = places.filter(({number}) => number !== null).length;
    return {n, missing: firstCases(study).length - n};
  },
  measured: (place) => [...place.measures, ...statedOf(place)],
  own: (place) => (place.own ? [...place.measures.filter(hasNumber), ...statedOf(place)] : []),
  unit: ['trust', 'trusts'],
  finding,
  describe,
  draw: drawTrustPlace,
};
