/** "a", "a or b", "a, b or c". */
export const either = (words: readonly string[]): string => joined(words, 'or');

/** "a", "a and b", "a, b and c". */
export const all = (words: readonly string[]): string => joined(words, 'and');

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** "1 note", "2 notes". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
