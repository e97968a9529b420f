// What a filter chooses, apart from the page: name of a list of choices to the chosen value, empty for all.

export type FilterChoice = Readonly<Record<string, string>>;

/** Whether a row, with the words of each of its properties, has every value that is chosen. */
export function fits(
  row: Readonly<Record<string, string | undefined>>,
  choice: FilterChoice,
): boolean {
  return Object.entries(choice).every(
    ([name, value]) => value === '' || (row[name] ?? '').split(' ').includes(value),
  );
}

/** Whether a text has every word that is looked for, or the beginning of one, in any order and case. */
export function mentions(text: string, wanted: string): boolean {
  const plain = text.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** The choice that an address carries; what is not on offer is not chosen. */
export function choiceIn(
  search: string,
  offered: Readonly<Record<string, readonly string[]>>,
): FilterChoice {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(offered).map(([name, values]) => [
      name,
      values.find((value) => value !== '' && value === query.get(name)) ?? '',
    ]),
  );
}

/** The address's query for a choice: "?theme=pay", empty where nothing is chosen. Other parts of the query stay. */
export function queryOf(search: string, choice: FilterChoice): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choice)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : '';
}

/** "7 of 24 trusts". */
export function countOf(shown: number, all: number, noun: string): string {
  if (shown === all) return `All ${all} ${noun}`;
  return shown === 0
    ? `None of the ${all} ${noun} has all that is chosen and typed`
    : `${shown} of ${all} ${noun}`;
}
