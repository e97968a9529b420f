/** A picture's pixels in rows from the top, each a number 0xAABBGGRR, as RGBA bytes read in one. All are opaque. */
export type Pixels = Uint32Array;

/** Few colours that stand for all of a picture. */
export interface Palette {
  /** At most 256, each 0xAABBGGRR; the one that covers most of the picture first. */
  readonly colours: readonly number[];
  /** The place in `colours` of the one that stands for a colour of the picture. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** A colour fills an area where so many equal pixels stand beside each other, below another of them. */
const areaWidth = 6;

/**
 * How far another colour may be from the one that stands for it: a distance in the RGB cube, of which a side
 * is 255.
 */
const tolerance = 16;

const mostColours = 256;

/**
 * The palette of a drawing. Areas keep their colours to the bit; of the hundreds of shades at edges, which
 * smooth them, those that no eye tells apart become one. The colour that is served worst, by distance and by
 * the pixels that it covers, comes next.
 * @param width of the picture in px
 */
export function paletteOf(pixels: Pixels, width: number): Palette {
  const {counts, areas} = surveyOf(pixels, width);
  const shades = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  const nearest = shades.map(() => ({place: 0, squared: Infinity}));
  const colours: number[] = [];
  for (let next = 0; next >= 0 && colours.length < mostColours;) {
    const colour = shades[next]![0];
    const place = colours.push(colour) - 1;
    shades.forEach(([shade], index) => {
      const squared = squaredDistance(shade, colour);
      if (squared < nearest[index]!.squared) nearest[index] = {place, squared};
    });
    next = worstServed(shades, nearest, areas);
  }
  return {
    colours,
    placeOf: new Map(shades.map(([shade], index) => [shade, nearest[index]!.place])),
  };
}

interface Survey {
  /** How many pixels have a colour. */
  readonly counts: ReadonlyMap<number, number>;
  /** The colours that fill areas, however small; the others smooth edges. */
  readonly areas: ReadonlySet<number>;
}

/** Neighbours are mostly alike, so that runs are counted and not pixels. */
function surveyOf(pixels: Pixels, width: number): Survey {
  const counts = new Map<number, number>();
  const areas = new Set<number>();
  for (let start = 0; start < pixels.length;) {
    const colour = pixels[start]!;
    let end = start + 1;
    while (pixels[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    const above = pixels[start + areaWidth / 2 - width];
    if (end - start >= areaWidth && above === colour) areas.add(colour);
    start = end;
  }
  return {counts, areas};
}

/** The index of the shade that needs a colour of its own most, or -1 where all are served. */
function worstServed(
  shades: readonly (readonly [shade: number, count: number])[],
  nearest: readonly {readonly squared: number}[],
  areas: ReadonlySet<number>,
): number {
  let [worst, most] = [-1, 0];
  shades.forEach(([shade, count], index) => {
    const {squared} = nearest[index]!;
    const isServed = squared <= tolerance ** 2 && !areas.has(shade);
    const need = isServed ? 0 : squared * Math.sqrt(count);
    if (need > most) [worst, most] = [index, need];
  });
  return worst;
}

function squaredDistance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}
