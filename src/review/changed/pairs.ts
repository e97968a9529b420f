// Which text was read where another stands now.
import type {Reading} from '../../model/publishing/reading.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {wordsRead} from '../kept.ts';
import type {ReviewState} from '../state.ts';
import {fileOf, type StudyText} from '../study-text.ts';

/** A text, and what stood in its place when somebody read it. */
export interface ReadBefore {
  readonly text: StudyText;
  readonly reading: Reading;
  readonly words: string;
}

/** How much two texts have in common to be one that was changed. */
const enough = 0.3;

/** Each unread text that was made out of one that was read, with that one. */
export function readBefore(state: Pick<ReviewState, 'unread' | 'lost' | 'kept'>): ReadBefore[] {
  const {unread, lost} = state;
  const wordsOf = wordsRead(state);
  const byFile = Map.groupBy(lost, ({text}) => fileOf(text));
  return [...Map.groupBy(unread, ({file}) => file)].flatMap(([file, texts]) => {
    const readings = byFile.get(file) ?? [];
    const isAsMany = readings.length === texts.length;
    const pairs = texts.flatMap((text) =>
      readings.flatMap((reading) => {
        const words = wordsOf(reading);
        if (words === undefined) return [];
        const likeness = likenessOf(text.text, words);
        const isSame = text.key === reading.text;
        const isSure = isSame && (text.row !== undefined || isAsMany);
        if (!isSure && likeness < enough) return [];
        return [{text, reading, words, rank: likeness + (isSure ? 1 : 0) + (isSame ? 0.05 : 0)}];
      }),
    );
    return bestOf(pairs);
  });
}

function bestOf(pairs: readonly (ReadBefore & {readonly rank: number})[]): ReadBefore[] {
  const used = new Set<object>();
  return pairs
    .toSorted((one, other) => other.rank - one.rank)
    .filter(({text, reading}) => {
      const isFree = !used.has(text) && !used.has(reading);
      if (isFree) used.add(text).add(reading);
      return isFree;
    });
}

/** How much of the words that carry meaning two texts have in common. */
function likenessOf(one: string, other: string): number {
  const [left, right] = [stemsOf(one), stemsOf(other)];
  return (2 * sharedStems(left, right).length) / Math.max(1, left.size + right.size);
}
