/** Two things of which one took the place of the other; one of them alone where nothing did. */
export interface Pair<Item> {
  readonly before?: Item;
  readonly after?: Item;
}

/**
 * What differs between two lists: what both have in the same order is left out, and between two such things whatever
 * stands at the same place is a pair, if the one can have become the other.
 */
export function differing<Item>(
  before: readonly Item[],
  after: readonly Item[],
  name: (item: Item) => string,
  isLike: (one: string, other: string) => boolean = () => true,
): Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [from, to] = [0, 0];
  for (const [one, other] of [...kept(before.map(name), after.map(name)), ends(before, after)]) {
    pairs.push(...paired(before.slice(from, one), after.slice(to, other)));
    [from, to] = [one + 1, other + 1];
  }
  return pairs.flatMap((pair) =>
    pair.before === undefined ||
    pair.after === undefined ||
    isLike(name(pair.before), name(pair.after))
      ? [pair]
      : [{before: pair.before}, {after: pair.after}],
  );
}

const ends = (before: readonly unknown[], after: readonly unknown[]): readonly [number, number] => [
  before.length,
  after.length,
];

const paired = <Item>(before: readonly Item[], after: readonly Item[]): Pair<Item>[] =>
  Array.from({length: Math.max(before.length, after.length)}, (_, at) => ({
    ...(at < before.length && {before: before[at]!}),
    ...(at < after.length && {after: after[at]!}),
  }));

/** The places of the longest run of names that both lists have in the same order. */
function kept(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [ones, others] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  return [
    ...Array.from({length: start}, (_, at) => [at, at] as const),
    ...longest(ones, others).map(([one, other]) => [one + start, other + start] as const),
    ...Array.from(
      {length: end},
      (_, at) => [before.length - end + at, after.length - end + at] as const,
    ),
  ];
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

/** The longest common subsequence, by the table of its lengths: texts have some hundred sentences. */
function longest(
  ones: readonly string[],
  others: readonly string[],
): (readonly [number, number])[] {
  const lengths = Array.from({length: ones.length + 1}, () => new Uint32Array(others.length + 1));
  for (let one = ones.length - 1; one >= 0; one -= 1)
    for (let other = others.length - 1; other >= 0; other -= 1)
      lengths[one]![other] =
        ones[one] === others[other]
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
  const places: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < ones.length && other < others.length;) {
    if (ones[one] === others[other]) places.push([one++, other++] as const);
    else if (lengths[one + 1]![other]! >= lengths[one]![other + 1]!) one += 1;
    else other += 1;
  }
  return places;
}
