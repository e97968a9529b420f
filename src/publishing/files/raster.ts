import {join} from 'node:path';
import {projectFolder} from '../../project-folder.ts';
import {face, trueTypePath, weights} from './font.ts';
import {PictureStore} from './picture-store.ts';
import {drawInThread} from './picture-threads.ts';

/**
 * Widths in px: three quarters of a slide of 1920 by 1080, as most drawings are too high to fill it below a title; and
 * the text of a sheet of A4 (16 cm) at 300 dots an inch, which is two pixels for each of the drawing's own; and what
 * others show of a shared page; and a whole slide.
 */
export const pictureWidths = {slide: 1440, print: 1920, card: 1200, wide: 1920} as const;
export type PictureSize = keyof typeof pictureWidths;
/** Those in which a figure is offered. */
export const pictureSizes = ['slide', 'print'] as const;

/** Goes up when a picture would be drawn otherwise from the same SVG: renderer, palette, face. */
export const drawnBy = 'resvg-js 2.6.2, palette 3, face 1';

/**
 * Where pictures are kept from one build to the next.
 * @param variant of the study, so that the pictures of one do not put out those of the other
 */
export const keptPictures = (variant: string): PictureStore =>
  new PictureStore(join(projectFolder(), '.build', 'pictures', variant));

/** Where cards are kept, which come and go otherwise than the pictures of figures. */
export const keptCards = (variant: string): PictureStore =>
  new PictureStore(join(projectFolder(), '.build', 'cards', variant));

/** Name of a picture among those that are kept. */
export const pictureName = (id: string, size: PictureSize): string => `${id}-${size}`;

/**
 * An SVG file that stands alone as PNG. Drawing takes some tenths of a second of a core, so it is kept
 * until its SVG changes.
 * @param id of the figure, such as "census"
 * @throws where the SVG can't be drawn
 */
export async function png(
  id: string,
  svg: string,
  size: PictureSize,
  store: PictureStore,
): Promise<Uint8Array> {
  const width = pictureWidths[size];
  const from = `${drawnBy} ${width} ${svg}`;
  const name = size === 'card' || size === 'wide' ? id : pictureName(id, size);
  const taken = store.take(name, from);
  if (taken) return taken;
  const fontFiles = weights.map(trueTypePath);
  const bytes = await drawInThread({svg, width, face, fontFiles});
  store.keep(name, from, bytes);
  return bytes;
}
