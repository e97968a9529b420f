// Hyphens between letters: whoever types "xray" looks for what is written "X-ray", and the other way round.
import {comparable} from './words.ts';

const compound = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;
const joined = (word: string): string => comparable(word.replaceAll(/[-‐‑]/g, ''));

/** Writes a query with hyphens as some texts have them. */
export type Hyphens = (query: string) => string;

/** @param knows whether a word, as it is compared, stands in the texts without a hyphen */
export function hyphensIn(texts: readonly string[], knows: (word: string) => boolean): Hyphens {
  const written = new Map(
    texts.flatMap((text) => text.match(compound) ?? []).map((word) => [joined(word), word]),
  );
  return (query) =>
    query
      .replaceAll(compound, (word) =>
        knows(joined(word)) && !written.has(joined(word)) ? joined(word) : word,
      )
      .replaceAll(/[\p{L}]+(?:[-‐‑]\p{L}+)*/gu, (word) => written.get(joined(word)) ?? word);
}
