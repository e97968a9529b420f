/** A point along a line. */
export interface SwarmPoint {
  /** Place along the line in px. */
  readonly x: number;
  /** Radius in px. */
  readonly r: number;
  /** Whether it stays on the line, whatever is beside it. */
  readonly fixed: boolean;
  /** Whether its number stands below the line: then it takes its place before the others, and goes down before up. */
  readonly labelled?: boolean;
}

/** Room between the edges of two points, in px. */
const room = 1;
/** Points go no further up and down from the line than this, in px: beyond it are words. */
const [highest, lowest] = [25, 18];

/**
 * Offsets that keep points on a line from covering each other: each goes to the nearest
 * free place above or below the line. Points that are fixed stay on the line.
 * @returns an offset across the line for each point, in px
 */
export function beeswarm(points: readonly SwarmPoint[]): number[] {
  // Only what is near along the line can cover a point, so that each looks at its neighbours alone.
  const reach = 2 * Math.max(0, ...points.map(({r}) => r)) + room;
  const placed = new Map<number, {x: number; y: number; r: number}[]>();
  const stretch = (x: number): number => Math.floor(x / reach);
  const put = (x: number, y: number, r: number): void => {
    placed.set(stretch(x), [...(placed.get(stretch(x)) ?? []), {x, y, r}]);
  };
  for (const {x, r, fixed} of points) if (fixed) put(x, 0, r);
  const offsets = points.map(() => 0);
  const order = [...points.entries()]
    .filter(([, {fixed}]) => !fixed)
    .toSorted(
      ([a, one], [b, other]) =>
        Number(other.labelled ?? false) - Number(one.labelled ?? false) || one.x - other.x || a - b,
    );
  for (const [index, {x, r, labelled}] of order) {
    const at = stretch(x);
    const near = [at - 1, at, at + 1].flatMap((each) => placed.get(each) ?? []);
    const gap = (y: number): number =>
      Math.min(...near.map((other) => Math.hypot(other.x - x, other.y - y) - other.r - r));
    const y = roomiest(labelled ? downFirst : upFirst, gap);
    offsets[index] = y;
    put(x, y, r);
  }
  return offsets;
}

/** The first place that is free; where none is, the one with most room. */
function roomiest(places: readonly number[], gap: (y: number) => number): number {
  let [best, most] = [places[0]!, -Infinity];
  for (const place of places) {
    const here = gap(place);
    if (here >= room - 0.01) return place;
    if (here > most + 0.01) [best, most] = [place, here];
  }
  return best;
}

/** On the line first, then further and further from it. */
const candidates = (first: -1 | 1): readonly number[] =>
  [
    0,
    ...Array.from({length: highest}, (_, index) => index + 1).flatMap((offset) => [
      first * offset,
      -first * offset,
    ]),
  ].filter((offset) => offset <= lowest);

const [upFirst, downFirst] = [candidates(-1), candidates(1)];

/**
 * Centres of labels on one line, each as near to the wanted one as can be without touching,
 * and kept between the ends. The least squares of the moves:
 * isotonic regression of the centres with the widths before them taken away
 * (Barlow and others 1972), and clipped, which is the best between bounds.
 * @returns centres in px, in the order given
 */
export function spread(
  labels: readonly {readonly centre: number; readonly width: number}[],
  start: number,
  end: number,
): number[] {
  const order = [...labels.keys()].toSorted(
    (a, b) => (labels[a]?.centre ?? 0) - (labels[b]?.centre ?? 0) || a - b,
  );
  const widths = order.map((index) => labels[index]?.width ?? 0);
  const before = widths.map(
    (width, index) => widths.slice(0, index).reduce((sum, each) => sum + each, 0) + width / 2,
  );
  const level = increasing(
    order.map((index, place) => (labels[index]?.centre ?? 0) - (before[place] ?? 0)),
  );
  const last = end - widths.reduce((sum, each) => sum + each, 0);
  const centres = labels.map(() => 0);
  order.forEach((index, place) => {
    centres[index] = Math.max(start, Math.min(last, level[place] ?? 0)) + (before[place] ?? 0);
  });
  return centres;
}

/** The nearest list that never falls, by least squares: neighbours that would fall share their mean. */
function increasing(values: readonly number[]): number[] {
  const blocks: {mean: number; count: number}[] = [];
  for (const value of values) {
    let block = {mean: value, count: 1};
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      block = {
        mean: (last.mean * last.count + block.mean * block.count) / (last.count + block.count),
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({mean, count}) => Array.from({length: count}, () => mean));
}
