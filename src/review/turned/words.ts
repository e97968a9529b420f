// A text in words, and the same text with other words in their place.

/** What a text may have been, with what stood there and what stands there now. */
export interface Earlier {
  readonly text: string;
  readonly was: string;
  readonly now: string;
  /** Index of the word. */
  readonly at: number;
  readonly kind: 'denial' | 'strength' | 'quantity' | 'opposite' | 'order' | 'name';
}

/** A text in words; those of elements, in braces, are left as they are. */
export interface Words {
  readonly all: readonly string[];
  /** Indexes of the words that a writer has typed. */
  readonly typed: readonly number[];
}

export function wordsOf(text: string): Words {
  const all = text.split(' ');
  const typed: number[] = [];
  let depth = 0;
  all.forEach((word, at) => {
    const opened = depth + word.split('{').length - 1;
    depth = opened - (word.split('}').length - 1);
    if (opened === 0 && word !== '|') typed.push(at);
  });
  return {all, typed};
}

/** A text with some of its words in the place of others. */
export function put(
  {all}: Words,
  from: number,
  count: number,
  ...instead: readonly string[]
): string {
  return [...all.slice(0, from), ...instead, ...all.slice(from + count)].join(' ');
}

/** A word without the marks about it, and these. */
export function bare(word: string): {before: string; word: string; behind: string} {
  const [, before = '', core = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return {before, word: core, behind};
}

/** The same marks and the same capital about other words. */
export function dressed(like: string, words: string): string {
  const {before, word, behind} = bare(like);
  const isCapital = /^\p{Lu}/u.test(word) && !/^\p{Lu}{2}/u.test(word);
  return before + (isCapital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words) + behind;
}
