import {parseHTML} from 'linkedom';
import type {Chapter} from './chapters.ts';
import {type DrawnTable, setFigures} from './drawings.ts';
import {Places} from './links.ts';
import {deepened, opened, pruned, renamed, spaced} from './page-parts.ts';

/** A chapter as it stands in the document. */
export interface Joined extends Chapter {
  readonly id: string;
  /** What the site calls the page, where that is not its headline: "Category 1.2, …". */
  readonly name: string;
  /** Its headline. */
  readonly title: string;
  readonly content: Element;
}

/** The whole report as one document. */
export interface Whole {
  readonly title: string;
  readonly standfirst: string;
  readonly authors: string;
  readonly lang: string;
  /** What the foot of each page says: of the study, of the report. */
  readonly notes: readonly string[];
  /** Name, edition and address, for each sheet. */
  readonly imprint: string;
  /** Addresses of its style sheets. */
  readonly styles: readonly string[];
  readonly chapters: readonly Joined[];
}

/** Reads a page of the built site by its path. */
export type ReadSitePage = (path: string) => string;

export interface Joining {
  readonly chapters: readonly Chapter[];
  readonly read: ReadSitePage;
  /** Sub-path of the site, with a slash at both ends. */
  readonly base: string;
}

interface Page extends Chapter {
  readonly document: Document;
  readonly main: Element;
}

/** Joins pages of the built site, from which what is simulated is left out, to one document. */
export function joined({chapters, read, base}: Joining): Whole {
  const pages = chapters.map((chapter): Page => {
    const {document} = parseHTML(read(chapter.path));
    const main = document.querySelector('main');
    if (!main) throw new Error(`The page ${chapter.path} has no <main>.`);
    return {...chapter, document, main};
  });
  const front = pages[0]!.document;
  const places = new Places(base, URL.parse(canonicalOf(front))?.origin ?? '');
  const tables = new Map<string, DrawnTable>();
  const taken = pages.map((page) => takenIn(page, places, tables));
  for (const {content, path} of taken) addHomes(content, path, places);
  const whole = withTables(taken, tablesChapter(front, [...tables.values()]));
  for (const {content, path} of whole)
    for (const link of content.querySelectorAll('a[href]')) lead(link, path, places);
  for (const link of front.querySelectorAll('.foot a[href]'))
    link.setAttribute('href', places.resolve(link.getAttribute('href') ?? '', '/'));
  return {...headOf(pages), chapters: whole};
}

/** Makes a page a chapter, and notes which places it has and what its figures hold. */
function takenIn(
  {path, level, isShort, main}: Page,
  places: Places,
  tables: Map<string, DrawnTable>,
): Joined {
  const id = slugOf(path);
  pruned(main);
  for (const table of setFigures(main)) {
    if (!tables.has(table.figure)) tables.set(table.figure, table);
    places.add(`/figures/${table.figure}/`, '', `${id}--figure-${table.figure}`);
  }
  opened(main);
  deepened(main, level);
  spaced(main);
  places.add(path, '', id);
  const anchors = renamed(main, (own) => `${id}--${own}`);
  for (const own of anchors) places.add(path, own, `${id}--${own}`);
  const textOf = (selector: string): string =>
    main.querySelector(selector)?.textContent.trim() ?? '';
  const [name = ''] = textOf('.eyebrow').split(' · ');
  return {path, level, isShort, id, name, title: textOf('h1'), content: main};
}

const slugOf = (path: string): string =>
  path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'front';

/**
 * What has a page of its own that the document does not hold may have its place in it all the same: where an element
 * that goes by its name leads to that page, such as the row of a number.
 */
function addHomes(content: Element, from: string, places: Places): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const path = places.pathOf(link.getAttribute('href') ?? '', from);
    const name = /\/([^/]+)\/$/.exec(path ?? '')?.[1];
    const home = name === undefined ? undefined : aboveNamed(link, name);
    if (path && home) places.add(path, '', home.id);
  }
}

function aboveNamed(element: Element, name: string): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.id.endsWith(`--${name}`) || at.id.endsWith(`--figure-${name}`)) return at;
  return undefined;
}

/** Leads a link to its place in the document; one that stands in that place already leads to the page about it. */
function lead(link: Element, from: string, places: Places): void {
  const href = link.getAttribute('href') ?? '';
  const target = places.resolve(href, from);
  const isThere = target.startsWith('#') && isWithin(link, target.slice(1));
  link.setAttribute('href', isThere ? places.onWeb(href, from) : target);
}

const isWithin = (element: Element, id: string): boolean =>
  element.id === id || (element.parentElement !== null && isWithin(element.parentElement, id));

const tablesId = 'tables-of-figures';

function tablesChapter(document: Document, tables: readonly DrawnTable[]): Joined {
  const title = 'The figures as tables';
  const content = document.createElement('main');
  content.innerHTML = `<h1 aria-level="2">${title}</h1>`;
  // Those that lie on their side come last, so that sheets turn once.
  const isBroad = ({table}: DrawnTable): boolean => table.classList.contains('broad');
  const inOrder = [...tables.filter((each) => !isBroad(each)), ...tables.filter(isBroad)];
  for (const {figure, name, table} of inOrder) {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.setAttribute('aria-level', '3');
    heading.textContent = name;
    section.id = `${tablesId}--${figure}`;
    section.className = 'figure-table';
    table.querySelector('caption')?.remove();
    section.append(heading, table);
    content.append(section);
  }
  return {path: '/figures/', level: 1, isShort: false, id: tablesId, name: '', title, content};
}

/** Before the numbers, of which the tables are made. */
function withTables(chapters: readonly Joined[], tables: Joined): Joined[] {
  const at = chapters.findIndex(({path}) => path === '/claims/');
  return chapters.toSpliced(at < 0 ? chapters.length : at, 0, tables);
}

function headOf(pages: readonly Page[]): Omit<Whole, 'chapters'> {
  const front = pages[0]!.document;
  const of = (selector: string, name: string): string =>
    front.querySelector(selector)?.getAttribute(name) ?? '';
  return {
    title: front.title,
    standfirst: of('meta[name=description]', 'content'),
    authors: [...front.querySelectorAll('meta[name=citation_author]')]
      .map((tag) => (tag.getAttribute('content') ?? '').replace(/,$/, ''))
      .join('; '),
    lang: of('html', 'lang'),
    notes: [...front.querySelectorAll('.foot p')].map((each) => each.innerHTML),
    imprint: front.querySelector('.imprint')?.textContent.trim() ?? '',
    styles: [
      ...new Set(
        pages.flatMap(({document}) =>
          [...document.querySelectorAll('link[rel=stylesheet]')].map(
            (link) => link.getAttribute('href') ?? '',
          ),
        ),
      ),
    ],
  };
}

const canonicalOf = (document: Document): string =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
