/** The known ids that are most like a mistyped one, best first. */
export function nearest(wanted: string, known: readonly string[], most = 3): string[] {
  const distances = known.map((id) => ({id, distance: editDistance(wanted, id)}));
  return distances.toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)).slice(0, most).map(({id}) => id);
}

/** Letters to add, drop or change to turn one text into the other (Levenshtein, Soviet Physics Doklady 1966;10:707–710). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [taken, letter] of [...from].entries()) row = nextRow(row, taken + 1, letter, to);
  return row[to.length] ?? 0;
}

function nextRow(above: readonly number[], taken: number, letter: string, to: string): number[] {
  const row = [taken];
  for (let index = 0; index < to.length; index++) {
    const changed = (above[index] ?? 0) + Number(to[index] !== letter);
    row.push(Math.min(changed, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
  }
  return row;
}
