// Words that have changed places.
import type {WordChange} from './difference.ts';
import {isListIn, isReordered, unlike} from './moved.ts';
import {type Word, wordsOf} from './words.ts';

/** How many words at most have changed places with others. */
const most = 4;

/** The words that have changed places, where that is all that a text was changed by; undefined otherwise. */
export function exchangeIn(before: string, after: string): WordChange | undefined {
  const all = [wordsOf(before), wordsOf(after)] as const;
  const [was, now] = unlike(...all);
  if (was.length !== now.length || was.length < 3) return undefined;
  if (isListIn(was, now) || isReordered(...all)) return undefined;
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
