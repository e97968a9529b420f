/** A stretch of a sentence. */
export interface Clause {
  readonly at: number;
  readonly end: number;
}

const small = /[,;:()–—]|\b(?:and|to|but|while|whereas|than)\b/gi;
const large = /[;:()–—]|\b(?:but|while|whereas|than)\b|,\s+and\b|,\s+in\s+the\b/gi;

/** A sentence in the least pieces that say something: between commas, "and", "to". What `whole` covers is not cut. */
export const piecesOf = (sentence: string, whole: readonly Clause[]): Clause[] =>
  cut(sentence, small, whole);

/** A sentence in its clauses. */
export const clausesOf = (sentence: string, whole: readonly Clause[]): Clause[] =>
  cut(sentence, large, whole);

function cut(sentence: string, at: RegExp, whole: readonly Clause[]): Clause[] {
  const cuts = [...sentence.matchAll(at)]
    .map(({index}) => index)
    .filter((index) => !whole.some((piece) => piece.at <= index && index < piece.end));
  return [0, ...cuts].map((start, nth) => ({at: start, end: cuts[nth] ?? sentence.length}));
}

/** The piece in which something begins. */
export const pieceAt = (pieces: readonly Clause[], at: number): Clause =>
  pieces.findLast((piece) => piece.at <= at) ?? {at: 0, end: 0};

export const isIn = ({at}: {readonly at: number}, piece: Clause): boolean =>
  piece.at <= at && at < piece.end;

/** Whether a name behind some words is what something is done to or between: "well placed to share it between …". */
export const isObject = (text: string, wordsEnd: number, nameAt: number): boolean =>
  nameAt >= wordsEnd &&
  /\bto\s+(?!the\b|an?\b|all\b)\p{Ll}+\s[^.;:]*$/u.test(text.slice(wordsEnd, nameAt));
