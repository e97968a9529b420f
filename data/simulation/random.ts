import {required} from './no-draw.ts';

/** Gives the next number from 0 up to, not including, 1. */
export type Random = () => number;

/** FNV-1a, 32 bits: turns a name into a seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * A stream of pseudo-random numbers (sfc32, by Chris Doty-Humphrey): the same seed and name give
 * the same stream on every machine. Each block of the simulation has a name of its own, so that a
 * change to one block leaves the draws of the others as they are.
 */
export function stream(seed: number, name: string): Random {
  let [a, b, c, counter] = [hash(name), hash(`${name} ${seed}`), seed >>> 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}

export const between = (random: Random, from: number, to: number): number =>
  from + (to - from) * random();

/** A whole number from `from` to `to`, both included. */
export const whole = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One item; the list must not be empty. */
export const pick = <Item>(random: Random, list: readonly Item[]): Item =>
  list[Math.floor(random() * list.length)] as Item;

/** A copy in random order (Fisher–Yates). */
export function shuffled<Item>(random: Random, list: readonly Item[]): Item[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as Item, copy[last] as Item];
  }
  return copy;
}

/** Index into the weights, each as likely as it is heavy; weights must not all be zero. */
export function weighted(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (rest -= weight) < 0);
  return found === -1 ? weights.findLastIndex((weight) => weight > 0) : found;
}

/** Names that must be chosen, and names that must not. */
export interface Bounds {
  readonly must?: Iterable<string>;
  readonly not?: Iterable<string>;
}

/**
 * `size` items of the list: all that must be in, none that must not, the rest drawn.
 * @param what what is chosen, for the message of the error
 * @throws NoDraw where that cannot be
 */
export function choose(
  random: Random,
  what: string,
  list: readonly string[],
  size: number,
  {must = [], not = []}: Bounds,
): Set<string> {
  const [within, without] = [new Set(must), new Set(not)];
  const open = shuffled(
    random,
    list.filter((item) => !within.has(item) && !without.has(item)),
  );
  const chosen = [...within, ...open.slice(0, Math.max(0, size - within.size))];
  const possible =
    chosen.length === size && chosen.every((item) => list.includes(item) && !without.has(item));
  return new Set(required(possible ? chosen : undefined, `${what}: ${size} cannot be chosen`));
}
