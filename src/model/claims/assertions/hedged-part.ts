// The part of somebody's words that a clause tells of, and whether they hold it for no more than possible.
import {sharedStems, stemsOf} from '../../values/stems.ts';

/** Words by which somebody leaves open whether it is so. */
const open = new RegExp(
  String.raw`\b(?:may|might|maybe|perhaps|could|possibly|potentially|apparently|(?:appear|seem)s?(?=\s+to))\b`,
  'i',
);
/** Words by which we leave open, or leave to them, whether it is so. */
const left = new RegExp(
  String.raw`\b(?:may|might|maybe|perhaps|can|could|would|possibl[ey]|potential(?:ly)?|apparently|appears?|seems?|` +
    String.raw`thinks?|believes?|hopes?|wants?|wish(?:es)?|expects?|chance|prospect)\b`,
  'i',
);

/** A sentence in its clauses. */
export const clausesTold = (sentence: string): string[] =>
  sentence.split(/[;:,]\s|\b(?:and|but|because|which|who)\b/).filter(Boolean);

const piecesOf = (words: string): string[] => words.split(/…|\.{3}|[.;:,|]\s|\b(?:but|because)\b/);

/**
 * The hedge of that part of somebody's words which a text tells of, where the text has none; undefined where they state
 * it, or where nothing is like it. A part may stand twice, in an anchor besides.
 */
export function hedgeLeftOut(told: string, words: string): string | undefined {
  if (left.test(told)) return undefined;
  const own = stemsOf(told);
  const pieces = piecesOf(words).map((piece) => ({
    piece,
    shared: sharedStems(own, stemsOf(piece)).length,
  }));
  const most = Math.max(...pieces.map(({shared}) => shared));
  if (most < 2) return undefined;
  return pieces
    .filter(({shared}) => shared === most)
    .flatMap(({piece}) => open.exec(piece)?.[0] ?? [])[0];
}

/** The hedge of the only part of somebody's words that has a word of ours, where a text has that word without one. */
export function hedgeOfWord(word: string, told: string, words: string): string | undefined {
  const own = [...stemsOf(word)];
  if (own.length === 0 || left.test(told)) return undefined;
  const pieces = piecesOf(words).filter((piece) => own.every((stem) => stemsOf(piece).has(stem)));
  const [only, ...more] = pieces;
  return only !== undefined && more.length === 0 ? open.exec(only)?.[0] : undefined;
}
