import {createHash} from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {renderAsync} from '@resvg/resvg-js';
import {face, trueTypeOf, weights, woffOf} from './font.ts';

/** Widths in px: a slide of 1920 by 1080, and a sheet of A4 (210 mm) at 300 dots an inch. */
export const pictureWidths = {slide: 1920, print: 2480} as const;
export type PictureSize = keyof typeof pictureWidths;
export const pictureSizes = Object.keys(pictureWidths) as readonly PictureSize[];

/** Goes up when a picture would be drawn otherwise from the same SVG. */
const drawnBy = 'resvg-js 2.6.2';

const folder = (): string => join(process.cwd(), '.build', 'pictures');

/**
 * An SVG file that stands alone as PNG. Drawing takes a tenth of a second, so that a picture is kept until its SVG changes.
 * @param name of the picture among those that are kept, such as "census"
 */
export async function png(name: string, svg: string, size: PictureSize): Promise<Uint8Array> {
  const hash = createHash('sha256')
    .update(`${drawnBy} ${pictureWidths[size]} ${svg}`)
    .digest('hex');
  const prefix = `${name}-${size}-`;
  const path = join(folder(), `${prefix}${hash}.png`);
  if (statSync(path, {throwIfNoEntry: false})?.isFile()) return readFileSync(path);
  const bytes = await drawn(svg, pictureWidths[size]);
  keep(path, prefix, bytes);
  return bytes;
}

/** Draws in a thread of its own, so that several pictures can be drawn at once. */
async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: {mode: 'width', value: width},
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: false,
      defaultFontFamily: face,
      sansSerifFamily: face,
    },
  });
  return image.asPng();
}

let fonts: string[] | undefined;

/** The face as files that the rasteriser can read: it knows no WOFF. */
function fontFiles(): string[] {
  fonts ??= weights.map((weight) => {
    const path = join(folder(), `${weight}.ttf`);
    mkdirSync(folder(), {recursive: true});
    replace(path, trueTypeOf(woffOf(weight)));
    return path;
  });
  return fonts;
}

/** Puts the picture in the place of the one that was kept of the same name and size. */
function keep(path: string, prefix: string, bytes: Uint8Array): void {
  const old = readdirSync(folder()).filter((file) =>
    new RegExp(`^${prefix}[0-9a-f]{64}\\.png$`).test(file),
  );
  for (const file of old) rmSync(join(folder(), file), {force: true});
  replace(path, bytes);
}

/** Written beside and then renamed, so that nobody ever reads half a file. */
function replace(path: string, bytes: Uint8Array): void {
  const next = `${path}.${process.pid}`;
  writeFileSync(next, bytes);
  renameSync(next, path);
}
