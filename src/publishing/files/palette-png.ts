import {crc32, deflateSync} from 'node:zlib';
import {type Palette, paletteOf, type Pixels} from './palette.ts';

/** Level 9 takes five times as long for 6 per cent. */
const compression = {level: 7, memLevel: 9};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A drawing as PNG with a palette (PNG, W3C 2003, section 11.2): a third of the bytes that it has in 24
 * bits, as its colours are few.
 * @param width of the picture in px; its height follows from the number of pixels
 */
export function palettePng(pixels: Pixels, width: number): Buffer {
  const palette = paletteOf(pixels, width);
  const bits = bitsFor(palette.colours.length);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, pixels.length / width, bits)),
    chunk('PLTE', Buffer.from(palette.colours.flatMap(rgb))),
    chunk('IDAT', deflateSync(scanlines(pixels, width, bits, palette), compression)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rgb = (colour: number): number[] => [colour, colour >> 8, colour >> 16].map((b) => b & 255);

/** How many bits a pixel takes to name one of so many colours. */
const bitsFor = (colours: number): number => [1, 2, 4].find((bits) => colours <= 2 ** bits) ?? 8;

/**
 * Width, height, bits a pixel, and colours by palette; the only methods of compression and filtering, not
 * interlaced.
 */
function header(width: number, height: number, bits: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bits, 3, 0, 0, 0], 8);
  return data;
}

/**
 * Rows of places in the palette, each after a byte that says that it is not filtered: filters help
 * photographs only.
 */
function scanlines(pixels: Pixels, width: number, bits: number, {placeOf}: Palette): Buffer {
  const perByte = 8 / bits;
  const row = 1 + Math.ceil(width / perByte);
  const bytes = Buffer.alloc(row * (pixels.length / width));
  let [colour, place] = [-1, 0];
  for (let index = 0, start = 1; index < pixels.length; start += row)
    for (let x = 0; x < width; x++, index++) {
      if (pixels[index] !== colour) {
        colour = pixels[index]!;
        place = placeOf.get(colour)!;
      }
      // Most of a picture is of its first colour, and bytes are 0 from the start.
      if (place > 0)
        bytes[start + Math.floor(x / perByte)]! |= place << (8 - bits * ((x % perByte) + 1));
    }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
