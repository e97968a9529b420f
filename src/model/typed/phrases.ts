import {ofText} from '../derived.ts';

/** A pattern of words as they are typed, whatever white space is between them. */
export const escaped = (words: string): string =>
  words
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[ \u00a0]/g, String.raw`\s+`);

/** A text in small letters, of the same length, so that what is found in it is found in the text. */
const lowered = ofText((text) => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
});

const wordsIn = ofText((phrase) => lowered(phrase).split(/[ \u00a0]/));

/** Offsets at which a phrase stands in a text; the last of its words may go on, as in "network" and "networks". */
export function placesOf(phrase: string, text: string): number[] {
  const [first = '', ...others] = wordsIn(phrase);
  const lower = lowered(text);
  const places: number[] = [];
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1))
    if (!isInWord(lower, at) && goesOn(lower, at + first.length, others)) places.push(at);
  return places;
}

const isInWord = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at - 1));

/** Whether words stand one after the other from a place on, whatever white space is before each. */
function goesOn(text: string, from: number, words: readonly string[]): boolean {
  let at = from;
  return words.every((word) => {
    const start = at + /^\s*/.exec(text.slice(at))![0].length;
    const stands = start > at && text.startsWith(word, start);
    at = start + word.length;
    return stands;
  });
}

/** Whether one of some phrases stands in a text. */
export const mentionsOneOf = (phrases: readonly string[], text: string): boolean =>
  phrases.some((phrase) => placesOf(phrase, text).length > 0);
