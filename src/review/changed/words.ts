// A text in words, each with what it is by itself.

/** A word of a text as it stands there, or an element with all that it is given. */
export interface Word {
  /** As it is written, with the marks about it. */
  readonly raw: string;
  /** In small letters and without marks; what an element is, in braces. */
  readonly core: string;
  /** Number of its sentence. */
  readonly sentence: number;
}

/** The words of a text; an element in braces is one of them, and a mark by itself none. */
export function wordsOf(text: string): Word[] {
  let sentence = 0;
  return (text.match(/\{[^{}]*\}[^\s{}]*|[^\s{}]+/g) ?? []).flatMap((raw) => {
    const word = {raw, core: coreOf(raw), sentence};
    if (/[.!?][”"’)]*$/.test(raw) && !/^\p{Lu}\.$/u.test(raw)) sentence += 1;
    return word.core === '' ? [] : [word];
  });
}

const coreOf = (raw: string): string =>
  raw.startsWith('{')
    ? raw.slice(0, raw.lastIndexOf('}') + 1)
    : raw
        .toLowerCase()
        .replaceAll('’', "'")
        .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');

/** Words as they are written, for people. */
export const written = (words: readonly Word[]): string => words.map(({raw}) => raw).join(' ');
