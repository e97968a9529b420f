// The words around what was found.
import {comparable, placedWords} from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** How many letters of a text are shown, and how many of them before the first hit. */
const length = 220;
const before = 70;

/**
 * The part of a text around the first of the words that were found, cut between words, with each hit marked.
 * @param hits words in the form in which they are compared
 */
export function excerptOf(text: string, hits: ReadonlySet<string>): ExcerptPiece[] {
  const first = placedWords(text).find(({word}) => hits.has(comparable(word)))?.start ?? 0;
  const from = first <= before ? 0 : wordAfter(text, first - before);
  const to = from + length >= text.length ? text.length : wordBefore(text, from + length);
  return [
    ...(from > 0 ? [{text: '… ', isHit: false}] : []),
    ...marked(text.slice(from, to), hits),
    ...(to < text.length ? [{text: ' …', isHit: false}] : []),
  ];
}

/** A text in pieces, hits and what stands between them. */
export function marked(text: string, hits: ReadonlySet<string>): ExcerptPiece[] {
  let at = 0;
  const pieces = placedWords(text).flatMap(({word, start}): ExcerptPiece[] => {
    if (!hits.has(comparable(word))) return [];
    const between = {text: text.slice(at, start), isHit: false};
    at = start + word.length;
    return [between, {text: word, isHit: true}];
  });
  return [...pieces, {text: text.slice(at), isHit: false}].filter((piece) => piece.text !== '');
}

const wordAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
};

const wordBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
};
