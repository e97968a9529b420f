/** As many files or answers are waited for at a time: no host or disk minds them. */
const atOnce = 8;

/** Works through a list, a few of it at a time; hands back what each came to, in the order of the list. */
export async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += atOnce)
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  return results;
}
