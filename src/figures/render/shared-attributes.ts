import {svg} from './document.ts';

/** Properties that a group hands on to what it holds. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
];

/** Elements that draw something, of which several may stand in a group of their own. */
const drawn = new Set(['circle', 'g', 'line', 'path', 'rect', 'text']);

/** Letters of `<g></g>`, which a group costs. */
const groupLength = 7;

/**
 * Says once, of a group, what neighbours have in common: a row of texts of one size and colour says it but once. What
 * is drawn, and in which order, stays.
 */
export function shareAttributes(parent: Element): void {
  for (const child of [...parent.children]) if (child.localName === 'g') shareAttributes(child);
  for (const run of runsOf([...parent.children])) group(run);
}

/** Neighbours that are drawn alike, two or more. */
function runsOf(elements: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  let before = '';
  for (const element of elements) {
    const look = drawn.has(element.localName) ? lookOf(element) : '';
    if (look !== '' && look === before) runs.at(-1)!.push(element);
    else runs.push([element]);
    before = look;
  }
  return runs.filter(({length}) => length > 1);
}

/** What an element says of itself that a group could say of it. */
const lookOf = (element: Element): string =>
  inherited
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name)}"`)
    .join('');

function group(run: readonly Element[]): void {
  const [first] = run as [Element];
  if (lookOf(first).length * (run.length - 1) <= groupLength) return;
  const shared = svg('g', {});
  first.before(shared);
  for (const name of inherited) {
    const value = first.getAttribute(name);
    if (value === null) continue;
    shared.setAttribute(name, value);
    for (const element of run) element.removeAttribute(name);
  }
  shared.append(...run);
}
