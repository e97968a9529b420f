import mdxRenderer from '@astrojs/mdx/server.js';
import {experimental_AstroContainer as AstroContainer} from 'astro/container';
import {render} from 'astro:content';
import {study} from '../dataset.ts';
import {type PictureSize, pictureSizes, png} from '../downloads/raster.ts';
import {setting} from '../downloads/setting.ts';
import {citableOf, thisEdition} from '../downloads/stamp.ts';
import type {Figure} from '../figures/figure.ts';
import {jsonOf} from '../figures/json.ts';
import {plainText} from '../figures/plain-text.ts';
import {allFigures} from '../figures/registry.ts';
import {standalone} from '../figures/standalone.ts';
import {stampedCsv} from '../figures/table.ts';
import {figureLink} from '../links.ts';
import type {Citable} from '../model/citable.ts';
import {observedSources} from '../model/observed.ts';
import {paperOf} from '../model/paper.ts';
import type {Study} from '../model/study.ts';
import type {Case} from '../model/workforce.ts';
import {report} from '../report.ts';
import {noteComponents} from './figure-notes.ts';
import {figureTexts} from './figure-texts.ts';

/** The width in px at which a figure is drawn for files: it makes a slide of twice as many pixels with its margins. */
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

/** Every figure that has rows, for the routes that make a file or page of each. */
export const figureRoutes = () =>
  drawnFigures().map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** The figures that have rows, the same objects for all routes while the study is the same. */
export function drawnFigures(): readonly Figure[] {
  const tables = study();
  if (known?.tables !== tables) known = {tables, figures: allFigures(tables)};
  return known.figures;
}

let known: {readonly tables: Study; readonly figures: readonly Figure[]} | undefined;
const kept = new WeakMap<Figure, Promise<string>>();

/** Texts of a figure as its files have them. */
export async function figureFile(figure: Figure): Promise<FigureFile> {
  const tables = study();
  const trust = tables.cases.find((each) => each.case === figure.subject);
  const {words, tag, source, title, subtitle} = await figureTexts(figure, figure.kind, trust);
  const citable = citableOf('figure', figure.id);
  if (!citable) throw new Error(`The catalogue has no figure "${figure.id}".`);
  const observed = observedSources(tables)
    .filter((each) => figure.sources.has(each.source))
    .map(
      ({producer, title: name, short, published}) =>
        ` Observed values: ${producer}, ${name}, ${short || published}.`,
    );
  return {
    figure,
    citable,
    trust,
    title,
    subtitle,
    tag,
    notes: await notesOf(words, figure),
    source: `${source}${observed.join('')}`,
    licence: paperOf(tables).licence,
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
export function svgFile(figure: Figure, site: URL): Promise<string> {
  const found = kept.get(figure) ?? makeSvg(figure, site);
  kept.set(figure, found);
  return found;
}

async function makeSvg(figure: Figure, site: URL): Promise<string> {
  const {
    citable: {hash, status, statusReason},
    path,
    ...texts
  } = await figureFile(figure);
  return standalone(
    {
      ...texts,
      id: figure.id,
      drawing: figure.draw(fileWidth),
      marker: figure.marker,
      isSimulated: figure.drawn.has('simulated'),
      description: figure.description,
      report: report.name,
      version: report.version,
      edition: thisEdition().hash,
      hash,
      status,
      statusReason,
      address: new URL(path, site).href,
    },
    setting(),
  );
}

const pictures = new Map<string, Promise<Uint8Array>>();

/**
 * The figure as PNG. The first that a build asks for starts all of them: they are drawn in threads
 * while pages are written.
 */
export function pngFile(figure: Figure, site: URL, size: PictureSize): Promise<Uint8Array> {
  if (import.meta.env.PROD && pictures.size === 0)
    for (const each of drawnFigures())
      for (const one of pictureSizes) startPicture(each, site, one);
  return pictures.get(`${figure.id} ${size}`) ?? startPicture(figure, site, size);
}

function startPicture(figure: Figure, site: URL, size: PictureSize): Promise<Uint8Array> {
  const picture = svgFile(figure, site).then((svg) => png(figure.id, svg, size));
  // Whoever asks for it hears of a failure.
  picture.catch(() => undefined);
  if (import.meta.env.PROD) pictures.set(`${figure.id} ${size}`, picture);
  return picture;
}

/** The rows as CSV with a byte order mark, which lets spreadsheets read it as UTF-8. */
export async function csvFile(figure: Figure): Promise<string> {
  const {
    citable: {hash, status},
  } = await figureFile(figure);
  const edition = `${report.version} ${thisEdition().hash}`;
  return `\ufeff${stampedCsv(figure.table, {edition, rows_hash: hash, status})}`;
}

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
    report: report.name,
    version: report.version,
    edition: thisEdition().hash,
    hash,
    status,
    statusReason,
    address: new URL(path, site).href,
  });
}
