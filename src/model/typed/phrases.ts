/** A pattern of words as they are typed, whatever white space is between them. */
export const escaped = (words: string): string =>
  words
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[ \u00a0]/g, String.raw`\s+`);

const kept = new Map<string, RegExp>();
const firstWordOf = (phrase: string): string => phrase.split(/\s/, 1)[0]!.toLowerCase();

let last = {text: '', lower: ''};
/** A text in small letters; that of the last text is kept, as many phrases are looked for in one. */
function lowered(text: string): string {
  if (last.text !== text) last = {text, lower: text.toLowerCase()};
  return last.lower;
}

/** Offsets at which a phrase stands in a text; the last of its words may go on, as in "network" and "networks". */
export function placesOf(phrase: string, text: string): number[] {
  // Most texts hold few of the words, and to look for the first letters of a phrase costs next to nothing.
  if (!lowered(text).includes(firstWordOf(phrase))) return [];
  const pattern = kept.get(phrase) ?? new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}`, 'giu');
  kept.set(phrase, pattern);
  return [...text.matchAll(pattern)].map(({index}) => index);
}

/** Whether one of some phrases stands in a text. */
export const mentionsOneOf = (phrases: readonly string[], text: string): boolean =>
  phrases.some((phrase) => placesOf(phrase, text).length > 0);
