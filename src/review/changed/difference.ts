// What differs between a text as it was read and as it stands.
import {type Word, wordsOf} from './words.ts';

/** A place at which a text was changed. */
export interface Change {
  readonly was: readonly Word[];
  readonly now: readonly Word[];
  /** Whether whole sentences were put in, or left out, and nothing else. */
  readonly isWhole: boolean;
}

/** Up to how many words that stayed the same lie within one change. */
const near = 1;

/** The changes of a text, in their order. */
export function changesBetween(before: string, after: string): Change[] {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  const kept = inBoth(was, now);
  const changes: {from: [number, number]; to: [number, number]}[] = [];
  let at: [number, number] = [0, 0];
  for (const next of [...kept, [was.length, now.length] as const]) {
    if (next[0] > at[0] || next[1] > at[1]) {
      const last = changes.at(-1);
      if (last && at[0] - last.to[0] <= near) last.to = [next[0], next[1]];
      else changes.push({from: at, to: [next[0], next[1]]});
    }
    at = [next[0] + 1, next[1] + 1];
  }
  return changes.map(({from, to}) => ({
    was: was.slice(from[0], to[0]),
    now: now.slice(from[1], to[1]),
    isWhole:
      (from[0] === to[0] && isWhole(now, from[1], to[1])) ||
      (from[1] === to[1] && isWhole(was, from[0], to[0])),
  }));
}

/** Whether a run of words begins and ends with a sentence. */
function isWhole(words: readonly Word[], from: number, to: number): boolean {
  const starts = from === 0 || words[from - 1]!.sentence !== words[from]?.sentence;
  const ends = to === words.length || words[to - 1]!.sentence !== words[to]?.sentence;
  return starts && ends;
}

/** The longest run of words that two texts have in this order, as pairs of places. */
function inBoth(one: readonly Word[], other: readonly Word[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        one[i]!.core === other[j]!.core
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i]!.core === other[j]!.core) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
