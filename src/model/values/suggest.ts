import {distance} from 'fastest-levenshtein';
import {either} from './lists.ts';

interface Candidate {
  readonly name: string;
  /** Letters to add, drop or change; part of a step where it differs by what is no letter. */
  readonly steps: number;
}

/** What a spreadsheet or a typist changes without meaning to: case, separators, leading zeros. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_–-]+/g, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '');

const inOrder = (name: string): string =>
  name.includes('-') ? name.split('-').sort().join('-') : name;
const letters = (name: string): string => [...name].sort().join('');
const hasSameLetters = (one: string, other: string): boolean =>
  one.length === other.length && letters(one) === letters(other);

/** Whole words in another order count as no step, letters in another order as one. */
function stepsBetween(wanted: string, known: string): number {
  if (wanted === known) return 0;
  if (bare(wanted) === bare(known)) return 0.5;
  const [from, to] = [wanted.toLowerCase(), known.toLowerCase()];
  const apart = Math.min(distance(from, to), distance(inOrder(from), inOrder(to)));
  return apart > 1 && hasSameLetters(from, to) ? 1 : apart;
}

/** Known names, the most like a mistyped one first. */
function ranked(wanted: string, known: readonly string[]): Candidate[] {
  return known
    .map((name) => ({name, steps: stepsBetween(wanted, name)}))
    .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
}

const isNear = (wanted: string, steps: number): boolean => steps <= Math.max(1, wanted.length / 3);

/** The known names that are most like a mistyped one, best first; none where nothing is like it. */
export function nearest(wanted: string, known: readonly string[], most = 3): string[] {
  return ranked(wanted, known)
    .filter(({name, steps}) => isNear(wanted, steps) || name.includes(wanted))
    .slice(0, most)
    .map(({name}) => name);
}

/** The known name that was most likely meant; undefined where none is near, or where several are equally near. */
export function meant(wanted: string, known: readonly string[]): string | undefined {
  const [first, second] = ranked(wanted, known);
  return first && isNear(wanted, first.steps) && first.steps !== second?.steps
    ? first.name
    : undefined;
}

/** `Did you mean "ct" or "mri"?`, for a cell of a table; empty where there is nothing to guess. */
export const didYouMean = (names: readonly string[]): string =>
  names.length > 0 ? `Did you mean ${either(names.map((name) => `"${name}"`))}?` : '';

/**
 * What to tell whoever mistyped a name.
 * @param otherwise what to say where no known name is like it
 * @returns `Nearest: census-median, census-mean.`, or `otherwise`
 */
export function suggest(wanted: string, known: readonly string[], otherwise = ''): string {
  const near = nearest(wanted, known);
  return near.length > 0 ? `Nearest: ${near.join(', ')}.` : otherwise;
}

/** As `suggest`; all known names where none is like it. */
export const suggestOrList = (wanted: string, known: readonly string[]): string =>
  suggest(wanted, known, `There are ${known.join(', ')}.`);
