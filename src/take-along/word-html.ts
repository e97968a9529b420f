import {escape} from 'html-escaper';
import {parseHTML} from 'linkedom';
import type {Joined, Whole} from './join.ts';

/** A drawing that stands in the text as a picture. */
export interface WordDrawing {
  /** As the page has it, as XML. */
  readonly svg: string;
  readonly width: number;
}

/** The report as HTML of headings, paragraphs, lists, tables and pictures, and the drawings of these. */
export interface WordHtml {
  readonly html: string;
  readonly drawings: ReadonlyMap<string, WordDrawing>;
}

/** Set for Word, which knows six levels of headings and neither drawings nor lists of terms. */
export function wordHtml({chapters}: Pick<Whole, 'chapters'>): WordHtml {
  const drawings = new Map<string, WordDrawing>();
  const html = chapters.map((chapter) => chapterHtml(chapter, drawings)).join('\n');
  return {html, drawings};
}

/** The chapters by name, each leading to where it begins. */
export const contentsHtml = ({chapters}: Pick<Whole, 'chapters'>): string =>
  chapters
    .filter(({isShort}) => !isShort)
    .map(({id, level, name, title}) => {
      const link = `<a href="#${id}">${escape([name, title].filter(Boolean).join(': '))}</a>`;
      return `<p style="margin-left: ${level === 1 ? 0 : 24}px">${link}</p>`;
    })
    .join('');

function chapterHtml(chapter: Joined, drawings: Map<string, WordDrawing>): string {
  const {document} = parseHTML(
    `<!doctype html><html><body>${chapter.content.innerHTML}</body></html>`,
  );
  const {body} = document;
  for (const svg of body.querySelectorAll('svg.drawn')) replaceDrawing(svg, drawings);
  for (const element of body.querySelectorAll('svg, .hidden, caption')) element.remove();
  for (const heading of body.querySelectorAll('[aria-level]')) {
    // The title of the file stands above all headings.
    const level = Math.max(1, Number(heading.getAttribute('aria-level')) - 1);
    rename(heading, `h${level}`);
  }
  const [first] = body.querySelectorAll('h1, h2');
  if (first && !first.id) first.id = chapter.id;
  for (const link of body.querySelectorAll('a[id], span[id]')) setCitation(link);
  for (const list of [...body.querySelectorAll('dl')].reverse()) setTerms(list);
  for (const tags of body.querySelectorAll('.figure-tags, .markers')) setTags(tags);
  for (const table of body.querySelectorAll('table'))
    if (table.querySelectorAll('thead tr:last-child > *').length === 2) table.className = 'two';
  // Of what elements are called here, the rest means something else to who reads HTML for Word.
  for (const element of body.querySelectorAll('[class]:not(.standfirst, .two)'))
    element.removeAttribute('class');
  return body.innerHTML;
}

function replaceDrawing(svg: Element, drawings: Map<string, WordDrawing>): void {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const name = `drawing-${drawings.size + 1}`;
  const image = svg.ownerDocument.createElement('img');
  const size = Object.entries({width, height});
  for (const [key, value] of [
    ['src', name],
    ['alt', svg.getAttribute('aria-label') ?? ''],
    ...size,
  ])
    image.setAttribute(String(key), String(value));
  drawings.set(name, {svg: asXml(svg.outerHTML), width: width ?? 0});
  const paragraph = svg.ownerDocument.createElement('p');
  paragraph.append(image);
  svg.replaceWith(paragraph);
}

/** HTML has this name in small letters, which XML takes for another one. */
const asXml = (svg: string): string =>
  svg.replaceAll(/(<\/?)clippath/g, '$1clipPath').replaceAll('&nbsp;', '\u00a0');

function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  if (element.id) other.id = element.id;
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** What leads to a place that leads back would be taken for the sign of a note. */
function setCitation(link: Element): void {
  const place = link.ownerDocument.createElement('span');
  place.id = link.id;
  link.removeAttribute('id');
  link.before(place);
}

/** A term is a bold line, and what it means the paragraphs below. */
function setTerms(list: Element): void {
  for (const term of list.querySelectorAll('dt')) {
    const paragraph = rename(term, 'p');
    paragraph.innerHTML = `<b>${paragraph.innerHTML}</b>`;
  }
  for (const meaning of list.querySelectorAll('dd'))
    rename(meaning, meaning.querySelector('p, ul, ol, div') ? 'div' : 'p');
  rename(list, 'div');
}

/** Words that stand beside each other on blocks, on one line. */
function setTags(tags: Element): void {
  const words = [...tags.children].map((tag) => tag.textContent.trim()).filter(Boolean);
  const line = rename(tags, 'p');
  line.innerHTML = `<small>${words.join(' · ')}</small>`;
}
