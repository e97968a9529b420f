import type {TextPlace} from '../../model/claims/source-text.ts';
import {indexOfRun, wordsOf} from './words.ts';

/** The words of a place. */
export interface PlaceWords {
  readonly place: string;
  readonly keep: TextPlace['keep'];
  readonly words: readonly string[];
}

/**
 * Cuts a text into its places. What interrupts a place, such as a caption in the middle of a sentence, is taken
 * out first, so that the words before and after it are a run.
 * @throws Error that names the place whose words are not there
 */
export function cutIntoPlaces(text: string, places: readonly TextPlace[]): PlaceWords[] {
  const words = wordsOf(text);
  const asides = places
    .filter(({ends}) => ends !== '')
    .map((place) => ({place, ...asideIn(words, place)}));
  const isAside = new Set(asides.flatMap(({from, to}) => range(from, to)));
  const flow = words.filter((_, index) => !isAside.has(index));
  const starts = startsIn(
    flow,
    places.filter(({ends}) => ends === ''),
  );
  return places.map((place) => {
    const {from, to} = starts.get(place) ?? asides.find((aside) => aside.place === place)!;
    return {
      place: place.place,
      keep: place.keep,
      words: (place.ends === '' ? flow : words).slice(from, to),
    };
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const range = (from: number, to: number): number[] =>
  Array.from({length: to - from}, (_, index) => from + index);

function asideIn(words: readonly string[], {place, begins, ends}: TextPlace): Stretch {
  const from = found(words, begins, 0, place);
  const last = wordsOf(ends);
  return {from, to: found(words, ends, from, place) + last.length};
}

/** Each place goes on to where the next one begins. */
function startsIn(words: readonly string[], places: readonly TextPlace[]): Map<TextPlace, Stretch> {
  let from = 0;
  const starts = places.map((place) => (from = found(words, place.begins, from, place.place)));
  return new Map(
    places.map((place, index) => [
      place,
      {from: starts[index]!, to: starts[index + 1] ?? words.length},
    ]),
  );
}

function found(words: readonly string[], wanted: string, from: number, place: string): number {
  const at = indexOfRun(words, wordsOf(wanted), from);
  if (at < 0)
    throw new Error(
      `The text has no "${wanted}" where "${place}" should begin or end. Copy the words from the text.`,
    );
  return at;
}
