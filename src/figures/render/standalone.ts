import {parseHTML} from 'linkedom';
import type {Measure} from '../marks/lines.ts';
import {svg} from './document.ts';
import {inlineStyle, lightTokens, resolved} from './inline-style.ts';
import {bar, type Column, foot, head, margin} from './standalone-parts.ts';

/** A drawing with everything that a reader needs who has nothing but the file. */
export interface Standalone {
  /** Permanent id of the figure. */
  readonly id: string;
  /** One bare `<svg>`, as the page has it at its wide width. */
  readonly drawing: string;
  /** What the source calls it, such as "Figure 1". */
  readonly tag: string;
  readonly title: string;
  readonly subtitle: string;
  /** Words of the provenance marker. */
  readonly marker: string;
  readonly isSimulated: boolean;
  readonly description: string;
  readonly notes: string;
  readonly source: string;
  readonly licence: string;
  /** Name of the report. */
  readonly report: string;
  readonly version: string;
  /** Hash of the edition. */
  readonly edition: string;
  /** Hash of the figure's rows. */
  readonly hash: string;
  readonly status: string;
  readonly statusReason: string;
  /** Permanent address with the host. */
  readonly address: string;
}

/** What it is set with: the style sheets of the page, the face, and its letters' widths. */
export interface Setting {
  /** Text of the style sheets with the design tokens and the figure's rules. */
  readonly style: string;
  readonly face: string;
  /** The face as data addresses, with all letters of a text. */
  readonly faceSourcesFor: (
    text: string,
  ) => readonly {readonly weight: number; readonly address: string; readonly format: string}[];
  readonly measure: Measure;
}

/**
 * A figure as an SVG file that stands alone: background, title, notes, source, licence, version and
 * provenance are in the picture, the description in `<desc>`. Colours and type are those of the light theme,
 * as attributes, so that it looks right where a style element is not allowed; that holds nothing but the
 * face.
 */
export function standalone(figure: Standalone, setting: Setting): string {
  const tokens = lightTokens(setting.style);
  const drawing = parseHTML(
    `<!doctype html><html><body>${figure.drawing}</body></html>`,
  ).document.querySelector('svg') as unknown as Element;
  inlineStyle(drawing, setting.style, tokens);
  const width = Number(drawing.getAttribute('width')) + 2 * margin;
  const column: Column = {elements: [], height: bar};
  head(column, figure, setting, width);
  column.elements.push(
    svg(
      'g',
      {transform: `translate(${margin},${column.height})`},
      ...([...drawing.childNodes] as unknown as Node[]),
    ),
  );
  column.height += Number(drawing.getAttribute('height')) + 18;
  foot(column, figure, setting, width);
  const paper = [
    svg('rect', {width, height: column.height, fill: 'var(--film)'}),
    svg('rect', {width, height: bar, fill: 'var(--ink)'}),
  ];
  const texts = [
    ...column.elements.flatMap((element) =>
      element.localName === 'text' ? [element] : [...element.querySelectorAll('text')],
    ),
  ];
  for (const text of texts) hold(text, setting.measure);
  const root = svg(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      'height': column.height,
      'viewBox': `0 0 ${width} ${Math.round(column.height * 100) / 100}`,
      'role': 'img',
      'aria-labelledby': 'title description',
      'font-family': `'${setting.face}', 'Arial Narrow', 'Segoe UI', system-ui, sans-serif`,
      'font-stretch': 'condensed',
      'font-size': 13.5,
      'fill': 'var(--ink)',
      'data-figure': figure.id,
      'data-version': figure.version,
      'data-edition': figure.edition,
      'data-hash': figure.hash,
      'data-status': figure.status,
      'data-simulated': String(figure.isSimulated),
    },
    svg('title', {id: 'title'}, figure.title),
    svg('desc', {id: 'description'}, spoken(figure)),
    metadata(figure),
    ...paper,
    ...column.elements,
  );
  return `${withFonts(resolved(asXml(root.outerHTML), tokens), setting)}\n`;
}

/**
 * Says how wide a text is, so that it takes no more room in another face, where a program does not read the
 * one in the file: else the words of the strip would run into each other. Texts of several pieces are left to
 * flow.
 */
function hold(text: Element, measure: Measure): void {
  const content = text.textContent ?? '';
  if (text.childElementCount > 0 || content.trim() === '') return;
  const said = (name: string): number | undefined => {
    for (let at: Element | null = text; at !== null; at = at.parentElement)
      if (at.hasAttribute(name)) return parseFloat(at.getAttribute(name) ?? '');
    return undefined;
  };
  const size = said('font-size') ?? 13.5;
  const width = measure(content, size, (said('font-weight') ?? 400) > 500 ? 700 : 400);
  text.setAttribute('textLength', width.toFixed(1));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** A no-break space is an entity in HTML, and XML does not know it. */
export const asXml = (text: string): string => text.replaceAll('&nbsp;', '\u00a0');

const spoken = ({
  subtitle,
  description,
  marker,
  source,
  licence,
  report,
  version,
  edition,
  hash,
  address,
}: Standalone): string =>
  `${subtitle} ${description} Values: ${marker}. Source: ${source} ` +
  `${report}, version ${version}, edition ${edition}, rows ${hash}. ${licence}. ${address}`;

/** Dublin Core, which picture programs read and keep. */
function metadata({
  title,
  subtitle,
  source,
  licence,
  report,
  version,
  edition,
  hash,
  status,
  marker,
  address,
}: Standalone): SVGElement {
  const said: Readonly<Record<string, string>> = {
    title,
    description: subtitle,
    source,
    rights: licence,
    publisher: report,
    identifier: `${address}?rows=${hash}`,
    relation: `version ${version}, edition ${edition}`,
    coverage: `status ${status}; values: ${marker}`,
  };
  const terms = Object.entries(said).map(([name, value]) => svg(`dc:${name}`, {}, value));
  return svg(
    'metadata',
    {},
    svg(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      svg('rdf:Description', {'rdf:about': address}, ...terms),
    ),
  );
}

/** The one style element of the file: it holds the face and, of a file for both themes, their colours. */
export function withFonts(
  file: string,
  {face, faceSourcesFor}: Pick<Setting, 'face' | 'faceSourcesFor'>,
  themes = '',
): string {
  const faces = faceSourcesFor(file).map(
    ({weight, address, format}) =>
      `@font-face{font-family:'${face}';font-weight:${weight};font-stretch:condensed;` +
      `src:url(${address}) format('${format}')}`,
  );
  return file.replace(/(?=<title )/, `<style>${themes}${faces.join('')}</style>`);
}

/** The file without the face, for keeping. */
export const withoutFonts = (file: string): string => file.replace(/<style>[^<]*<\/style>/, '');
