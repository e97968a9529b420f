import type {TextPlace} from '../../model/claims/source-text.ts';
import {
  citationFingerprints,
  citationsPlace,
  type Fingerprints,
  fingerprintsOf,
  runLength,
} from './fingerprints.ts';
import {cutIntoPlaces} from './places.ts';
import {citationsIn} from './words.ts';

/**
 * The fingerprints of a whole text: of its places, and of the works that it cites.
 * @throws Error that names the place whose words are not there
 */
export const fingerprintText = (text: string, places: readonly TextPlace[]): Fingerprints =>
  new Map([
    ...fingerprintsOf(cutIntoPlaces(text, places)),
    [citationsPlace, citationFingerprints(citationsIn(text, runLength))],
  ]);
