import {escape} from 'html-escaper';
import type {Figure} from '../../figures/figure.ts';
import {href} from '../../links.ts';
import {statusLine} from '../../model/publishing/status.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {report} from '../../study/current.ts';
import type {FigureFile} from './figure-file.ts';
import {type Framed, type FrameStep, frameSteps} from './frame-height.ts';

/** Addresses of a figure's embeds: one follows the current edition, the other stays with its rows. */
export const embedLink = (figure: string, hash?: string): string =>
  href(`/embed/${figure}/${hash === undefined ? '' : `${hash}/`}`);

/** Who is to be named, as HTML: title, source, report, licence, with the permanent address of the figure. */
function attribution(
  {title, source, licence, path}: FigureFile,
  site: URL,
  simulated: boolean,
): string {
  const warning = simulated
    ? ' Pale marks in an outline, rings and dashed lines are simulated: not observations, do not cite.'
    : '';
  return (
    `<a href="${new URL(path, site).href}">${escape(title)}</a>. ` +
    `Source: ${escape(source)}${warning} ${escape(report().name)}, ` +
    `version ${report().version}, ${escape(licence)}.`
  );
}

/**
 * A frame with the figure's embed page, as high as its content at each width of the page around it. Where that page
 * takes no style sheet, the frame is as high as it must be at the worst.
 */
export function frameSnippet(file: FigureFile, site: URL, hash?: string): string {
  const {figure, title} = file;
  const address = new URL(embedLink(figure.id, hash), site).href;
  const name = `figure-${figure.id}`;
  const steps = frameSteps(framedOf(file, hash));
  // A frame without its style has an edge of its own.
  const most = 20 + Math.max(...steps.map(({height}) => height));
  return (
    `<style>${frameStyle(name, steps)}</style>\n` +
    `<div class="${name}"><iframe src="${address}" title="${escape(title)}" ` +
    `width="100%" height="${most}" loading="lazy"></iframe></div>\n` +
    `<p>${attribution(file, site, figure.drawn.has('simulated'))}</p>\n`
  );
}

function frameStyle(name: string, [first, ...others]: readonly FrameStep[]): string {
  const frame = `.${name} iframe`;
  return [
    `.${name}{container-type:inline-size}`,
    `${frame}{display:block;width:100%;height:${first!.height}px;border:0}`,
    ...others.map(
      ({from, height}) => `@container (min-width:${from}px){${frame}{height:${height}px}}`,
    ),
  ].join('\n');
}

/** The texts and drawings of an embed page, as EmbedFigure.astro shows them. */
function framedOf(file: FigureFile, hash: string | undefined): Framed {
  const {figure, citable, tag, title, subtitle, source, licence} = file;
  const rows = hash === undefined ? '' : `, rows ${hash}`;
  return {
    tags: [tag, figure.marker],
    status: citable.status === 'current' ? '' : statusLine(citable),
    title,
    subtitle,
    caption: [
      `Source: ${source}`,
      `${report().name}, version ${report().version}, edition ${edition().hash}${rows}. ` +
        `${licence}. Table, files and citation`,
    ],
    drawings: embedWidths(figure).map((width) => ({
      width,
      height: Number(/ height="([\d.]+)"/.exec(figure.draw(width))?.[1]),
    })),
  };
}

/** The widths of a figure's drawings that an embed shows. */
export const embedWidths = ({widths}: Figure): number[] => widths.filter((width) => width <= 904);

/**
 * A picture with its alternative text. Both stay as they are, so that one never describes another
 * edition of the other.
 */
export function imageSnippet(
  file: FigureFile,
  site: URL,
  size: {readonly width: number; readonly height: number},
): string {
  const {figure, citable} = file;
  const address = new URL(`${embedLink(figure.id, citable.hash)}figure.svg`, site).href;
  return (
    '<figure>\n' +
    `<img src="${address}" alt="${escape(figure.description)}" ` +
    `width="${size.width}" height="${size.height}" loading="lazy">\n` +
    `<figcaption>${attribution(file, site, figure.drawn.has('simulated'))}</figcaption>\n` +
    '</figure>\n'
  );
}
