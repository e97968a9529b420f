// Other words for the same thing.
import {comparableWords} from './words.ts';

/** What is looked for, with one phrase of it exchanged for another that means the same. */
export interface OtherWords {
  readonly words: readonly string[];
  /** What was put in. */
  readonly phrase: readonly string[];
}

/**
 * Each way in which what is looked for can be said in other words.
 * @param alike phrases for one thing, line by line; of those of a line that are there the longest is exchanged
 */
export function otherWords(query: string, alike: readonly (readonly string[])[]): OtherWords[] {
  const words = comparableWords(query);
  return alike.flatMap((line) => {
    const phrases = line.map(comparableWords);
    const found = longest(phrases.filter((phrase) => placeOf(words, phrase) >= 0));
    if (!found) return [];
    return phrases
      .filter((phrase) => phrase !== found)
      .map((phrase) => ({
        words: words.toSpliced(placeOf(words, found), found.length, ...phrase),
        phrase,
      }));
  });
}

const longest = (phrases: readonly string[][]): string[] | undefined =>
  phrases.toSorted((one, other) => other.length - one.length)[0];

/** Where a phrase begins among words; -1 where it isn't there. */
function placeOf(words: readonly string[], phrase: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return words.findIndex((_, index) => phrase.every((each, nth) => words[index + nth] === each));
}
