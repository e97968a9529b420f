import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {everyRow} from '../model/workforce/waves.ts';

interface Placed {
  readonly provenance?: string;
  readonly place?: string;
}

/** Places as a cell names them, without what it says of them: "Fig. 1 text, of Trust 6" is "Fig. 1 text". */
export const placesIn = (cell: string): string[] =>
  cell
    .replace(/: .*$/s, '')
    .split(/;\s+/)
    .map((place) => place.replace(/, (of|with) .*$/s, '').trim())
    .filter(Boolean);

/** The places of one row; none where it is simulated. */
export const placesOfRow = (row: object): string[] => {
  const {provenance, place} = row as Placed;
  return provenance === 'simulated' ? [] : placesIn(place ?? '');
};

/** Every place of a source that the tables name, and the section that each is in. */
export const placesOf = derived((study: Study): ReadonlySet<string> => {
  const named = everyRow(study).flatMap(placesOfRow);
  return new Set([...new Set(named)].flatMap((place) => [place, place.split(', ')[0] ?? place]));
});
