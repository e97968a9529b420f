import type {Measure} from '../marks/lines.ts';
import {drawingFrom, svg} from './document.ts';
import {haloTexts} from './halo-texts.ts';
import {inlineStyle, lightTokens, resolved} from './inline-style.ts';
import {shareAttributes} from './shared-attributes.ts';
import {bar, foot, head, margin, type Stack} from './standalone-parts.ts';
import {holdLengths, textSize} from './text-lengths.ts';

/** A drawing with everything that a reader needs who has nothing but the file. */
export interface Standalone {
  /** Permanent id of the figure. */
  readonly id: string;
  /** One bare `<svg>`, as the page has it at its wide width. */
  readonly drawing: string;
  /** Where it is from, such as "From Figure 1" of the source, or what it is about. */
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
  readonly measure: Measure;
}

/** How a file asks for the face: by name, with the narrow faces that systems bring along behind it. */
export const typeOf = ({face}: Setting): Readonly<Record<string, string | number>> => ({
  'font-family':
    `'${face}', 'Roboto Condensed', 'Arial Narrow', 'Avenir Next Condensed', Bahnschrift, ` +
    `'Liberation Sans Narrow', sans-serif-condensed, system-ui, sans-serif`,
  'font-stretch': 'condensed',
  'font-size': textSize,
  'xml:space': 'preserve',
});

/**
 * A figure as an SVG file that stands alone: background, title, notes, source, licence, version and
 * provenance are in the picture, the description in `<desc>`. Colours and type are those of the light theme,
 * as attributes, so that it looks right where a style element is not allowed.
 */
export function standalone(figure: Standalone, setting: Setting): string {
  const tokens = lightTokens(setting.style);
  const drawing = drawingFrom(figure.drawing);
  inlineStyle(drawing, setting.style, tokens);
  const width = Number(drawing.getAttribute('width')) + 2 * margin;
  const column: Stack = {elements: [], height: bar};
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
  const root = svg(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      'height': column.height,
      'viewBox': `0 0 ${width} ${Math.round(column.height * 100) / 100}`,
      'role': 'img',
      'aria-labelledby': 'title description',
      ...typeOf(setting),
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
  return `${resolved(written(root, setting), tokens)}\n`;
}

/** The text of a file, made as short as it can be without a change to what it shows. */
export function written(root: Element, {measure}: Setting): string {
  holdLengths(root, measure);
  haloTexts(root);
  shareAttributes(root);
  return asXml(root.outerHTML);
}

/**
 * A no-break space is an entity in HTML, and XML does not know its name. What says nothing is left out: empty groups,
 * the space at the end of an empty element. Each text ends a line, so that words stay apart for who reads nothing else.
 */
const asXml = (text: string): string =>
  text
    .replace(/&nbsp;|&#160;/g, '\u00a0')
    .replaceAll('<g />', '')
    .replaceAll('" />', '"/>')
    .replaceAll('</text><', '</text>\n<');

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
