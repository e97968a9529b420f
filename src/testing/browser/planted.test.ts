import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, expect, onTestFinished, test} from 'vitest';
import {serve} from '../../build/serve.ts';
import {temporaryFolder} from '../temporary.ts';
import {markAlike} from './alike.ts';
import {anatomyOf} from './anatomy.ts';
import {violationsOn} from './axe.ts';
import {closeWindows, launch} from './browser.ts';
import {measureContrast} from './contrast.ts';
import {onEach} from './each.ts';
import {skip, walk} from './keyboard.ts';
import {measureLetters} from './letters.ts';
import {widerThanWindow} from './overflow.ts';
import {wasteOnPaper} from './paper.ts';
import {visitAll, visitWithoutScript} from './visit.ts';

// Faults planted one by one: a check that cannot find them would prove nothing about the site.

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({bypassCSP: true, viewport: {width: 600, height: 600}});
});
afterAll(closeWindows);
beforeEach(async () => {
  await page.goto('about:blank');
  await page.emulateMedia({media: null});
});

const show = (body: string, style = ''): Promise<void> =>
  page.setContent(
    '<!doctype html><html lang="en"><head><title>Planted</title><style>body {background: ' +
      `#fff; color: #000} ${style}</style></head><body>${body}</body></html>`,
  );
const draw = (marks: string): Promise<void> =>
  show(
    `<figure id="one"><svg class="plot" width="400" height="200" font-size="14">${marks}</svg></figure>`,
    '.t {fill: #111} .pale {fill: #999} .f-support {fill: ' +
      '#0b3f58} .f-context {fill: #ccc} .s-support {stroke: #0b3f58; stroke-width: ' +
      '2} .f-radiographic {fill: #35525f} .on {fill: #fff} .halo {paint-order: ' +
      'stroke; stroke: #fff; stroke-width: 5px} .half {opacity: 0.3}',
  );
const contrast = () => page.evaluate(measureContrast);

test('finds nothing in a drawing without a fault', async () => {
  await draw(
    '<rect class="f-support" x="0" y="0" width="90" height="30"/>' +
      '<text class="on" x="10" y="20">in it</text><text class="t" x="100" y="80">beside</text>',
  );
  expect(await contrast()).toEqual({
    texts: [],
    marks: [],
    neighbours: [],
    measured: {texts: 2, marks: 1, neighbours: 0},
  });
});

test('finds a pale text on the film, in a run of a text too', async () => {
  await draw('<text class="t" x="10" y="50">dark <tspan class="pale">pale</tspan></text>');
  expect((await contrast()).texts).toEqual(['one: "pale" 2.85']);
});

test('finds a dark text on a dark mark, turned and moved with its group', async () => {
  await draw(
    '<g transform="translate(200 20) rotate(90)">' +
      '<rect class="f-support" width="90" height="30"/>' +
      '<text class="t" x="10" y="20">in it</text></g>',
  );
  expect((await contrast()).texts).toHaveLength(1);
});

test('finds a text that runs out of the mark it is written for', async () => {
  await draw(
    '<rect class="f-support" width="40" height="30"/><text class="on" x="10" y="20">much longer</text>',
  );
  expect((await contrast()).texts).toHaveLength(1);
});

test('takes the halo of a text for what is behind it', async () => {
  await draw(
    '<rect class="f-support" width="90" height="30"/><text class="t halo" x="10" y="20">in it</text>',
  );
  expect((await contrast()).texts).toEqual([]);
});

test('finds a text over a ruled mark whose lines are as dark as it', async () => {
  await draw(
    '<defs><pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse">' +
      '<rect class="f-support" width="2" height="5"/></pattern></defs>' +
      '<rect class="s-support" x="1" y="1" fill="url(#p)" width="90" height="30"/>' +
      '<text class="t" x="10" y="20">in it</text>',
  );
  expect((await contrast()).texts).toHaveLength(1);
});

test('finds a mark too pale to see, also where only its opacity makes it so', async () => {
  await draw(
    '<g class="f-context"><rect width="50" height="30"/></g>' +
      '<rect class="f-support half" y="60" width="50" height="30"/>' +
      '<rect class="s-support half" fill="none" y="120" width="50" height="30"/>',
  );
  expect((await contrast()).marks).toEqual([
    'one: fill of context 1.61',
    'one: fill of support 1.77',
    'one: stroke of support 1.77',
  ]);
});

test('finds neighbours too much alike', async () => {
  await draw(
    '<rect class="f-support" width="50" height="30"/><rect class="f-radiographic" x="50" width="50" height="30"/>',
  );
  expect((await contrast()).neighbours).toEqual(['one: support beside radiographic 1.35']);
});

test('finds texts that are small, on each other or beyond their figure', async () => {
  await draw(
    '<text x="10" y="40" font-size="11">small</text><text x="10" y="100">one</text>' +
      '<text x="14" y="104">other</text><text x="700" y="150">beyond</text>',
  );
  const letters = await page.evaluate(measureLetters);
  expect([letters.small, letters.overlapping, letters.cut].map((each) => each.length)).toEqual([
    1, 1, 1,
  ]);
});

