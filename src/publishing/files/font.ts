import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, type Font} from 'fontkitten';

/** The weights of the figure face that files use: regular and bold. */
export const weights = [400, 700] as const;
export type FontWeight = (typeof weights)[number];

/** Name of the face in files. It is as narrow as the text of figures on pages, within a few per cent. */
export const face = 'Encode Sans Condensed';

/** From the project's folder and not from this file's, as a build runs this code from elsewhere. */
const pathOf = (name: string): string =>
  join(process.cwd(), 'src', 'publishing', 'files', 'face', name);

/** Path of the face as a TrueType file. */
export const trueTypePath = (weight: FontWeight): string =>
  pathOf(`encode-sans-condensed-${weight}.ttf`);

/** A weight of the face with the widths of the letters that were asked for, in units of the em. */
interface Metrics {
  readonly font: Font;
  readonly advances: Map<string, number>;
}

const kept = new Map<FontWeight, Metrics>();

function metricsOf(weight: FontWeight): Metrics {
  const found = kept.get(weight) ?? {
    font: create(readFileSync(trueTypePath(weight))) as Font,
    advances: new Map<string, number>(),
  };
  kept.set(weight, found);
  return found;
}

/**
 * Width of a text in px, without kerning, at a size in px.
 * @throws where the face lacks a letter of it
 */
export function measure(text: string, size: number, weight: FontWeight): number {
  const metrics = metricsOf(weight);
  let units = 0;
  for (const letter of text)
    units += metrics.advances.get(letter) ?? advanceOf(letter, text, metrics);
  return (size * units) / metrics.font.unitsPerEm;
}

function advanceOf(letter: string, text: string, {font, advances}: Metrics): number {
  const code = letter.codePointAt(0)!;
  if (!font.hasGlyphForCodePoint(code))
    throw new Error(
      `The face of the figures has no "${letter}" (U+${code.toString(16).toUpperCase().padStart(4, '0')}), ` +
        `which stands in "${text}".`,
    );
  const advance = font.glyphForCodePoint(code).advanceWidth;
  advances.set(letter, advance);
  return advance;
}
