import mdxRenderer from '@astrojs/mdx/server.js';
import {experimental_AstroContainer as AstroContainer} from 'astro/container';
import {render} from 'astro:content';
import type {Figure} from '../../figures/figure.ts';
import {plainText} from '../../figures/render/plain-text.ts';
import {type Standalone, standalone} from '../../figures/render/standalone.ts';
import {themed} from '../../figures/render/themed.ts';
import {jsonOf} from '../../figures/table/json.ts';
import {withMark} from '../../figures/table/spreadsheet.ts';
import {stampedCsv} from '../../figures/table/table.ts';
import {figureLink} from '../../links.ts';
import {licenceOf, sourceName} from '../../model/claims/credit.ts';
import {observedSources, observedWords} from '../../model/claims/observed.ts';
import {derivedBy} from '../../model/derived.ts';
import {caseById} from '../../model/indexes.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import {mainId} from '../../model/publishing/figure-ids.ts';
import type {Case} from '../../model/workforce/workforce.ts';
import {citableOf} from '../../publishing/catalogue/citables.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {setAs} from '../../publishing/files/kept-drawings.ts';
import {
  keptPictures,
  pictureName,
  type PictureSize,
  pictureSizes,
  png,
} from '../../publishing/files/raster.ts';
import {report, study, variant} from '../../study/current.ts';
import {onceInBuild} from '../in-build.ts';
import {noteComponents} from './figure-notes.ts';
import {figureTexts} from './figure-texts.ts';
import {drawnFigures, drawnWithSimulated} from './figures-by-id.ts';

/** The width in px at which a figure is drawn for files: with its margins 960, of which pictures have twice as many. */
const fileWidth = 904;

/** A figure with all that its files and embeds say of it. */
export interface FigureFile {
  readonly figure: Figure;
  readonly citable: Citable;
  /** The case that it is about, if it is about one. */
  readonly trust: Case | undefined;
  readonly tag: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  readonly source: string;
  readonly licence: string;
  /** Path of its page. */
  readonly path: string;
}

/** Every figure, for the routes that make a page or file of each. */
export const figureRoutes = () => {
  // A build asks for all routes before it writes the first page, so that pictures have all that time to be drawn in.
  if (import.meta.env.PROD) startPictures(new URL(import.meta.env.SITE!));
  return drawnFigures().map((figure) => ({params: {id: figure.id}, props: {figure}}));
};

/** Every drawing with simulated rows, for its page. */
export const simulatedRoutes = () =>
  drawnWithSimulated().map((figure) => ({params: {id: mainId(figure.id)}, props: {figure}}));

/** Every figure and every drawing with simulated rows, for the routes that make a file of each. */
export const fileRoutes = () =>
  [...drawnFigures(), ...drawnWithSimulated()].map((figure) => ({
    params: {id: figure.id},
    props: {figure},
  }));

/** Texts of a figure as its files have them. */
export const figureFile: (figure: Figure) => Promise<FigureFile> = onceInBuild(makeFile);

async function makeFile(figure: Figure): Promise<FigureFile> {
  const tables = study();
  const trust = caseById(tables, figure.subject ?? '');
  const {words, tag, source, title, subtitle} = await figureTexts(figure, figure.kind, trust);
  const citable = citableOf('figure', figure.id);
  if (!citable) throw new Error(`The catalogue has no figure "${figure.id}".`);
  const observed = observedSources(tables)
    .filter((each) => !figure.survey && figure.sources.has(each.source))
    .map((each) => ` ${observedWords(each)}`);
  return {
    figure,
    citable,
    trust,
    title,
    subtitle,
    tag,
    notes: figure.survey ? '' : await notesOf(words, figure),
    source: `${source}${observed.join('')}`,
    licence: licenceOf(tables, figure.sources),
    path: figureLink(figure.id),
  };
}

let container: Promise<AstroContainer> | undefined;

/**
 * The notes below a figure as plain text: rendered, because components in it depend on the data and
 * on what is drawn.
 */
async function notesOf(
  words: Awaited<ReturnType<typeof figureTexts>>['words'],
  figure: Figure,
): Promise<string> {
  container ??= AstroContainer.create().then((made) => {
    made.addServerRenderer({name: 'astro:jsx', renderer: mdxRenderer});
    return made;
  });
  const {Content} = await render(words);
  return plainText(
    await (await container).renderToString(Content, {props: {components: noteComponents(figure)}}),
  );
}

/** The figure as an SVG file that stands alone; made once for the files that need it. */
export const svgFile = async (figure: Figure, site: URL): Promise<string> =>
  (await svgFiles(figure, site.href)).replaceAll(anyEdition, edition().hash);

/** Stands in a file for the hash of the edition, so that a change elsewhere in the study leaves it as it is. */
const anyEdition = '{edition}';

const svgFiles = derivedBy((figure: Figure, site: string) => makeSvg(figure, new URL(site)));

async function makeSvg(figure: Figure, site: URL): Promise<string> {
  const {
    citable: {hash, status, statusReason},
    path,
    tag,
    title,
    subtitle,
    notes,
    source,
    licence,
  } = await figureFile(figure);
  const file: Standalone = {
    tag,
    title,
    subtitle,
    notes,
    source,
    licence,
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
function startPictures(site: URL): void {
  if (arePicturesStarted) return;
  arePicturesStarted = true;
  for (const figure of drawnFigures())
    for (const size of pictureSizes) startPicture(figure, site, size);
  for (const figure of drawnWithSimulated()) startPicture(figure, site, 'slide');
  store().clean(pictures.keys());
}

function startPicture(figure: Figure, site: URL, size: PictureSize): Promise<Uint8Array> {
  // Without the edition, which no picture shows.
  const picture = svgFiles(figure, site.href).then((svg) => png(figure.id, svg, size, store()));
  // Whoever asks for it hears of a failure.
  picture.catch(() => undefined);
  if (import.meta.env.PROD) pictures.set(pictureName(figure.id, size), picture);
  return picture;
}

/** The rows as CSV with a byte order mark, which lets spreadsheets read it as UTF-8. */
export async function csvFile(figure: Figure): Promise<string> {
  const {
    citable: {hash, status},
  } = await figureFile(figure);
  return withMark(
    stampedCsv(figure.table, {
      ...surveyStamps(figure),
      edition: `${report().version} ${edition().hash}`,
      rows_hash: hash,
      status,
    }),
  );
}

/** Of which survey, and of when, rows of a later date are: it stays with them beside rows of the first file. */
const surveyStamps = ({survey}: Figure): Record<string, string> =>
  survey ? {survey: sourceName(survey), survey_date: survey.data_date} : {};

export async function jsonFile(figure: Figure, site: URL): Promise<string> {
  const {
    citable: {hash, status, statusReason},
    title,
    subtitle,
    notes,
    source,
    licence,
    path,
  } = await figureFile(figure);
  return jsonOf(figure, {
    title,
    subtitle,
    notes,
    source,
    licence,
    ...surveyStamps(figure),
    report: report().name,
    version: report().version,
    edition: edition().hash,
    hash,
    status,
    statusReason,
    address: new URL(path, site).href,
  });
}