test('has axe find a picture without a name, pale text and targets too small and close', async () => {
  await show(
    '<main><img src="data:,"><p style="color: #999">Pale</p><details><summary>More</summary>' +
      '<p style="color: #aaa">Hidden and pale</p></details><button style="all: unset; ' +
      'font-size: 9px">a</button><button style="all: unset; font-size: 9px">b</button></main>',
  );
  const ids = (await violationsOn(page)).map((each) => each.split(' ')[0]);
  expect(new Set(ids)).toEqual(new Set(['image-alt', 'color-contrast', 'target-size']));
  expect(ids.filter((id) => id === 'color-contrast')).toHaveLength(2);
  expect(await violationsOn(page, ['color-contrast'])).toHaveLength(2);
});

test('has axe judge one of the rows that are built alike, and each that is not', async () => {
  const row = (words: string, traits = ''): string => `<li><a href="/a"${traits}>${words}</a></li>`;
  const rows = ['One', 'Two', '', 'Three'].map((words) => row(words)).join('');
  const pale = row('Pale', ' class="pale"');
  await show(
    `<main><ul>${rows}${pale}${pale}</ul></main>`,
    'a {display: block; padding: 20px} .pale {color: #999}',
  );
  await page.evaluate(markAlike, []);
  expect(await page.locator('[data-alike]').allTextContents()).toEqual(['Two', 'Three', 'Pale']);
  const ids = (await violationsOn(page)).map((each) => each.split(' ')[0]);
  expect(ids.toSorted()).toEqual(['color-contrast', 'link-name']);
});

test('has axe pass over what another page has just so, and not what it has elsewhere or otherwise', async () => {
  const pale = '<p class="pale">Pale</p>';
  const style = '.pale {color: #999}';
  await show(`<main>${pale}</main>`, style);
  const known = await page.evaluate(markAlike, []);
  expect(await violationsOn(page)).toHaveLength(1);
  for (const [other, wrong] of [
    [pale.replace('Pale', 'Paler'), 0],
    [`<ul><li>${pale}</li></ul>`, 1],
    [pale.replace('Pale', '<b>Pale</b>'), 1],
  ] as const) {
    await show(`<main><h1>Title</h1>${other}</main>`, style);
    await page.evaluate(markAlike, known);
    expect(await violationsOn(page)).toHaveLength(wrong);
  }
});

const sound =
  '<a class="skip" href="#main">Skip</a><nav><a href="#a">Elsewhere</a></nav>' +
  '<main id="main" tabindex="-1"><a href="#b">Link</a><details>' +
  '<summary>More</summary><a href="#c">Inside</a></details></main>';

test('walks a sound page to its end, and into what it opens', async () => {
  await show(sound);
  expect(await walk(page)).toEqual({stops: 5, problems: []});
  await show(sound);
  expect(await skip(page)).toEqual([]);
});

test('walks only the main part where the rest was walked on another page, and finds what is wrong there', async () => {
  const known = new Set<string>();
  await show(sound);
  await walk(page, known);
  await show(sound.replace('Link', 'Another'));
  expect(await walk(page, known)).toEqual({stops: 3, problems: []});
  await show(sound.replace('href="#b"', 'href="#b" tabindex="-1"'));
  expect(await walk(page, known)).toEqual({
    stops: 2,
    problems: ['<a> Link is never reached'],
  });
  await show(sound.replace('href="#a"', 'href="#a" tabindex="-1"'));
  expect((await walk(page, known)).problems).toEqual(['<a> Elsewhere is never reached']);
});

test('walks the first two of rows that are built alike, and each that is not', async () => {
  const row = (traits = ''): string => `<li><a href="#d"${traits}>Row</a></li>`;
  const rows = `<ul>${row().repeat(5)}${row(' tabindex="-1"')}${row(' class="gone"')}</ul>`;
  await show(sound.replace('</main>', `${rows}</main>`), '.gone {outline: none}');
  const {stops, problems} = await walk(page);
  expect(stops).toBe(8);
  expect(problems).toEqual(['<a class="gone"> Row shows no outline', '<a> Row is never reached']);
});

test.each([
  ['has no outline', 'nav a {outline: none}', 'shows no outline'],
  [
    'is clipped',
    'nav a {position: absolute; width: 2px; height: 2px; overflow: hidden; clip-path: inset(50%)}',
    'is covered or clipped',
  ],
  ['is off the window', 'nav a {position: absolute; left: -999px}', 'is outside the window'],
  [
    'is covered',
    'main::before {content: ""; position: fixed; inset: 0; background: #fff}',
    'is covered or clipped',
  ],
])('finds a stop that %s', async (_, style, problem) => {
  await show(sound, style);
  expect((await walk(page)).problems.join('\n')).toContain(`Elsewhere ${problem}`);
});

test('finds a link that the keyboard never reaches', async () => {
  await show(sound.replace('href="#b"', 'href="#b" tabindex="-1"'));
  expect((await walk(page)).problems).toEqual(['<a> Link is never reached']);
});

