import {selectAll} from 'css-select';
import {parseDocument} from 'htmlparser2';
import {type FigureParts, partsOf} from './figure-parts.ts';
import {namelessIn} from './names.ts';
import {type PageElement, type PageNode, tagOf, textOf} from './text.ts';

/** What a page consists of, as its HTML has it. */
export interface Anatomy {
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly figures: readonly FigureParts[];
  /** Everything on the page that marks a value as simulated. */
  readonly simulated: readonly string[];
  /** Links, buttons, headings and the like without a word for who cannot see them. */
  readonly nameless: readonly string[];
}

const simulatedMarks = [
  '[data-provenance~="simulated"]',
  '.simulated',
  'svg.plot .sim',
  'svg.plot pattern',
  '.marker.ruled',
].join(', ');

/** Takes a page apart without a browser, so that every page can be. */
export function anatomyOf(html: string): Anatomy {
  const page = parseDocument(withoutPlainMarks(html));
  const elements = (selector: string): PageElement[] =>
    selectAll<PageNode, PageElement>(selector, page);
  return {
    title: textOf(elements('title')[0]),
    lang: elements('html')[0]?.attribs['lang'] ?? '',
    headings: elements('h1').map(textOf),
    figures: elements('figure.figure').map(partsOf),
    simulated: elements(simulatedMarks).map(
      (element) => `${tagOf(element)} ${textOf(element).slice(0, 60)}`,
    ),
    nameless: namelessIn(page),
  };
}

/** Most of a page are marks of its drawings; those without a class say nothing here. */
const withoutPlainMarks = (html: string): string =>
  html.replace(/<(rect|circle|line|path)\b(?![^>]*\sclass=)[^>]*?(?:\/>|><\/\1>)/g, '');
