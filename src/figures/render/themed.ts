import {drawingFrom, svg} from './document.ts';
import {darkTokens, inlineStyle, lightTokens, resolved} from './inline-style.ts';
import {type Setting, typeOf, written} from './standalone.ts';

/** A drawing for a picture within a page. */
export interface Themed {
  readonly id: string;
  /** One bare `<svg>`, as a page has it at one of its widths. */
  readonly drawing: string;
  /** Words of the provenance marker. */
  readonly marker: string;
  /** What it shows, for who reads the file. */
  readonly title: string;
}

const head = 30;
/** Film at the left and the right of the drawing, in px: as much as a page lets a picture reach out of its column. */
const side = 8;

/**
 * A drawing with its marker as an SVG file that follows the theme of whoever looks at it. Its colours are custom
 * properties, set for both themes in its one style element.
 */
export function themed({id, drawing, marker, title}: Themed, setting: Setting): string {
  const inner = drawingFrom(drawing);
  inlineStyle(inner, setting.style);
  const width = Number(inner.getAttribute('width')) + 2 * side;
  const height = Number(inner.getAttribute('height')) + head;
  const root = svg(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      height,
      'viewBox': `0 0 ${width} ${height}`,
      ...typeOf(setting),
      // Letters as wide as they were measured: else some browsers round the width of each to whole pixels.
      'text-rendering': 'geometricPrecision',
      'fill': 'var(--ink)',
      'data-figure': id,
    },
    svg('title', {id: 'title'}, title),
    svg('rect', {width, height, fill: 'var(--film)'}),
    svg('text', {'x': side, 'y': 16, 'font-size': 13, 'font-weight': 700}, marker),
    svg(
      'g',
      {transform: `translate(${side},${head})`},
      ...([...inner.childNodes] as unknown as Node[]),
    ),
  );
  const file = written(root, setting);
  return file.replace('<title ', `<style>${themesOf(setting.style, file)}</style><title `);
}

/** The custom properties that a file names as a style sheet, for both themes. */
function themesOf(css: string, file: string): string {
  const light = lightTokens(css);
  const dark = new Map([...light, ...darkTokens(css)]);
  const named = [
    ...new Set([...file.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!)),
  ].sort();
  const set = (tokens: ReadonlyMap<string, string>): string =>
    `:root{${named.map((name) => `${name}:${resolved(`var(${name})`, tokens)}`).join(';')}}`;
  return `${set(light)}@media (prefers-color-scheme:dark){${set(dark)}}`;
}
