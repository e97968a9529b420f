/**
 * A picture's pixels in rows from the top, each a number 0xAABBGGRR, as RGBA bytes read in one. All are
 * opaque. Signed, because only such whole numbers are small to the engine, which reads them thrice as fast.
 */
export type Pixels = Int32Array;

/** A picture in few colours. */
export interface Indexed {
  /** At most 256, each 0xAABBGGRR; the one that covers most of the picture first. */
  readonly colours: readonly number[];
  /** For each pixel, the place of its colour among these. */
  readonly places: Uint8Array;
}

/** A colour fills an area where so many equal pixels stand beside each other, below another of them. */
const areaWidth = 6;

/**
 * How far another colour may be from the one that stands for it: a distance in the RGB cube, of which a side
 * is 255. It leaves an edge from black to white some twelve shades, which is more than the eye tells apart on a pixel.
 */
const tolerance = 32;

const mostColours = 256;

/**
 * A drawing in the colours of a palette. Areas keep their colours to the bit; of the hundreds of shades at
 * edges, which smooth them, those that no eye tells apart become one. The colour that is served worst, by
 * distance and by the pixels that it covers, comes next.
 * @param width of the picture in px
 */
export function indexed(pixels: Pixels, width: number): Indexed {
  const {shades, starts, shadeOf} = surveyOf(pixels, width);
  const colours = coloursFor(shades);
  const placeOf = Uint8Array.from(shades, ({place}) => place);
  const places = new Uint8Array(pixels.length);
  for (let run = 0; run < shadeOf.length; run++) {
    const place = placeOf[shadeOf[run]!]!;
    // Most of a picture is ground, whose place is 0.
    if (place === 0) continue;
    const end = starts[run + 1]!;
    for (let at = starts[run]!; at < end; at++) places[at] = place;
  }
  return {colours, places};
}

/** A colour of the picture. */
interface Shade {
  readonly colour: number;
  /** How many pixels have it. */
  count: number;
  /** Whether it fills areas, however small; else it smooths edges. */
  isArea: boolean;
  /** The place of the colour that stands for it, and its distance, squared. */
  place: number;
  squared: number;
}

/** Holds until the next survey. */
interface Survey {
  readonly shades: readonly Shade[];
  /** Where runs of equal pixels start, and after the last of them where the picture ends. */
  readonly starts: Int32Array;
  /** For each run, the index of its shade. */
  readonly shadeOf: Int32Array;
}

/** Room for the runs of one picture after the other: fresh memory costs more than the survey. */
let room = {starts: new Int32Array(0), shadeOf: new Int32Array(0)};

function roomFor(length: number): typeof room {
  if (room.shadeOf.length < length)
    room = {starts: new Int32Array(length + 1), shadeOf: new Int32Array(length)};
  return room;
}

/** Neighbours are mostly alike, so that runs are looked up and not pixels. */
function surveyOf(pixels: Pixels, width: number): Survey {
  const known = new Map<number, number>();
  const shades: Shade[] = [];
  const {starts, shadeOf} = roomFor(pixels.length);
  // Said once: to read past the end of the pixels would be slow.
  const {length} = pixels;
  let runs = 0;
  for (let start = 0, end = 0; start < length; start = end) {
    const colour = pixels[start]!;
    for (end = start + 1; end < length && pixels[end] === colour;) end++;
    let index = known.get(colour);
    if (index === undefined) {
      index = shades.push({colour, count: 0, isArea: false, place: 0, squared: Infinity}) - 1;
      known.set(colour, index);
    }
    starts[runs] = start;
    shadeOf[runs++] = index;
    const shade = shades[index]!;
    shade.count += end - start;
    if (end - start >= areaWidth && pixels[start + areaWidth / 2 - width] === colour)
      shade.isArea = true;
  }
  starts[runs] = pixels.length;
  return {shades, starts, shadeOf: shadeOf.subarray(0, runs)};
}

/** The colours of the palette; each shade is told which of them stands for it. */
function coloursFor(shades: readonly Shade[]): number[] {
  const order = shades.toSorted((a, b) => b.count - a.count || a.colour - b.colour);
  const colours: number[] = [];
  for (let next = order[0]; next && colours.length < mostColours; next = worstServed(order)) {
    const {colour} = next;
    const place = colours.push(colour) - 1;
    for (const shade of order) {
      const squared = squaredDistance(shade.colour, colour);
      if (squared >= shade.squared) continue;
      shade.place = place;
      shade.squared = squared;
    }
  }
  return colours;
}

/** The shade that needs a colour of its own most, or undefined where all are served. */
function worstServed(shades: readonly Shade[]): Shade | undefined {
  let [worst, most]: [Shade | undefined, number] = [undefined, 0];
  for (const shade of shades) {
    const isServed = shade.squared <= tolerance ** 2 && !shade.isArea;
    const need = isServed ? 0 : shade.squared * Math.sqrt(shade.count);
    if (need > most) [worst, most] = [shade, need];
  }
  return worst;
}

function squaredDistance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}
