import {crc32, deflateSync} from 'node:zlib';
import {indexed, type Pixels} from './palette.ts';

/** Level 9 takes five times as long for 6 per cent. */
const compression = {level: 6, memLevel: 9};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A drawing as PNG with a palette (PNG, W3C 2003, section 11.2): a third of the bytes that it has in 24
 * bits, as its colours are few.
 * @param width of the picture in px; its height follows from the number of pixels
 */
export function palettePng(pixels: Pixels, width: number): Buffer {
  const {colours, places} = indexed(pixels, width);
  const depth = colours.length > 16 ? 8 : 4;
  const lines = depth === 8 ? bytesOf(places, width) : halvesOf(places, width);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, places.length / width, depth)),
    chunk('PLTE', Buffer.from(colours.flatMap(rgb))),
    chunk('IDAT', deflateSync(lines, compression)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rgb = (colour: number): number[] => [colour, colour >> 8, colour >> 16].map((b) => b & 255);

/**
 * Width, height, bits a pixel, and colours by palette; the only methods of compression and filtering, not
 * interlaced.
 */
function header(width: number, height: number, depth: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, 3, 0, 0, 0], 8);
  return data;
}

// Rows, each after a byte that says that it is not filtered: filters help photographs only.

/** A byte a pixel. */
function bytesOf(places: Uint8Array, width: number): Uint8Array {
  const rows = places.length / width;
  const lines = new Uint8Array(rows * (1 + width));
  for (let row = 0; row < rows; row++)
    lines.set(places.subarray(row * width, (row + 1) * width), row * (1 + width) + 1);
  return lines;
}

/** Half a byte a pixel, the left one of two in the upper half: sixteen colours need no more. */
function halvesOf(places: Uint8Array, width: number): Uint8Array {
  const rows = places.length / width;
  const lines = new Uint8Array(rows * (1 + Math.ceil(width / 2)));
  for (let row = 0, to = 0; row < rows; row++) {
    to++;
    const end = (row + 1) * width;
    let from = row * width;
    for (; from + 1 < end; from += 2) lines[to++] = (places[from]! << 4) | places[from + 1]!;
    if (from < end) lines[to++] = places[from]! << 4;
  }
  return lines;
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
