import {derived} from '../../model/derived.ts';
import {numberWords} from '../../model/values/number-words.ts';

/** The numbers of trusts that some words name: "Trust 8", "Trusts 6, 8, 15", "Trusts 3 and 8". */
export const trustsIn = (words: readonly string[]): number[] =>
  listsAfter(words, (word) => /^trusts?$/.test(word)).map(Number);

/** The ids that some words name: "RSM8", and both of "RSM8, 20". They come as `known` spells them. */
export function idsIn(words: readonly string[], known: readonly string[]): string[] {
  const spelt = speltAs(known);
  const found = words.flatMap((word, at) => {
    const letters = /^\p{L}+(?=\d+$)/u.exec(word)?.[0];
    if (letters === undefined || !spelt.has(word)) return [];
    const more = numbersFrom(words, at + 1).map((number) => letters + number);
    return [word, ...more].map((id) => spelt.get(id) ?? '');
  });
  return [...new Set(found.filter(Boolean))];
}

const speltAs = derived(
  (known: readonly string[]) => new Map(known.map((id) => [id.toLowerCase(), id])),
);

const listsAfter = (words: readonly string[], opens: (word: string) => boolean): string[] =>
  words.flatMap((word, at) => (opens(word) ? numbersFrom(words, at + 1) : []));

/** Whole numbers that follow each other, with "and" between them or without. */
function numbersFrom(words: readonly string[], from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (/^\d+$/.test(word)) found.push(word);
    else if (word !== 'and' || found.length === 0) break;
  }
  return found;
}

/** The numbers of the bands that some words name: "band 4", "Band 2s", "bands 2 to 5" from the first to the last. */
export function bandsIn(words: readonly string[]): number[] {
  const found = words.flatMap((word, at) => {
    if (!/^bands?$/.test(word)) return [];
    let end = at + 1;
    while (end < words.length && isBandPart(words[end]!)) end++;
    const numbers = words
      .slice(at + 1, end)
      .map(bandNumber)
      .filter((number) => number !== undefined);
    if (numbers.length === 0) return [];
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    return Array.from({length: last - first + 1}, (_, index) => first + index);
  });
  return [...new Set(found)];
}

const isBandPart = (word: string): boolean =>
  ['and', 'or', 'to'].includes(word) || bandNumber(word) !== undefined;

function bandNumber(word: string): number | undefined {
  const singular = word.replace(/s$/, '');
  return /^\d$/.test(singular) ? Number(singular) : numberWords.get(singular);
}
