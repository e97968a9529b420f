import type {Figure} from '../../figures/figure.ts';
import {
  keptPictures,
  pictureName,
  type PictureSize,
  pictureSizes,
  png,
} from '../../publishing/files/raster.ts';
import {variant} from '../../study/current.ts';
import {svgOfAnyEdition} from './figure-svg.ts';
import {drawnFigures, drawnWithSimulated} from './figures-by-id.ts';

const pictures = new Map<string, Promise<Uint8Array>>();
/** Each variant of the site keeps its own pictures. */
const store = () => keptPictures(variant());

/**
 * The figure as PNG. The first that a build asks for starts all of them: they are drawn in threads
 * while pages are written.
 */
export async function pngFile(figure: Figure, site: URL, size: PictureSize): Promise<Uint8Array> {
  const bytes = await (pictures.get(pictureName(figure.id, size)) ??
    startPicture(figure, site, size));
  // A build asks for each once, and all of them fill much memory.
  pictures.delete(pictureName(figure.id, size));
  return bytes;
}

let arePicturesStarted = false;

/** Starts all pictures of a build, once, and clears away those that were kept and are none of them. */
export function startPictures(site: URL): void {
  if (arePicturesStarted) return;
  arePicturesStarted = true;
  for (const figure of drawnFigures())
    for (const size of pictureSizes) startPicture(figure, site, size);
  for (const figure of drawnWithSimulated()) startPicture(figure, site, 'slide');
  store().clean(pictures.keys());
}

function startPicture(figure: Figure, site: URL, size: PictureSize): Promise<Uint8Array> {
  // Without the edition, which no picture shows.
  const picture = svgOfAnyEdition(figure, site.href).then((svg) =>
    png(figure.id, svg, size, store()),
  );
  // Whoever asks for it hears of a failure.
  picture.catch(() => undefined);
  if (import.meta.env.PROD) pictures.set(pictureName(figure.id, size), picture);
  return picture;
}
