import {createHash} from 'node:crypto';

/** What a page is built of, as its HTML has it. Pages made from one template differ in this only where the template has a choice. */
export interface Structure {
  /**
   * Each kind of element in its kind of place, with the kinds of its children: the way to it from <html>, with classes and states,
   * without words and ids. A page that lacks something has other kinds than one that has it.
   */
  readonly kinds: ReadonlySet<string>;
  /** Each drawing, wherever it stands. What its place does to it, its size and what is behind it, is the same for all drawings there of one class, and such a place is a kind. */
  readonly drawings: ReadonlySet<string>;
  /** Addresses of the scripts that the page loads. */
  readonly scripts: readonly string[];
}

/** An element whose end has not come yet. */
interface Open {
  readonly place: string;
  readonly children: Set<string>;
}

const markup = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const raw = new Set(['script', 'style', 'textarea', 'title']);
/** Attributes by whose values style sheets and assistive technology tell elements apart. Of the others it matters whether they are there. */
const telling = new Set([
  'class',
  'role',
  'type',
  'scope',
  'aria-current',
  'aria-hidden',
  'aria-sort',
  'aria-live',
  'data-provenance',
]);

/** Takes a page apart. Every element must be closed by its own tag, as the pages of a generator are. */
export function structureOf(html: string): Structure {
  const kinds = new Set<string>();
  const drawings = new Set<string>();
  const scripts: string[] = [];
  const open: Open[] = [{place: styleSheetsOf(html), children: new Set()}];
  markup.lastIndex = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    const [, closing, written = '', source = ''] = match;
    const name = written.toLowerCase();
    if (closing) kinds.add(composition(open.pop()));
    if (closing || name === '') continue;
    const attributes = attributesOf(source);
    const kind = kindOf(name, attributes);
    const parent = open.at(-1);
    parent?.children.add(kind);
    const element: Open = {place: `${parent?.place} > ${kind}`, children: new Set()};
    if (name === 'script' && attributes.has('src')) scripts.push(attributes.get('src')!);
    if (isDrawing(name, attributes)) {
      markup.lastIndex = endOfDrawing(html, markup.lastIndex);
      kinds.add(element.place);
      drawings.add(
        createHash('sha256').update(html.slice(match.index, markup.lastIndex)).digest('hex'),
      );
      continue;
    }
    if (raw.has(name))
      markup.lastIndex = Math.max(html.indexOf(`</${name}`, markup.lastIndex), markup.lastIndex);
    if (empty.has(name) || source.endsWith('/')) kinds.add(composition(element));
    else open.push(element);
  }
  return {kinds, drawings, scripts};
}

const composition = (element: Open | undefined): string =>
  `${element?.place} { ${[...(element?.children ?? [])].sort().join(', ')} }`;

/** The style sheets that a page names, in their order: the same element looks otherwise under others. */
const styleSheetsOf = (html: string): string =>
  (html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? [])
    .map((tag) => attributesOf(tag).get('href'))
    .join(' ');

const isDrawing = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'svg' && /(^| )plot( |$)/.test(attributes.get('class') ?? '');

/** Where a drawing ends that begins before `start`; drawings may hold others. */
function endOfDrawing(html: string, start: number): number {
  const tags = /<(\/?)svg\b[^>]*>/g;
  tags.lastIndex = start;
  let depth = 1;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

/** An element without what is its own alone: its name, which attributes it has, and the values that tell it apart. */
function kindOf(name: string, attributes: ReadonlyMap<string, string>): string {
  const traits = [...attributes]
    .map(([key, value]) =>
      telling.has(key) ? `${key}=${value.split(/\s+/).filter(Boolean).sort().join('+')}` : key,
    )
    .sort();
  return traits.length > 0 ? `${name}[${traits.join(' ')}]` : name;
}

function attributesOf(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** Selectors of a style sheet that go by an id, or by the value of an attribute that is not among those that tell elements apart. */
export function untold(css: string): string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  const byId = selectors.filter(
    (selector) => !selector.trim().startsWith('@') && /#[\w-]/.test(selector),
  );
  const byValue = selectors.filter((selector) =>
    [...selector.matchAll(/\[([\w-]+)\s*[~|^$*]?=/g)].some(([, name]) => !telling.has(name ?? '')),
  );
  return [...new Set([...byId, ...byValue])].map((selector) => selector.trim());
}
