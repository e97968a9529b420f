import {parseHTML} from 'linkedom';
import {type FigureParts, partsOf} from './figure-parts.ts';
import {namelessIn} from './names.ts';
import {tagOf, textOf} from './text.ts';

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
  const {document} = parseHTML(withoutPlainMarks(html));
  return {
    title: textOf(document.querySelector('title')),
    lang: document.documentElement.getAttribute('lang') ?? '',
    headings: [...document.querySelectorAll('h1')].map(textOf),
    figures: [...document.querySelectorAll('figure.figure')].map(partsOf),
    simulated: [...document.querySelectorAll(simulatedMarks)].map(
      (element) => `${tagOf(element)} ${textOf(element).slice(0, 60)}`,
    ),
    nameless: namelessIn(document),
  };
}

/**
 * Most of a page are marks of its drawings:
 * those without a class say nothing here, and to leave them out saves time.
 */
const withoutPlainMarks = (html: string): string =>
  html.replace(/<(rect|circle|line|path)\b(?![^>]*\sclass=)[^>]*?(?:\/>|><\/\1>)/g, '');
