/** The known ids that are most like a mistyped one, best first; none where nothing is like it. */
export function nearest(wanted: string, known: readonly string[], most = 3): string[] {
  const distances = known.map((id) => ({id, distance: wordDistance(wanted, id)}));
  return distances
    .filter(({id, distance}) => distance <= Math.max(1, wanted.length / 3) || id.includes(wanted))
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({id}) => id);
}

/** As `editDistance`; whole words in another order count as no step. */
function wordDistance(wanted: string, id: string): number {
  return Math.min(editDistance(wanted, id), editDistance(inOrder(wanted), inOrder(id)));
}

const inOrder = (id: string): string => id.split('-').sort().join('-');

/**
 * Letters to add, drop or change to turn one text into the other (Levenshtein, Soviet Physics
 * Doklady 1966;10:707–710).
 */
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
