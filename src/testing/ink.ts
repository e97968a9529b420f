import {Resvg} from '@resvg/resvg-js';
import {face, trueTypePath, weights} from '../publishing/files/font.ts';

/** How dark each tile of a picture is, in rows from the top: 0 where it is white, 1 where it is black. */
export interface Ink {
  readonly tiles: readonly number[];
  /** How many tiles stand beside each other. */
  readonly across: number;
}

const across = 24;
const width = 20 * across;

/** Draws an SVG file with the renderer of this project. */
export function inkOfSvg(svg: string): Ink {
  const {pixels, height} = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    background: '#fff',
    font: {
      fontFiles: weights.map(trueTypePath),
      loadSystemFonts: false,
      defaultFontFamily: face,
      sansSerifFamily: face,
    },
  }).render();
  return inkOf(pixels, height);
}

/** Reads a picture that another program drew of it. */
export function inkOfPng(png: Buffer): Ink {
  const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return inkOfSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}">` +
      `<image width="${wide}" height="${high}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  );
}

function inkOf(pixels: Uint8Array, height: number): Ink {
  const side = width / across;
  const tiles = Array.from({length: across * Math.floor(height / side)}, (_, tile) => {
    const [left, top] = [(tile % across) * side, Math.floor(tile / across) * side];
    let sum = 0;
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++) sum += pixels[4 * (y * width + x) + 1]!;
    return 1 - sum / (255 * side ** 2);
  });
  return {tiles, across};
}

/**
 * Where one program drew what another did not: in tiles, with those around them, since letters may stand some pixels
 * beside their place and be thinner or thicker.
 */
export function inkDifferences(expected: Ink, drawn: Ink): string[] {
  const rows = expected.tiles.length / across;
  if (Math.abs(drawn.tiles.length / across - rows) > 1)
    return [`has ${drawn.tiles.length / across} rows of tiles, not ${rows}`];
  return expected.tiles.flatMap((dark, tile) => {
    const other = drawn.tiles[tile];
    if (other === undefined) return [];
    const place = `column ${(tile % across) + 1}, row ${Math.floor(tile / across) + 1}`;
    if (mostAround(drawn, tile) < 0.5 * dark - 0.01)
      return [`lost at ${place}: ${percent(other)} dark, not ${percent(dark)}`];
    if (other > 1.6 * mostAround(expected, tile) + 0.06)
      return [`added at ${place}: ${percent(other)} dark, not ${percent(dark)}`];
    return [];
  });
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function mostAround({tiles}: Ink, tile: number): number {
  const column = tile % across;
  const columns = [-1, 0, 1].filter((step) => column + step >= 0 && column + step < across);
  return Math.max(
    ...[-across, 0, across].flatMap((row) => columns.map((step) => tiles[tile + row + step] ?? 0)),
  );
}
