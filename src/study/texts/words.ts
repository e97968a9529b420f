import {ofText} from '../../model/derived.ts';

/** Marks of references above the line: ¹ or ^{2,3}. */
const referenceMarks = /\^(?:\{[^}]*\}|[\p{L}\d](?![\p{L}\d]))|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
/** An apostrophe within a word, which is part of it: they’ve. */
const apostrophe = /(?<=\p{L})['’‘](?=\p{L})/gu;
/** A number with its sign and what it counts, or a word. */
const word = /(?<![\p{L}\p{N}])-?[<>]?£?\d+(?:[.,]\d+)*%?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as they are compared: without case, punctuation, quotation marks, italics or marks of
 * references. Numbers keep their digits, their decimals, a sign, and %, £, < or >.
 */
export const wordsOf = ofText((text): readonly string[] => {
  const plain = text
    .normalize('NFC')
    .replace(referenceMarks, '')
    .replace(apostrophe, '')
    .replaceAll('−', '-')
    .replace(/(?<=\d)(?:[-–—]|\s[-–—]\s)(?=\d)/g, ' ')
    .replace(/(?<=\d)\s*(?:%|per\s?cent\b)/gi, '% ')
    .toLowerCase();
  return plain.match(word) ?? [];
});

/** Where a run of words begins among others, at or after a place; -1 where it does not. */
export function indexOfRun(words: readonly string[], run: readonly string[], from = 0): number {
  const [first] = run;
  if (first === undefined) return from;
  for (let at = words.indexOf(first, from); at >= 0; at = words.indexOf(first, at + 1))
    if (run.every((each, index) => words[at + index] === each)) return at;
  return -1;
}

export const hasRun = (words: readonly string[], run: readonly string[]): boolean =>
  run.length > 0 && indexOfRun(words, run) >= 0;

/** Words of a text with the number of a work that is cited right behind them. */
export interface Citation {
  readonly words: readonly string[];
  readonly work: number;
}

/** Each work that a text cites, with as many words before its mark. */
export const citationsIn = (text: string, length: number): Citation[] =>
  [...text.normalize('NFC').matchAll(referenceMarks)].flatMap(({0: mark, index}) => {
    const words = wordsOf(text.slice(0, index)).slice(-length);
    return numbersIn(mark).map((work) => ({words, work}));
  });

/** The numbers of a mark, such as "^{5–7,9}" or "¹⁶"; none where it is a letter. */
function numbersIn(mark: string): number[] {
  const plain = mark.normalize('NFKC').replaceAll('−', '-');
  return [...plain.matchAll(/(\d+)(?:[-–—](\d+))?/g)].flatMap(([, first, last]) =>
    Array.from({length: Number(last ?? first) - Number(first) + 1}, (_, at) => Number(first) + at),
  );
}
