import {createHash} from 'node:crypto';
import {type Attributes, readHtml} from '../../build/html.ts';

/**
 * What a page is built of, as its HTML has it.
 * Pages made from one template differ in this only where the template has a choice.
 */
export interface Structure {
  /**
   * Each kind of element in its kind of place, with the kinds of its children:
   * the way to it from <html>, with classes and states, without words and ids.
   * A page that lacks something has other kinds than one that has it.
   */
  readonly kinds: ReadonlySet<string>;
  /**
   * Each drawing, wherever it stands. What its place does to it, its size and what is behind it,
   * is the same for all drawings there of one class, and such a place is a kind.
   */
  readonly drawings: ReadonlySet<string>;
  /** The kinds of drawing: what kinds of element each is made of, whatever their numbers and words. */
  readonly drawn: ReadonlySet<string>;
  /** Addresses of the scripts that the page loads. */
  readonly scripts: readonly string[];
}

/** An element whose end has not come yet. */
interface Open {
  readonly place: string;
  readonly children: Set<string>;
}

/**
 * Attributes by whose values style sheets and assistive technology tell elements apart.
 * Of the others it matters whether they are there.
 */
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

/** A drawing whose end has not come yet; it may hold others. */
interface OpenDrawing {
  readonly start: number;
  readonly kinds: Set<string>;
  depth: number;
}

/** Takes a page apart. Every element must be closed by its own tag, as the pages of a generator are. */
export function structureOf(html: string): Structure {
  const kinds = new Set<string>();
  const drawings = new Set<string>();
  const drawn = new Set<string>();
  const scripts: string[] = [];
  const styleSheets: string[] = [];
  const open: Open[] = [{place: '', children: new Set()}];
  let drawing: OpenDrawing | undefined;
  const closeDrawing = (name: string, end: number): void => {
    if (!drawing || name !== 'svg') return;
    drawing.depth -= 1;
    if (drawing.depth > 0) return;
    drawings.add(createHash('sha256').update(html.slice(drawing.start, end)).digest('hex'));
    drawn.add([...drawing.kinds].sort().join(', '));
    drawing = undefined;
  };
  readHtml(html, {
    open(name, attributes, start) {
      const kind = kindOf(name, attributes);
      if (drawing) {
        drawing.depth += Number(name === 'svg');
        drawing.kinds.add(kind);
        return;
      }
      const parent = open.at(-1);
      parent?.children.add(kind);
      const element: Open = {place: `${parent?.place} > ${kind}`, children: new Set()};
      if (name === 'script' && attributes['src'] !== undefined) scripts.push(attributes['src']);
      if (name === 'link' && attributes['rel'] === 'stylesheet')
        styleSheets.push(attributes['href'] ?? '');
      if (isDrawing(name, attributes)) {
        drawing = {start, kinds: new Set([kind]), depth: 1};
        kinds.add(element.place);
      } else open.push(element);
    },
    close(name, end) {
      if (drawing) closeDrawing(name, end);
      else kinds.add(composition(open.pop()));
    },
  });
  // The same element looks otherwise under other style sheets.
  const under = styleSheets.join(' ');
  return {kinds: new Set([...kinds].map((kind) => under + kind)), drawings, drawn, scripts};
}

const composition = (element: Open | undefined): string =>
  `${element?.place} { ${[...(element?.children ?? [])].sort().join(', ')} }`;

const isDrawing = (name: string, attributes: Attributes): boolean =>
  name === 'svg' && /(^| )plot( |$)/.test(attributes['class'] ?? '');

/** An element without what is its own alone: its name, which attributes it has, and the values that tell it apart. */
function kindOf(name: string, attributes: Attributes): string {
  const traits = Object.entries(attributes)
    .map(([key, value]) =>
      telling.has(key) ? `${key}=${value.split(/\s+/).filter(Boolean).sort().join('+')}` : key,
    )
    .sort();
  return traits.length > 0 ? `${name}[${traits.join(' ')}]` : name;
}

/**
 * Selectors of a style sheet that go by an id,
 * or by the value of an attribute that is not among those that tell elements apart.
 */
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
