/** A rectangle in px of the drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point that wants its name beside it. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark, in px. */
  readonly r: number;
  readonly text: string;
}

/** Where a name stands: left end and baseline, and the room that it takes. */
export interface Placed extends Rectangle {
  readonly text: string;
  readonly baseline: number;
}

/** Widest that a letter of the bold figure face is on average, in px at the size of labels. */
const letter = 6.5;
const height = 15;

/** Room that a bold label takes, on the safe side: there is no browser at build to measure it. */
export const widthOf = (text: string): number => letter * text.length;

/** Area that two boxes share, in square px. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/**
 * Puts each name beside its point, where it covers least of the obstacles
 * and of the names before it, and never out of bounds while there is a place inside.
 * To the right is the first choice, where readers look first.
 */
export function placeNames(
  anchors: readonly LabelledPoint[],
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
): Placed[] {
  return placeEach(anchors.map(candidates), obstacles, bounds);
}

/**
 * Chooses for each text, one after the other, the best of its places: clear of obstacles and of earlier texts, the
 * first among equals.
 */
export function placeEach(
  choices: readonly (readonly Placed[])[],
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
): Placed[] {
  const placed: Placed[] = [];
  for (const places of choices) {
    const taken = [...obstacles, ...placed];
    // Whole square px, so that rounding errors don't decide between equals.
    const cost = (box: Rectangle): number =>
      Math.round(
        taken.reduce((sum, other) => sum + overlap(box, other), 0) + 100 * outside(box, bounds),
      );
    const costs = places.map(cost);
    const best = places[costs.indexOf(Math.min(...costs))];
    if (best) placed.push(best);
  }
  return placed;
}

/** A text with its left end at x and its baseline. */
export const placedAt = (text: string, x: number, baseline: number): Placed => ({
  text,
  x,
  y: baseline + 3 - height,
  width: widthOf(text),
  height,
  baseline,
});

const outside = (box: Rectangle, bounds: Rectangle): number =>
  box.width * box.height - overlap(box, bounds);

function candidates({x, y, r, text}: LabelledPoint): Placed[] {
  const width = widthOf(text);
  const [right, left, middle] = [x + r + 5, x - r - 5 - width, x - width / 2];
  const [beside, above, below] = [y - height / 2, y - r - 3 - height, y + r + 3];
  const [higher, lower] = [y - r - height + 4, y + r - 4];
  const places: readonly (readonly [number, number])[] = [
    [right, beside],
    [left, beside],
    [right, higher],
    [right, lower],
    [left, higher],
    [left, lower],
    [middle, above],
    [middle, below],
    [right, higher - 8],
    [right, lower + 8],
    [left, higher - 8],
    [left, lower + 8],
  ];
  return places.map(([at, top]) => ({
    text,
    x: at,
    y: top,
    width,
    height,
    baseline: top + height - 3,
  }));
}
