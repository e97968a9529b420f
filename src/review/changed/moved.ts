// Sentences of the same words in another order, where the order bears no meaning.
import {telling} from '../../prose/speaking.ts';
import {isOfKind} from './families.ts';
import type {Word} from './words.ts';

/** Two texts without the words with which both begin and end. */
export function unlike(
  one: readonly Word[],
  other: readonly Word[],
): [readonly Word[], readonly Word[]] {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from]!.core === other[from]!.core) from += 1;
  let behind = 0;
  while (behind < shorter - from && one.at(-1 - behind)!.core === other.at(-1 - behind)!.core)
    behind += 1;
  return [one.slice(from, one.length - behind), other.slice(from, other.length - behind)];
}

const cores = (words: readonly Word[]): string => words.map(({core}) => core).join(' ');

/** Whether a sentence says the same as another by a phrase that was moved, or a list in another order. */
export function isReordered(was: readonly Word[], now: readonly Word[]): boolean {
  if (isPlaceAhead(was, now)) return true;
  if (was.length !== now.length || was.length === 0) return false;
  const [before, after] = unlike(was, now);
  const [one, other] = [withPreposition(was, before), withPreposition(now, after)];
  return isPhraseMoved(one, other) || isPhraseMoved(other, one) || isListOfPlaces(was, now);
}

/** With the "in" that both phrases have: "in a journal in 2024". */
function withPreposition(sentence: readonly Word[], words: readonly Word[]): readonly Word[] {
  const before = sentence[sentence.indexOf(words[0]!) - 1];
  return before && /^(?:in|at)$/.test(before.core) ? [before, ...words] : words;
}

/** "In 2023", "at band 3", "in Trust 7": when or where something is. */
const phrase =
  /^(?:in|at|during) (?:(?:19|20)\d\d|(?:band|trust|table|figure) \d+(?: \{[^{}]*\})?)$/;

/** What a phrase may not pass without bearing on something else: another place, a clause, who says so. */
const barrier = new RegExp(
  '^(?:in|at|on|to|for|from|by|with|under|over|between|among|through|per|and|or|but|as|than|that|which|who|whom|' +
    `whose|when|while|if|before|after|since|until|plans?|planned|expect\\w*|${telling})$`,
);

/** Whether a phrase that stood before some words stands right behind them now. */
function isPhraseMoved(first: readonly Word[], second: readonly Word[]): boolean {
  return [2, 3, 4].some((length) => {
    const [moved, passed] = [first.slice(0, length), first.slice(length)];
    return (
      passed.length > 0 &&
      phrase.test(cores(moved)) &&
      cores(second) === cores([...passed, ...moved]) &&
      // Two places of one thing may stand in either order.
      passed.slice(passed[0]!.core === 'in' ? 1 : 0).every((word) => isPassable(word))
    );
  });
}

const isPassable = ({raw, core}: Word): boolean =>
  !/[\d{,;:()]/.test(raw) && !barrier.test(core) && !isOfKind(core);

/** A place of a trust behind what is said of it, or before that. */
const placed = /^in trust \d+ \{Trust n: \d+\}$/;

/** A sentence as what it says of each trust, each with its place; empty where it is not made of such pairs. */
function pairsIn(words: readonly Word[]): {isAhead: boolean; pairs: readonly string[]} {
  const at = words.flatMap((_, from) =>
    placed.test(cores(words.slice(from, from + 4))) ? [from] : [],
  );
  const isAhead = at[0] === 0;
  const said = (from: number, to: number): string =>
    cores(words.slice(from, to).filter(({core}) => core !== 'and'));
  return {
    isAhead,
    pairs: at.map((from, nth) => {
      const of = isAhead
        ? said(from + 4, at[nth + 1] ?? words.length)
        : said(nth === 0 ? 0 : at[nth - 1]! + 4, from);
      return `${of} ${cores(words.slice(from, from + 4))}`;
    }),
  };
}

/** Whether a place of a trust stands before what is said of it, each, where it stood behind. */
function isPlaceAhead(was: readonly Word[], now: readonly Word[]): boolean {
  const [one, other] = [pairsIn(was), pairsIn(now)];
  const isWhole = [was, now].every((words) => words.length > 0) && one.pairs.length > 1;
  const ends = (one.isAhead ? now : was).at(-1)?.core.startsWith('{') === true;
  return (
    isWhole &&
    ends &&
    one.isAhead !== other.isAhead &&
    one.pairs.join('|') === other.pairs.join('|')
  );
}

/** Elements that are no more than a name for something. */
const name = /^\{(?:Trust|Reference|CategoryLink|ThemeLink|TrustLink|Term)\b/;

/** The items of a list, each with the words that it has. */
const itemsOf = (words: readonly Word[]): string[] =>
  words
    .map(({raw, core}) =>
      /^(?:and|or)$/.test(core) ? ',' : `${core}${raw.endsWith(',') ? ' ,' : ''}`,
    )
    .join(' ')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .toSorted();

/** Whether words are a list, in another order: nothing is said of one item that is not said of the others. */
export function isListIn(one: readonly Word[], other: readonly Word[]): boolean {
  const listed = itemsOf(one);
  return listed.length > 1 && listed.join('|') === itemsOf(other).join('|');
}

/** Words that say which of several is which. */
const inOrder = /^(?:respectively|former|latter|first|second|third|last|order|turn|from|between)$/;

/** Whether all that differs is the order in which names are listed, beside no other list as long. */
function isListOfPlaces(was: readonly Word[], now: readonly Word[]): boolean {
  const [one, other] = unlike(was, now);
  // Where all begin with the same word, the first one's is not among what differs.
  const [first, second] = [one, other].map((words) => words.filter(({core}) => core !== 'trust'));
  if (!isListIn(first!, second!)) return false;
  const items = itemsOf(one);
  const elements = one.filter(({core}) => core.startsWith('{'));
  const rest = was.filter((word) => !one.includes(word));
  const joints = rest.filter(({raw, core}) => raw.endsWith(',') || core === 'and').length;
  const isNames = elements.every(({core}) => name.test(core)) && elements.length > 0;
  return isNames && joints < items.length - 1 && !was.some(({core}) => inOrder.test(core));
}
