import {Resvg} from '@resvg/resvg-js';
import {expect, test} from 'vitest';
import {palettePng} from './palette-png.ts';

const white = 0xffffffff | 0;
const ink = 0xff1f170c | 0;

/** A picture of one row after the other, each pixel given by its place. */
const picture = (width: number, height: number, pixel: (x: number, y: number) => number) =>
  Int32Array.from({length: width * height}, (_, index) =>
    pixel(index % width, Math.floor(index / width)),
  );

/** The pixels of a PNG, as a program of another house reads them. */
function readBack(png: Uint8Array, width: number, height: number): number[] {
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image width="${width}" height="${height}" href="${image}" image-rendering="optimizeSpeed"/></svg>`;
  const {buffer, byteOffset, byteLength} = new Resvg(svg).render().pixels;
  return [...new Int32Array(buffer, byteOffset, byteLength / 4)];
}

/** 1,024 colours, one a pixel. */
const manyColours = picture(32, 32, (x, y) => 0xff000000 | (x * 8) | ((y * 8) << 8));

const channelsOf = (pixel: number): number[] => [0, 8, 16].map((shift) => (pixel >> shift) & 255);

/** The largest difference of a channel between two pictures. */
const difference = (one: Int32Array, other: readonly number[]): number =>
  one.reduce((most, pixel, index) => {
    const others = channelsOf(other[index]!);
    return Math.max(most, ...channelsOf(pixel).map((each, at) => Math.abs(each - others[at]!)));
  }, 0);

test.each([2, 16, 17, 40])('a picture of %i colours comes back to the bit', (colours) => {
  const width = 7 * colours;
  const stripe = (x: number) => 0xff000000 | (Math.floor(x / 7) * 6 * 0x010101);
  const pixels = picture(width, 8, stripe);
  const png = palettePng(pixels, width);
  expect(readBack(png, width, 8)).toEqual([...pixels]);
});

test('a picture of an odd width comes back to the bit', () => {
  const pixels = picture(21, 8, (x) => (x < 11 ? ink : white));
  expect(readBack(palettePng(pixels, 21), 21, 8)).toEqual([...pixels]);
});

test('half a byte a pixel is enough for sixteen colours, and not for more', () => {
  const depth = (colours: number) =>
    palettePng(
      picture(7 * colours, 8, (x) => 0xff000000 | (Math.floor(x / 7) * 12 * 0x010101)),
      7 * colours,
    ).readUInt8(24);
  expect([depth(16), depth(17)]).toEqual([4, 8]);
});

test('an area keeps its colour, however close another one is', () => {
  const nearlyWhite = 0xfffdfefe | 0;
  const pixels = picture(100, 20, (x) => (x < 90 ? white : nearlyWhite));
  expect(readBack(palettePng(pixels, 100), 100, 20)).toEqual([...pixels]);
});

test('the shades of an edge become few, none far from what it was', () => {
  const shade = (part: number) => Math.round(255 - part * 243);
  const grey = (part: number) => 0xff000000 | (shade(part) * 0x010101);
  const pixels = picture(300, 260, (x, y) => (x === 150 ? grey(y / 259) : x < 150 ? ink : white));
  const png = palettePng(pixels, 300);
  const read = readBack(png, 300, 260);
  expect(new Set(pixels).size).toBeGreaterThan(200);
  expect(new Set(read).size).toBeLessThan(30);
  expect(difference(pixels, read)).toBeLessThanOrEqual(32);
});

test('a picture of more colours than a palette holds is drawn with the nearest', () => {
  const png = palettePng(manyColours, 32);
  expect(difference(manyColours, readBack(png, 32, 32))).toBeLessThanOrEqual(32);
});

test('a line as thin as an edge is no area', () => {
  const nearlyWhite = 0xfffdfefe | 0;
  const pixels = picture(100, 20, (_x, y) => (y === 10 ? nearlyWhite : white));
  expect(new Set(readBack(palettePng(pixels, 100), 100, 20))).toEqual(new Set([white]));
});

test('the same pixels give the same bytes', () => {
  expect(palettePng(manyColours, 32)).toEqual(palettePng(manyColours, 32));
});
