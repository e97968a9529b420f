import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, type Font} from 'fontkitten';
import {projectFolder} from '../../project-folder.ts';

/** The weights of the figure face that files use: regular and bold. */
export const weights = [400, 700] as const;
export type FontWeight = (typeof weights)[number];

/** Name of the face in files. It is as narrow as the text of figures on pages, within a few per cent. */
export const face = 'Encode Sans Condensed';

/** From the project's folder and not from this file's, as a build runs this code from elsewhere. */
const pathOf = (name: string): string =>
  join(projectFolder(), 'src', 'publishing', 'files', 'face', name);

/** Path of the face as a TrueType file. */
export const trueTypePath = (weight: FontWeight): string =>
  pathOf(`encode-sans-condensed-${weight}.ttf`);

/** A weight of the face with the widths of the letters that were asked for, in units of the em. */
interface Metrics {
  readonly font: Font;
  /** Units in an em, which the font would read from its file at each call. */
  readonly unitsPerEm: number;
  readonly advances: Map<string, number>;
}

const kept = new Map<FontWeight, Metrics>();

function metricsOf(weight: FontWeight): Metrics {
  let metrics = kept.get(weight);
  if (metrics) return metrics;
  const font = create(readFileSync(trueTypePath(weight))) as Font;
  metrics = {font, unitsPerEm: font.unitsPerEm, advances: new Map()};
  kept.set(weight, metrics);
  return metrics;
}

/**
 * Width of a text in px, without kerning, at a size in px.
 * @throws where the face lacks a letter of it
 */
export function measure(text: string, size: number, weight: FontWeight): number {
  return (size * unitsIn(text, metricsOf(weight))) / metricsOf(weight).unitsPerEm;
}

function unitsIn(text: string, metrics: Metrics): number {
  let units = 0;
  for (const letter of text)
    units += metrics.advances.get(letter) ?? advanceOf(letter, text, metrics);
  return units;
}

/** How many lines a text takes, each no wider than so many px at a size in px. */
export type LineCounter = (width: number, size: number) => number;

/**
 * Counts the lines of a text as `linesOf` breaks it, for many widths and sizes: its words are measured once.
 * @param stretch how much wider than this face another is
 * @throws where the face lacks a letter of it
 */
export function lineCounter(text: string, weight: FontWeight, stretch = 1): LineCounter {
  const metrics = metricsOf(weight);
  const words = text.split(/[ \n]+/).filter(Boolean);
  const units = words.map((word) => unitsIn(word, metrics));
  const space = unitsIn(' ', metrics);
  return (width, size) => {
    let lines = 0;
    let line = 0;
    for (const word of units) {
      const longer = line + space + word;
      const fits = lines > 0 && stretch * ((size * longer) / metrics.unitsPerEm) <= width;
      line = fits ? longer : word;
      if (!fits) lines++;
    }
    return lines;
  };
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
