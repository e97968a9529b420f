import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {inflateSync} from 'node:zlib';

/** The weights of the figure face that files carry: regular and bold. */
export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

/** Name of the face in files. It is as narrow as the text of figures on pages, within a few per cent. */
export const face = 'Encode Sans Condensed';

/** From the project's folder and not from this file's, as a build runs this code from elsewhere. */
const pathOf = (weight: Weight): string =>
  join(
    process.cwd(),
    'node_modules',
    '@fontsource',
    'encode-sans-condensed',
    'files',
    `encode-sans-condensed-latin-${weight}-normal.woff`,
  );

/** The bytes of the face as WOFF. */
export const woffOf = (weight: Weight): Buffer => readFileSync(pathOf(weight));

interface FontTable {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

/** The tables of a WOFF file (WOFF 1.0, W3C 2012, sections 3 to 5), unpacked. */
function tablesOf(woff: Buffer): FontTable[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
  return Array.from({length: woff.readUInt16BE(12)}, (_, index) => {
    const entry = 44 + 20 * index;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(entry + at),
    ) as [number, number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum,
      data: packed < length ? inflateSync(bytes) : bytes,
    };
  });
}

/** A WOFF file as the TrueType file that it was made from, for programs that read nothing newer. */
export function trueTypeOf(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  const power = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(head, 0, 4, 8);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach(
    (value, index) => head.writeUInt16BE(value, 4 + 2 * index),
  );
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({tag, checksum, data}, index) => {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    [checksum, offset, data.length].forEach((value, place) =>
      head.writeUInt32BE(value, entry + 4 + 4 * place),
    );
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

/** What is needed to know how wide a text is: advance widths by letter, in units of the em. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly advances: ReadonlyMap<number, number>;
}

/** Metrics from the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of a font. */
function metricsOf(woff: Buffer): Metrics {
  const tables = new Map(tablesOf(woff).map(({tag, data}) => [tag, data]));
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table "${tag}".`);
    return found;
  };
  const full = table('hhea').readUInt16BE(34);
  const advanceOf = (glyph: number): number =>
    table('hmtx').readUInt16BE(4 * Math.min(glyph, full - 1));
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    advances: new Map(
      [...glyphsOf(table('cmap'))].map(([letter, glyph]) => [letter, advanceOf(glyph)]),
    ),
  };
}

/** Glyphs by letter. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({length: cmap.readUInt16BE(2)}, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) {
    const at = (part: number): number =>
      start + 14 + 2 * (part * segments + segment) + (part > 0 ? 2 : 0);
    const [end, first, delta, range] = [
      cmap.readUInt16BE(at(0)),
      cmap.readUInt16BE(at(1)),
      cmap.readUInt16BE(at(2)),
      cmap.readUInt16BE(at(3)),
    ];
    for (let letter = first; letter <= end && letter !== 0xffff; letter++) {
      const glyph = range === 0 ? letter : cmap.readUInt16BE(at(3) + range + 2 * (letter - first));
      if (glyph !== 0) glyphs.set(letter, (glyph + delta) % 0x10000);
    }
  }
  return glyphs;
}

const kept = new Map<Weight, Metrics>();

function metrics(weight: Weight): Metrics {
  const found = kept.get(weight) ?? metricsOf(woffOf(weight));
  kept.set(weight, found);
  return found;
}

/**
 * Width of a text in px, without kerning, at a size in px.
 * @throws where the face lacks a letter of it
 */
export function measure(text: string, size: number, weight: Weight): number {
  const {unitsPerEm, advances} = metrics(weight);
  const units = [...text].map((letter) => {
    const advance = advances.get(letter.codePointAt(0) ?? 0);
    if (advance === undefined)
      throw new Error(
        `The face of the figures has no "${letter}" (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}), which stands in "${text}".`,
      );
    return advance;
  });
  return (size * units.reduce((sum, each) => sum + each, 0)) / unitsPerEm;
}
