import {escape} from 'html-escaper';
import {href} from '../../links.ts';
import {report} from '../../study/current.ts';
import type {FigureFile} from './figure-file.ts';

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

/** A frame with the figure's embed page. */
export function frameSnippet(file: FigureFile, site: URL, hash?: string): string {
  const {figure, title} = file;
  const address = new URL(embedLink(figure.id, hash), site).href;
  return (
    `<iframe src="${address}" title="${escape(title)}" ` +
    `width="100%" height="${frameHeight(file)}" loading="lazy"></iframe>\n` +
    `<p>${attribution(file, site, figure.drawn.has('simulated'))}</p>\n`
  );
}

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

/** Height in px that a frame needs for its tallest drawing, with the lines of text above and below it at that width. */
function frameHeight({figure, title, subtitle, source}: FigureFile): number {
  const heights = figure.widths
    .filter((width) => width <= 904)
    .map((width) => {
      const drawing = Number(/ height="([\d.]+)"/.exec(figure.draw(width))?.[1] ?? 0);
      // Letters take about half their size across, on the safe side.
      const lines = (text: string, size: number): number =>
        Math.ceil((text.length * size * 0.5) / Math.min(width, 700));
      return (
        drawing +
        60 +
        28 * lines(title, 23) +
        22 * lines(subtitle, 15) +
        20 * (lines(source, 13) + lines(report().name, 13) + 3) +
        60
      );
    });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
