import {ownPlaces, placesIn} from '../model/claims/recompute/fill.ts';
import {either} from '../model/values/lists.ts';
import {Complaint} from './cell.ts';

/** A text whose places in braces are of a kind that can be filled; a claim that is named may yet not exist. */
export function readPlaces(cell: string): string | Complaint {
  const unknown = placesIn(cell).find(
    (place) => !ownPlaces.includes(place) && !place.startsWith('claim:'),
  );
  if (unknown !== undefined)
    return new Complaint(
      `has the place {${unknown}}, which nothing fills. ` +
        `Write ${either([...ownPlaces.map((place) => `{${place}}`), '{claim:id}'])}.`,
    );
  return /[{}]/.test(cell.replaceAll(/\{[^{}]*\}/g, ''))
    ? new Complaint('has a brace that is not closed. Write places such as {value}.')
    : cell;
}
