// What differs between a text as it was read and as it stands.
import {type Word, wordsOf} from './words.ts';

/** A place at which a text was changed. */
export interface WordChange {
  readonly was: readonly Word[];
  readonly now: readonly Word[];
  /** Whether whole sentences were put in, or left out, and nothing else. */
  readonly isWhole: boolean;
  /** The sentences in which it stands. */
  readonly within: {readonly was: readonly Word[]; readonly now: readonly Word[]};
}

type Sentence = readonly Word[];

/** The changes of a text, in their order: sentences that stayed as they were are left out of it first. */
export const changesBetween = (before: string, after: string): WordChange[] =>
  gapsBetween(sentencesOf(before), sentencesOf(after), spoken).flatMap(({was, now}) =>
    paired(was, now).flatMap(([one, other]) => wordChanges(one, other)),
  );

const spoken = (sentence: Sentence): string => sentence.map(({core}) => core).join(' ');

const sentencesOf = (text: string): Sentence[] => [
  ...Map.groupBy(wordsOf(text), ({sentence}) => sentence).values(),
];

/** How much two sentences have in common to be one that was changed. */
const enough = 0.4;

/** Each sentence that is gone with the one that stands in its place; nothing beside one that is new or was left out. */
function paired(was: readonly Sentence[], now: readonly Sentence[]): [Sentence, Sentence][] {
  if (was.length === now.length) return was.map((each, at) => [each, now[at]!]);
  const [fewer, more] = was.length < now.length ? [was, now] : [now, was];
  const used = new Map<Sentence, Sentence>();
  for (const sentence of fewer) {
    const [best] = more
      .filter((each) => !used.has(each))
      .toSorted((one, other) => likeness(other, sentence) - likeness(one, sentence));
    if (likeness(best!, sentence) >= enough) used.set(best!, sentence);
  }
  const {joined, others} = joinedWith(used, more);
  const alone = fewer.filter((each) => ![...used.values()].includes(each));
  // What is like none of the others was written anew, together with all that stands there now.
  const pairs: [Sentence, Sentence][] =
    alone.length > 0
      ? [...joined, [others.flat(), alone.flat()]]
      : [...joined, ...others.map((each): [Sentence, Sentence] => [each, []])];
  return fewer === was ? pairs.map(([one, other]) => [other, one]) : pairs;
}

/** Pairs with the neighbours that belong to them, where one sentence was made two or two one; and what is left. */
function joinedWith(
  used: ReadonlyMap<Sentence, Sentence>,
  all: readonly Sentence[],
): {joined: [Sentence, Sentence][]; others: Sentence[]} {
  const free = new Set(all.filter((each) => !used.has(each)));
  const joined = [...used].map(([one, other]): [Sentence, Sentence] => {
    const at = all.indexOf(one);
    let whole = one;
    for (const next of [all[at - 1], all[at + 1]]) {
      if (!next || !free.has(next)) continue;
      const longer = next === all[at - 1] ? [...next, ...whole] : [...whole, ...next];
      if (likeness(longer, other) <= likeness(whole, other)) continue;
      whole = longer;
      free.delete(next);
    }
    return [whole, other];
  });
  return {joined, others: all.filter((each) => free.has(each))};
}

function likeness(one: Sentence, other: Sentence): number {
  const words = new Set(other.map(({core}) => core));
  const shared = one.filter(({core}) => words.has(core)).length;
  return (2 * shared) / Math.max(1, one.length + other.length);
}

/** Up to how many words that stayed the same lie within one change. */
const near = 1;

function wordChanges(was: Sentence, now: Sentence): WordChange[] {
  const isWhole = was.length === 0 || now.length === 0;
  return gapsBetween(was, now, ({core}) => core, near).map((gap) => ({
    ...gap,
    isWhole,
    within: {was, now},
  }));
}

/** What lies between the things that two lists have in common, where that is anything. */
function gapsBetween<Item>(
  was: readonly Item[],
  now: readonly Item[],
  nameOf: (item: Item) => string,
  close = -1,
): {was: readonly Item[]; now: readonly Item[]}[] {
  const gaps: {from: Pair; to: Pair}[] = [];
  let at: Pair = [0, 0];
  for (const next of [
    ...inBoth(was.map(nameOf), now.map(nameOf)),
    [was.length, now.length] as Pair,
  ]) {
    if (next[0] > at[0] || next[1] > at[1]) {
      const last = gaps.at(-1);
      if (last && at[0] - last.to[0] <= close) last.to = next;
      else gaps.push({from: at, to: next});
    }
    at = [next[0] + 1, next[1] + 1];
  }
  return gaps.map(({from, to}) => ({
    was: was.slice(from[0], to[0]),
    now: now.slice(from[1], to[1]),
  }));
}

/** Places in both of two lists. */
type Pair = readonly [number, number];

/** The longest run of names that two lists have in this order. */
function inBoth(one: readonly string[], other: readonly string[]): Pair[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        one[i] === other[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
