// Words that have changed places.
import {stemsOf} from '../../model/values/stems.ts';
import {bare, dressed, type Earlier, type Words} from './words.ts';

/** Words that carry meaning, alone or in pairs, that have changed places within a sentence. */
export function* exchanged(words: Words): Generator<Earlier> {
  const {all} = words;
  const spans = spansIn(words);
  for (const [nth, one] of spans.entries())
    for (const other of spans.slice(nth + 1)) {
      if (other.sentence !== one.sentence) break;
      if (other.at < one.at + one.length) continue;
      const [left, right] = [one, other].map(({at, length}) =>
        all.slice(at, at + length).join(' '),
      ) as [string, string];
      const [first, second] = [undressed(left), undressed(right)];
      const moved = [
        ...[...all.slice(0, one.at), dressed(left, second)],
        ...[...all.slice(one.at + one.length, other.at), dressed(right, first)],
        ...all.slice(other.at + other.length),
      ];
      yield {
        text: moved.join(' '),
        was: `${second} … ${first}`,
        now: `${first} … ${second}`,
        at: one.at,
        kind: 'order',
      };
    }
}

interface Span {
  readonly at: number;
  readonly length: number;
  readonly sentence: number;
}

function spansIn({all, typed}: Words): Span[] {
  const own = new Set(typed);
  let sentence = 0;
  return typed.flatMap((at) => {
    const here = sentence;
    if (/[.!?]$/.test(all[at]!)) sentence += 1;
    return [1, 2].flatMap((length) => {
      const isWhole = own.has(at + length - 1) && (length === 1 || /[\p{L}\d]$/u.test(all[at]!));
      return isWhole && stemsOf(all[at + length - 1]!.replace(/\d+/, 'digit')).size > 0
        ? [{at, length, sentence: here}]
        : [];
    });
  });
}

function undressed(words: string): string {
  const {word} = bare(words);
  return /^\p{Lu}\p{Ll}/u.test(word) && !/ \p{Lu}/u.test(word)
    ? word.slice(0, 1).toLowerCase() + word.slice(1)
    : word;
}
