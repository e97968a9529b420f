// Words that have changed places.
import type {WordChange} from './difference.ts';
import {type Word, wordsOf} from './words.ts';

/** How many words at most have changed places with others. */
const most = 4;

/** The words that have changed places, where that is all that a text was changed by; undefined otherwise. */
export function exchangeIn(before: string, after: string): WordChange | undefined {
  const [was, now] = unlike(wordsOf(before), wordsOf(after));
  if (was.length !== now.length || was.length < 3 || isListIn(was, now)) return undefined;
  const cores = (words: readonly Word[]): string => words.map(({core}) => core).join(' ');
  const lengths = Array.from({length: most}, (_, nth) => nth + 1);
  const isExchange = lengths.some((left) =>
    lengths.some(
      (right) =>
        left + right < was.length &&
        cores([...was.slice(-right), ...was.slice(left, -right), ...was.slice(0, left)]) ===
          cores(now),
    ),
  );
  return isExchange ? {was, now, isWhole: false, within: {was, now}} : undefined;
}

/** Two texts without the words with which both begin and end. */
function unlike(one: readonly Word[], other: readonly Word[]): [readonly Word[], readonly Word[]] {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from]!.core === other[from]!.core) from += 1;
  let behind = 0;
  while (behind < shorter - from && one.at(-1 - behind)!.core === other.at(-1 - behind)!.core)
    behind += 1;
  return [one.slice(from, one.length - behind), other.slice(from, other.length - behind)];
}

/** Whether words are a list, in another order: nothing is said of one item that is not said of the others. */
function isListIn(one: readonly Word[], other: readonly Word[]): boolean {
  const items = (words: readonly Word[]): string[] =>
    words
      .map(({raw, core}) =>
        /^(?:and|or)$/.test(core) ? ',' : `${core}${raw.endsWith(',') ? ' ,' : ''}`,
      )
      .join(' ')
      .split(',')
      .map((item) => item.trim())
      .sort();
  const listed = items(one);
  return listed.length > 1 && listed.join('|') === items(other).join('|');
}
