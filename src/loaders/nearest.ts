/** What a spreadsheet or a typist changes without meaning to: case, separators, leading zeros. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_–-]+/g, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '');

/** Fewest insertions, deletions, substitutions and swaps of neighbours that turn one name into the other. */
function distance(from: string, to: string): number {
  const rows = [Array.from({length: to.length + 1}, (_, j) => j)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + Number(!same),
          swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

/** The known name that was most likely meant; undefined where none is near, or where several are equally near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const alike = known.filter((candidate) => bare(candidate) === bare(name));
  if (alike.length === 1) return alike[0];
  const steps = known.map((candidate) => distance(name.toLowerCase(), candidate.toLowerCase()));
  const fewest = Math.min(...steps);
  const close = known.filter((_, index) => steps[index] === fewest);
  return fewest <= Math.max(1, Math.floor(name.length / 3)) && close.length === 1
    ? close[0]
    : undefined;
}

/** `Did you mean "ct"?`, or the names to choose from: all where they are few, else the first and the last. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (known.length === 0) return 'There is none yet.';
  return known.length > 12
    ? `Write one from "${known[0]}" to "${known.at(-1)}".`
    : `Write ${either(known)}.`;
}

/** "a", "a or b", "a, b or c". */
export const either = (words: readonly string[]): string => series(words, 'or');

/** "a", "a and b", "a, b and c". */
export const all = (words: readonly string[]): string => series(words, 'and');

const series = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
