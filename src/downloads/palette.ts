/** A picture's pixels in rows from the top, each a number 0xAABBGGRR, as RGBA bytes read in one. All are opaque. */
export type Pixels = Uint32Array;

/** Few colours that stand for all of a picture. */
export interface Palette {
  /** At most 256, each 0xAABBGGRR; the one that covers most of the picture first. */
  readonly colours: readonly number[];
  /** The place in `colours` of the one that stands for a colour of the picture. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** The part of a picture that a colour covers from which it counts as an area, and is kept as it is. */
const area = 0.001;

/**
 * How far another colour may be from the one that stands for it: a distance in the RGB cube, of which a side
 * is 255.
 */
const tolerance = 16;

const mostColours = 256;

/**
 * The palette of a drawing. Areas and lines keep their colours to the bit; of the hundreds of shades at
 * their edges, which smooth them, those that no eye tells apart become one. A colour that is served worst, by
 * distance and by the pixels that it covers, comes next.
 */
export function paletteOf(pixels: Pixels): Palette {
  const shades = [...countsOf(pixels)].sort(([a, n], [b, m]) => m - n || a - b);
  const nearest = shades.map(() => ({place: 0, squared: Infinity}));
  const colours: number[] = [];
  for (let next = 0; next >= 0 && colours.length < mostColours;) {
    const colour = shades[next]![0];
    const place = colours.push(colour) - 1;
    shades.forEach(([shade], index) => {
      const squared = squaredDistance(shade, colour);
      if (squared < nearest[index]!.squared) nearest[index] = {place, squared};
    });
    next = worstServed(shades, nearest, area * pixels.length);
  }
  return {
    colours,
    placeOf: new Map(shades.map(([shade], index) => [shade, nearest[index]!.place])),
  };
}

/** How many pixels have a colour. Neighbours are mostly alike, so that runs are counted and not pixels. */
function countsOf(pixels: Pixels): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0; start < pixels.length;) {
    const colour = pixels[start]!;
    let end = start + 1;
    while (pixels[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return counts;
}

/** The index of the shade that needs a colour of its own most, or -1 where all are served. */
function worstServed(
  shades: readonly (readonly [shade: number, count: number])[],
  nearest: readonly {readonly squared: number}[],
  areaCount: number,
): number {
  let [worst, most] = [-1, 0];
  shades.forEach(([, count], index) => {
    const {squared} = nearest[index]!;
    const need = count >= areaCount || squared > tolerance ** 2 ? squared * Math.sqrt(count) : 0;
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