test('finds details that do not open by a key', async () => {
  await show(sound.replace('<summary>', '<summary onclick="event.preventDefault()">'));
  expect((await walk(page)).problems.join('\n')).toContain('does not open by Enter');
});

test('finds a skip link that leads nowhere', async () => {
  await show(sound.replace('href="#main"', 'href="#nowhere"'));
  expect(await skip(page)).toEqual(['the skip link does not lead into the main part']);
});

test('finds navigation, a dark ground and overflow on paper', async () => {
  await show(`${sound}<p style="width: 900px">Wide</p>`, 'body {background: #111}');
  await page.emulateMedia({media: 'print'});
  expect(await page.evaluate(wasteOnPaper)).toHaveLength(3);
  expect(await page.evaluate(widerThanWindow)).not.toEqual([]);
  await show(sound, '@media print {nav, .skip {display: none}}');
  expect(await page.evaluate(wasteOnPaper)).toEqual([]);
});

test('finds what has no name for who cannot see it', () => {
  const html =
    '<html lang="en"><body><a href="#">A</a><a href="#"><svg></svg></a><h2 id="h"> </h2>' +
    '<button aria-label="Go"></button><a href="#"><img src="data:," alt="P"></a>' +
    '<img src="data:,"><a href="#"><span aria-hidden="true">x</span></a>' +
    '<div aria-hidden="true"><a href="#"></a></div><iframe></iframe></body></html>';
  expect(anatomyOf(html).nameless.map((each) => each.split(' ')[0])).toEqual([
    '<a',
    '<h2',
    '<a',
    '<iframe',
    '<img',
  ]);
});

/** Serves a site of one front page with a script and a style sheet in files. */
async function siteOf(body: string, script = '', style = '') {
  const html =
    '<!doctype html><html lang="en"><head><title>Planted</title>' +
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/s.css"></head>' +
    `<body>${body}<script src="/s.js"></script></body></html>`;
  const site = await serve(temporaryFolder({'index.html': html, 's.js': script, 's.css': style}));
  onTestFinished(() => site.close());
  return site;
}

test('hears what a page says, misses and asks of other hosts, and sees what it is too wide for', async () => {
  const site = await siteOf(
    '<img src="/gone.png" alt=""><img src="http://other.invalid/a.png" alt=""><p>Wide</p>',
    'console.log("said"); throw new Error("thrown")',
    'p {width: 500px}',
  );
  const [visit] = await visitAll(browser, site, ['/'], 'light');
  expect(visit?.answer.messages).toEqual(
    expect.arrayContaining([
      'console log: said',
      'error: thrown',
      `status 404: ${site.address}gone.png`,
    ]),
  );
  expect(visit?.answer.foreign).toEqual(['http://other.invalid/a.png']);
  expect(visit?.answer.wide[0]).toBe('the page is 508 px wide');
});

test('finds a fault that only one width in one theme has', async () => {
  const style =
    'body {background: #fff} .t {fill: #111} @media (prefers-color-scheme: ' +
    'dark) and (min-width: 768px) and (max-width: 1000px) {.t {fill: #ccc}}';
  const site = await siteOf(
    '<figure id="one"><svg class="plot" width="300" height="100" font-size="14">' +
      '<text class="t" x="10" y="20">text</text></svg></figure>',
    '',
    style,
  );
  for (const theme of ['light', 'dark'] as const) {
    const [visit] = await visitAll(browser, site, ['/'], theme);
    expect(visit?.answer.looks).toHaveLength(6);
    expect(
      visit?.answer.looks
        .filter(({contrast}) => contrast.texts.length > 0)
        .map(({width, theme: in_}) => `${width} ${in_}`),
    ).toEqual(['768 dark']);
  }
});

test('finds a figure that shows its drawing by script alone', async () => {
  const site = await siteOf(
    '<figure class="figure" id="one"><svg class="plot" width="300" height="100">' +
      '</svg></figure><figure class="figure" id="two">' +
      '<svg class="plot late" width="300" height="100"></svg></figure>',
    'document.querySelector(".late").classList.remove("late")',
    '.late {display: none}',
  );
  const [visit] = await visitAll(browser, site, ['/'], 'light');
  const [plain] = await visitWithoutScript(browser, site, ['/']);
  expect(visit?.answer.shown.figures.map(({id, shown}) => `${id} ${shown}`)).toEqual([
    'one 1',
    'two 1',
  ]);
  expect(plain?.answer.figures).toEqual(['one']);
});

test('finds what a rule of style shows though it waits for a script', async () => {
  const site = await siteOf('<form class="late" hidden>Words</form>', '', '.late {display: grid}');
  const [plain] = await visitWithoutScript(browser, site, ['/']);
  expect(plain?.answer.uncovered).toEqual(['<form class="late"> is shown though it is hidden']);
});

test('says on which page a look went wrong', async () => {
  const site = await siteOf('');
  await expect(
    onEach(browser, site, ['/'], {}, () => Promise.reject(new Error('no sight'))),
  ).rejects.toThrow('/ could not be looked at: no sight');
});
