// Figures as SVG files: alone with all their words, and as pictures of a page.
import type {Figure} from '../../figures/figure.ts';
import {type Standalone, standalone} from '../../figures/render/standalone.ts';
import {themed} from '../../figures/render/themed.ts';
import {derivedBy} from '../../model/derived.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {setAs} from '../../publishing/files/kept-drawings.ts';
import {report} from '../../study/current.ts';
import {figureFile} from './figure-file.ts';

/** The width in px at which a figure is drawn for files: with its margins 960, of which pictures have twice as many. */
const fileWidth = 904;

/** The figure as an SVG file that stands alone; made once for the files that need it. */
export const svgFile = async (figure: Figure, site: URL): Promise<string> =>
  (await svgOfAnyEdition(figure, site.href)).replaceAll(anyEdition, edition().hash);

/** Stands in a file for the hash of the edition, so that a change elsewhere in the study leaves it as it is. */
const anyEdition = '{edition}';

/** The same for every edition. */
export const svgOfAnyEdition = derivedBy((figure: Figure, site: string) =>
  makeSvg(figure, new URL(site)),
);

async function makeSvg(figure: Figure, site: URL): Promise<string> {
  const {figure: _, trust: __, citable, path, ...words} = await figureFile(figure);
  const {hash, status, statusReason} = citable;
  const file: Standalone = {
    ...words,
    id: figure.id,
    drawing: figure.draw(fileWidth),
    marker: figure.marker,
    isSimulated: figure.drawn.has('simulated'),
    description: figure.description,
    report: report().name,
    version: report().version,
    edition: anyEdition,
    hash,
    status,
    statusReason,
    address: new URL(path, site).href,
  };
  return setAs('standalone', file, standalone);
}

/** The widths in px at which a page shows a drawing with simulated rows: on a phone, on a tablet, and else. */
export const pictureDrawings = {narrow: 328, medium: 600, wide: 904} as const;

/** A drawing with simulated rows as a picture for a page, which follows the reader's theme. Made once. */
export const themedFile = derivedBy(async (figure: Figure, width: number): Promise<string> => {
  const {title} = await figureFile(figure);
  const drawing = figure.draw(width);
  return setAs('themed', {id: figure.id, drawing, marker: figure.marker, title}, themed);
});

/** Width and height in px of such a picture, so that a page keeps its place until it is loaded. */
export async function themedSize(
  figure: Figure,
  width: number,
): Promise<{width: number; height: number}> {
  const [root = ''] = /<svg [^>]*>/.exec(await themedFile(figure, width)) ?? [];
  const said = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1]);
  return {width: said('width'), height: said('height')};
}
