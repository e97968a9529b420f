/** What a page of the site has that no paper can use, or that the document has once for all pages. */
const leftOut = [
  'section:has(> .switch)',
  // Its categories follow a theme at once.
  '#categories',
  '#categories + .wide',
  'script',
  'nav',
  'form',
  'button',
  '[hidden]',
  '.crumbs',
  '.taken-away',
  '.simulation',
  '.cite-panel',
  '.contents-narrow',
  '.rests',
  '.copy',
  '.switch',
  '.compare-links',
];

/** Takes out of a page what the document leaves out, and headings and sections that are empty then. */
export function pruned(main: Element): void {
  for (const element of main.querySelectorAll(leftOut.join())) element.remove();
  for (const table of main.querySelectorAll('table')) setTable(table);
  // What is a figure in HTML, is a picture in a PDF: a quotation is none, and a drawing is one by itself.
  for (const frame of main.querySelectorAll('figure, figcaption')) {
    frame.setAttribute('role', 'none');
    for (const name of ['aria-labelledby', 'aria-describedby']) frame.removeAttribute(name);
  }
  // A PDF has no kinds of their own for these two.
  for (const [name, plain] of [
    ['strong', 'b'],
    ['em', 'i'],
  ] as const)
    for (const element of main.querySelectorAll(name)) {
      const other = element.ownerDocument.createElement(plain);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  for (const section of [...main.querySelectorAll('section')].reverse())
    if (!section.querySelector('p, li, table, figure, dl, details')) section.remove();
}

/** The most columns for which an upright sheet has room. */
const mostUpright = 9;

/** A sheet has room for a table as it is, and for a broad one when it lies on its side. */
function setTable(table: Element): void {
  const columns = table.querySelectorAll('thead tr:last-child > *').length;
  const isBroad = columns > mostUpright || table.classList.contains('matrix');
  table.setAttribute('class', isBroad ? 'broad' : 'upright');
}

/** What opens at a touch on a screen stands open on paper. */
export function opened(main: Element): void {
  for (const details of [...main.querySelectorAll('details')].reverse()) {
    const block = details.ownerDocument.createElement('div');
    block.className = `opened ${details.className}`;
    const id = details.getAttribute('id');
    if (id) block.setAttribute('id', id);
    for (const child of [...details.childNodes]) {
      if (!isSummary(child)) {
        block.append(child);
        continue;
      }
      const title = details.ownerDocument.createElement('p');
      title.className = 'summary';
      title.append(...child.childNodes);
      block.append(title);
    }
    details.replaceWith(block);
  }
}

const isSummary = (node: Node): node is Element => node.nodeName.toLowerCase() === 'summary';

/** Headings say how deep they stand in the document: the headline of a page is no longer the first of all. */
export function deepened(main: Element, by: number): void {
  let above = by;
  for (const heading of main.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    // A figure may stand before the first section, whose heading would be the level between.
    above = Math.min(Number(heading.localName.slice(1)) + by, above + 1);
    heading.setAttribute('aria-level', String(above));
  }
}

const lineHolders = 'p, li, dt, dd, th, td, caption, figcaption, h1, h2, h3, h4, h5, h6';
const blocks = 'p, ul, ol, dl, div, table, figure, section, details, h1, h2, h3, h4, h5, h6';

/**
 * Marks what holds lines of text, and leaves one space where there is any: a sheet then keeps the space at the end of
 * a line, without which whoever hears the document hears two words as one.
 */
export function spaced(main: Element): void {
  for (const holder of main.querySelectorAll(lineHolders)) {
    if (holder.querySelector(blocks)) continue;
    holder.classList.add('lines');
    const texts = textsBelow(holder);
    for (const text of texts) text.data = text.data.replaceAll(/[ \t\n\r]+/g, ' ');
    const [first] = texts;
    const last = texts.at(-1);
    if (first) first.data = first.data.replace(/^ /, '');
    if (last) last.data = last.data.replace(/ $/, '');
  }
}

const textsBelow = (node: Node): Text[] =>
  [...node.childNodes].flatMap((child) =>
    child.nodeName === '#text' ? [child as Text] : textsBelow(child),
  );

const naming = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/**
 * Gives each id of a page a name of its own in the document, and follows it wherever the page names it.
 * @param idOf an id in the document
 * @returns the ids as the page has them
 */
export function renamed(main: Element, idOf: (id: string) => string): string[] {
  const ids = [...main.querySelectorAll('[id]')].map((element) => element.id);
  const known = new Set(ids);
  for (const element of main.querySelectorAll('*'))
    for (const {name, value} of [...element.attributes]) {
      if (name === 'id') element.setAttribute('id', idOf(value));
      else if (naming.includes(name)) rename(element, name, value, known, idOf);
      else if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(id)})`),
        );
    }
  return ids;
}

/** What names something that was left out, names nothing. */
function rename(
  element: Element,
  name: string,
  value: string,
  known: ReadonlySet<string>,
  idOf: (id: string) => string,
): void {
  const left = value.split(/\s+/).filter((id) => known.has(id));
  if (left.length === 0) element.removeAttribute(name);
  else element.setAttribute(name, left.map(idOf).join(' '));
}
