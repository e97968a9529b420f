import {expect, test} from 'vitest';
import {documentHtml} from './document.ts';
import {joined} from './join.ts';
import {wordHtml} from './word-html.ts';

const drawing = (width: number, height: number): string =>
  `<svg class="plot w${width}" width="${width}" height="${height}" aria-hidden="true">` +
  '<clipPath id="c"></clipPath><g clip-path="url(#c)"><a href="/claims/n/"><text>7</text></a></g></svg>';

const figure = (id: string): string =>
  `<figure class="figure" id="figure-${id}" data-figure="${id}" aria-labelledby="title-${id}">` +
  `<div class="figure-tags"><span class="marker">Figure 1</span></div><h3 id="title-${id}">What it says</h3>` +
  `${drawing(328, 300)}${drawing(600, 250)}${drawing(904, 240)}<figcaption>Source: the paper.</figcaption>` +
  '<details class="simulation"><summary>All, simulated</summary><p>made up 99</p></details>' +
  '<div class="tools"><details><p class="figure-description">A bar of seven.</p></details>' +
  '<details class="data"><table><caption class="hidden">x</caption><thead><tr><th scope="col">n</th></tr></thead>' +
  '<tbody><tr><td>7</td></tr></tbody></table></details></div></figure>';

const page = (path: string, main: string): string =>
  '<!doctype html><html lang="en-GB"><head><title>The report</title><meta name="description" content="Short.">' +
  `<link rel="canonical" href="https://report.example${path}"><link rel="stylesheet" href="/a.css"></head>` +
  `<body><main>${main}</main><footer class="foot"><p>The <a href="/methods/">study</a>.</p></footer>` +
  '<p class="imprint">The report, edition 1.</p></body></html>';

const pages: Readonly<Record<string, string>> = {
  '/': page(
    '/',
    '<nav><a href="/search/">Search</a></nav><h1>The main\n finding</h1><p id="a">See <a href="/claims/n/">7</a>, ' +
      '<a href="/compare/">compare</a> and <a href="#a">here</a>. <em>So</em> it is.</p>' +
      '<details class="cite-panel"><p>cite</p></details>',
  ),
  '/themes/t/': page(
    '/themes/t/',
    `<p class="eyebrow">Theme 1, T · more</p><h1>A theme</h1>${figure('f')}`,
  ),
  '/trusts/8/': page('/trusts/8/', `<h1>Trust 8</h1><p id="a">Quiet.</p>${figure('f')}`),
  '/claims/': page(
    '/claims/',
    '<h1>Numbers</h1><table class="ledger"><tr id="n"><th scope="row"><a href="/claims/n/">7</a></th></tr></table>',
  ),
};

const whole = joined({
  chapters: [
    {path: '/', level: 1, isShort: false},
    {path: '/themes/t/', level: 1, isShort: false},
    {path: '/trusts/8/', level: 2, isShort: true},
    {path: '/claims/', level: 1, isShort: false},
  ],
  read: (path) => pages[path] ?? '',
  base: '/',
});
const html = documentHtml(whole, '');

test('each page is a chapter, with the tables of the figures before the numbers', () => {
  expect(whole.chapters.map(({id}) => id)).toEqual([
    'front',
    'themes-t',
    'trusts-8',
    'tables-of-figures',
    'claims',
  ]);
  expect(whole.chapters[1]?.name).toBe('Theme 1, T');
});

test('no id stands twice, and every link within the document leads somewhere', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(html).toContain('<a href="#claims--n">7</a>');
  expect(html).toContain('<a href="https://report.example/compare/">compare</a>');
  // What would lead to where it stands leads to the page about it.
  expect(html).toContain('<a href="https://report.example/claims/n/">7</a>');
});

test('what is simulated, what no paper can use, and the citation of each page are left out', () => {
  expect(html).not.toMatch(/made up|Search|cite-panel|<nav|<details|<em>/);
});

test('a figure has one drawing, which says what it shows, and its table once at the end', () => {
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain('aria-label="A bar of seven."');
  expect(html).not.toContain('aria-hidden');
  expect(html.match(/<table class="upright">/g)).toHaveLength(2);
  expect(html).toContain('Figure 1: What it says');
});

test('headings stand as deep as their page does', () => {
  const levels = [...html.matchAll(/aria-level="(\d)"/g)].map(([, level]) => Number(level));
  expect(levels).toEqual([1, 2, 2, 2, 3, 3, 4, 2, 3, 2]);
  expect(html).toContain('>The main finding</h1>');
});

test('Word is given headings by their level, and drawings as pictures with words', () => {
  const {html: words, drawings} = wordHtml(whole);
  expect(words).toContain('<h1 id="themes-t">A theme</h1>');
  expect(words).toContain('<h2 id="trusts-8">Trust 8</h2>');
  const [image] = /<img [^>]*>/.exec(words) ?? [];
  for (const said of ['src="drawing-1"', 'alt="A bar of seven."', 'width="600"', 'height="250"'])
    expect(image).toContain(said);
  expect([...drawings.values()].map(({svg}) => svg.includes('<clipPath'))).toEqual([true, true]);
  expect(words).not.toContain('<svg');
});
