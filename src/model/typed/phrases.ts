/** A pattern of words as they are typed, whatever white space is between them. */
export const escaped = (words: string): string =>
  words
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[ \u00a0]/g, String.raw`\s+`);

/** A phrase as it is looked for: its first word in small letters, and its pattern once that was found. */
interface Wanted {
  readonly first: string;
  readonly pattern: () => RegExp;
}

const kept = new Map<string, Wanted>();

function wantedFor(phrase: string): Wanted {
  let pattern: RegExp | undefined;
  return {
    first: phrase.split(/\s/, 1)[0]!.toLowerCase(),
    pattern: () => (pattern ??= new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}`, 'giu')),
  };
}

let last = {text: '', lower: ''};
/** A text in small letters; that of the last text is kept, as many phrases are looked for in one. */
function lowered(text: string): string {
  if (last.text !== text) last = {text, lower: text.toLowerCase()};
  return last.lower;
}

/** Offsets at which a phrase stands in a text; the last of its words may go on, as in "network" and "networks". */
export function placesOf(phrase: string, text: string): number[] {
  // Most texts hold few of the words, and to look for the first letters of a phrase costs next to nothing.
  const wanted = kept.get(phrase) ?? wantedFor(phrase);
  kept.set(phrase, wanted);
  if (!lowered(text).includes(wanted.first)) return [];
  return [...text.matchAll(wanted.pattern())].map(({index}) => index);
}

/** Whether one of some phrases stands in a text. */
export const mentionsOneOf = (phrases: readonly string[], text: string): boolean =>
  phrases.some((phrase) => placesOf(phrase, text).length > 0);
