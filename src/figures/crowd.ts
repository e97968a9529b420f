/**
 * Offsets that keep points on a line from covering each other: each goes to the nearest free place above or below the line.
 * Points that are fixed stay on the line.
 * @param points places along the line in px
 * @param distance least distance between centres in px
 * @returns an offset across the line for each point, in px
 */
export function swarm(points: readonly {readonly x: number; readonly fixed: boolean}[], distance: number): number[] {
  const placed: {x: number; y: number}[] = points.filter(({fixed}) => fixed).map(({x}) => ({x, y: 0}));
  const offsets = points.map(() => 0);
  const order = points.map((_, index) => index).filter((index) => !points[index]?.fixed).toSorted((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0) || a - b);
  for (const index of order) {
    const x = points[index]?.x ?? 0;
    const isFree = (y: number): boolean => placed.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= distance ** 2 - 0.01);
    const y = candidates(distance).find(isFree) ?? 0;
    offsets[index] = y;
    placed.push({x, y});
  }
  return offsets;
}

/** On the line first, then further and further from it, up before down; not so far that a point leaves its track. */
const candidates = (distance: number): number[] => [0, ...[0.5, 0.75, 1].flatMap((step) => [-step * distance, step * distance])];

/**
 * Centres of labels on one line, moved apart where they would touch and kept between the ends.
 * @returns centres in px, in the order given
 */
export function spread(labels: readonly {readonly centre: number; readonly width: number}[], start: number, end: number): number[] {
  const order = labels.map((_, index) => index).toSorted((a, b) => (labels[a]?.centre ?? 0) - (labels[b]?.centre ?? 0));
  const centres = labels.map(({centre, width}) => Math.min(Math.max(centre, start + width / 2), end - width / 2));
  for (let i = order.length - 2; i >= 0; i--) {
    const [here, after] = [order[i] ?? 0, order[i + 1] ?? 0];
    const room = ((labels[here]?.width ?? 0) + (labels[after]?.width ?? 0)) / 2;
    centres[here] = Math.min(centres[here] ?? 0, (centres[after] ?? 0) - room);
  }
  // What was moved out at the start comes back in, and pushes the others along.
  let free = start;
  for (const index of order) {
    const width = labels[index]?.width ?? 0;
    centres[index] = Math.max(centres[index] ?? 0, free + width / 2);
    free = (centres[index] ?? 0) + width / 2;
  }
  return centres;
}
