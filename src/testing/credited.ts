import {parseHTML} from 'linkedom';

// What the pages of a site say of where something comes from, for tests that put in what comes from elsewhere.

/** Words by which a sentence says that the study's paper has something, or that all is in print. */
const crediting = /\b(?:paper|prints|printed|authors|all published|CC BY)\b/i;

/** What holds words of its own. */
const blocks = [
  ...[
    'p',
    'li',
    'dd',
    'dt',
    'td',
    'th',
    'h1',
    'h2',
    'h3',
    'h4',
    'summary',
    'figcaption',
    'caption',
  ],
  ...['label', '.marker', '.sub', 'text', 'title', 'desc'],
].join(', ');

/** The texts of a page’s own part, each block by itself, with its description: nothing that every page has. */
export function textsOfPage(html: string): string[] {
  const {document} = parseHTML(html);
  const main = document.querySelector('main') ?? document.body;
  for (const chrome of main.querySelectorAll('nav, script, .cite-panel, footer, .taken-away'))
    chrome.remove();
  const own = [...main.querySelectorAll(blocks)].filter(
    (block) => block.querySelector(blocks) === null,
  );
  const said = [...document.querySelectorAll('meta[name="description"], meta[property]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  return [...own.map(({textContent}) => textContent ?? ''), ...said].map((text) =>
    text.replaceAll(/\s+/g, ' ').trim(),
  );
}

/** The sentences of some texts that credit print with something, each once. */
export const creditsIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split(/(?<=[.:;!?])\s/))
      .filter((sentence) => crediting.test(sentence)),
  ),
];
