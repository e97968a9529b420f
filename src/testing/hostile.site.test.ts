import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {BibLatexParser} from 'biblatex-csl-converter';
import {csvParse, csvParseRows} from 'd3-dsv';
import {write} from 'hucre';
import {parseHTML} from 'linkedom';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {astroBuild} from '../build/astro.ts';
import {discard} from '../build/exchange.ts';
import {filesOf} from '../build/files.ts';
import {withLock} from '../build/lock.ts';
import {workFolder} from '../build/project.ts';
import {serve, type Served} from '../build/serve.ts';
import {lockPath} from '../build/site.ts';
import {verify} from '../build/verify.ts';
import {closeWindows, launch} from './browser/browser.ts';
import {richestOf} from './browser/built-variants.ts';
import {onEach} from './browser/each.ts';
import {spawnCommand} from './command.ts';
import {creditsIn, textsOfPage} from './credited.ts';
import {diarySheet, hostile, hostileFiles, trueOfPaper} from './fixtures/hostile-study.ts';
import {fixtureStudy} from './fixtures/study.ts';

// A study whose every cell of words holds what would run, drawn as a site and opened: text stays text.

const folder = join(workFolder, 'hostile');
const study = join(workFolder, 'hostile-study');

let site: Served;
let browser: Browser;
let files: readonly string[];
let imported: ReturnType<typeof spawnCommand>;

beforeAll(async () => {
  fixtureStudy(study, hostileFiles());
  const workbook = join(study, 'ostriches.xlsx');
  writeFileSync(workbook, await write({sheets: [diarySheet]}));
  imported = spawnCommand('data-import', study, workbook, '--source', 'diary');
  const environment = {OUT_DIR: folder, STUDY_DIR: study, PUBLISHED_ONLY: '1', STUDY_WATCH: ''};
  // Drawn without the check, which would ask where such words come from.
  await withLock(lockPath, console.log, () =>
    astroBuild(environment, () => undefined, AbortSignal.timeout(500_000)),
  );
  files = filesOf(folder);
  site = await serve(folder, {port: 0});
  browser = await launch();
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
  discard(folder);
  discard(study);
});

/** The texts of all files with an ending, by their names. */
const textsOf = (ending: string): [name: string, text: string][] =>
  files
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** Words of the hostile text that no format needs to write in another way. */
const telling = 'onerror=pwned()';

/** Texts of a kind: there are some, and hostile words reach them. */
function reached(ending: string, least: number): [name: string, text: string][] {
  const texts = textsOf(ending);
  expect(texts.filter(([, text]) => text.includes(telling)).length).toBeGreaterThanOrEqual(least);
  return texts;
}

test('no page of it holds a script, a style or a handler of its own, or a link that runs', () => {
  reached('.html', 100);
  expect(verify(folder, {base: '/', files: []})).toEqual([]);
});

/** Runs inside a page: what would run, and what names itself an address that runs. */
function intruders(): string[] {
  const found = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(
      ({name, value}) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
    ),
  );
  const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')];
  return [...found, ...inline, ...document.querySelectorAll('[src="x"]')].map(
    (element) => element.outerHTML,
  );
}

test('a page of each part shows it as words, and nothing runs where no host forbids it', async () => {
  const looks = await onEach(
    browser,
    site,
    richestOf(folder),
    {bypassCSP: true, viewport: {width: 1280, height: 900}},
    async (page, _, heard) => ({
      messages: heard.messages,
      intruders: await page.evaluate(intruders),
      words: await page.evaluate(() => document.documentElement.textContent),
    }),
  );
  expect(looks.length).toBeGreaterThan(15);
  expect(looks.flatMap(({answer}) => [...answer.messages, ...answer.intruders])).toEqual([]);
  const shown = looks.filter(({answer}) => answer.words.includes(hostile));
  expect(shown.length).toBeGreaterThan(15);
});

test('a search that finds it shows it as words', async () => {
  const [look] = await onEach(
    browser,
    site,
    ['/search/?q=pwned'],
    {bypassCSP: true, viewport: {width: 1280, height: 900}},
    async (page, _, heard) => {
      const results = page.locator('.found li', {hasText: 'pwned()'});
      await results.first().waitFor();
      return {
        count: await results.count(),
        found: [...heard.messages, ...(await page.evaluate(intruders))],
      };
    },
  );
  expect(look!.answer.count).toBeGreaterThan(3);
  expect(look!.answer.found).toEqual([]);
});

test('a drawing and a feed are XML without anything that runs', async () => {
  const texts = [...reached('.svg', 5), ...reached('.xml', 1)];
  const page = await browser.newPage();
  const wrong = await page.evaluate(
    (all) =>
      all.flatMap(([name, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const odd = [...parsed.querySelectorAll('parsererror, script, img, foreignObject')];
        const handlers = [...parsed.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some((each) => each.name.startsWith('on')),
        );
        return [...odd, ...handlers].map((element) => `${name}: ${element.outerHTML}`);
      }),
    texts,
  );
  await page.close();
  expect(wrong).toEqual([]);
});

test('a table is a CSV with as many cells in each row, none of which a spreadsheet runs', () => {
  const wrong = reached('.csv', 20).flatMap(([name, text]) => {
    const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
    return rows.flatMap((cells) => [
      ...(cells.length === head.length ? [] : [`${name}: ${cells.length} cells`]),
      ...cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?![\d.]+$)/.test(cell)),
    ]);
  });
  expect(wrong).toEqual([]);
});

test('JSON is read, and holds it as it was typed', () => {
  for (const [name, text] of reached('.json', 10)) {
    const strings = JSON.stringify(JSON.parse(text));
    if (text.includes(telling))
      expect(strings, name).toContain(JSON.stringify(hostile).slice(1, 60));
  }
});

test('BibTeX and RIS hold as many records as they have keys, and nothing beside', () => {
  for (const [name, text] of reached('.bib', 20)) {
    const {entries, errors} = new BibLatexParser(text, {processUnexpected: true}).parse();
    expect([name, errors]).toEqual([name, []]);
    expect(Object.keys(entries)).toHaveLength(text.match(/^@\w+\{/gm)?.length ?? 0);
  }
  for (const [name, text] of reached('.ris', 20)) {
    const lines = text.split(/\r?\n/).filter((line) => line !== '');
    expect([name, lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))]).toEqual([name, []]);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(text.match(/^ER {2}- /gm)?.length ?? 0);
  }
});

// Some of its rows were observed by others later, and speak of ostriches. Nothing that is put together from rows may
// credit the study's paper with them.

/** The hostile words as they stand in HTML. */
const inHtml = [...hostile]
  .map(
    (letter) =>
      ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'})[letter] ?? letter,
  )
  .join('');
const credited = (html: string): string[] => creditsIn(textsOfPage(html.replaceAll(inHtml, '')));
const pageAt = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** The JSON-LD of a page. */
function dataOf(html: string): Record<string, unknown> {
  const {document} = parseHTML(html);
  const [own] = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return JSON.parse(own!.textContent!) as Record<string, unknown>;
}

test('a page that shows what others observed says only of the rest that the paper has it', () => {
  const shown = textsOf('.html').filter(([, html]) => /ostrich/i.test(html));
  expect(shown.length).toBeGreaterThan(25);
  expect([...new Set(shown.flatMap(([, html]) => credited(html)))].sort()).toEqual(trueOfPaper);
});

test.each([
  'quotations/q03',
  'figures/trust-deployment-t03',
  'claims/ostrich-count',
  'figures/bands-later-diary',
])('the citation, licence and data of %s name who observed it, and not the paper', (path) => {
  const data = dataOf(pageAt(path));
  expect(JSON.stringify(data['license'])).toContain('Open Government Licence v3.0');
  expect(JSON.stringify(data['isBasedOn'])).toContain('Ostrich House');
  const bibtex = readFileSync(join(folder, path, 'cite.bib'), 'utf8');
  expect(bibtex).toContain('Ostrich House');
  for (const text of [JSON.stringify(data['isBasedOn']), bibtex])
    expect(text).not.toContain('10.1234/example');
});

test('a number that was read in another paper is under the licence of that one', () => {
  // One alone, named as the table has it.
  expect(dataOf(pageAt('claims/emu-count'))['license']).toMatchObject({
    name: expect.stringMatching(/^CC BY-NC 4.0/),
  });
});

test('a later drawing has files of its own, which name the survey and its date, and nobody else', () => {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const [head = '', row = ''] = file('figures/bands-later-diary.csv').split('\n');
  expect(head).toContain(',survey,survey_date,edition,');
  expect(row).toContain('Trust 1,');
  expect(row).toContain(',2026-05,');
  for (const ending of ['svg', 'json']) {
    const text = file(`figures/bands-later-diary.${ending}`);
    expect(text).toContain('Ostrich House');
    expect(creditsIn([text.replaceAll(/\s+/g, ' ')])).toEqual([]);
  }
  for (const name of ['bands-later-diary.png', 'bands-later-diary-print.png'])
    expect(files).toContain(`figures/${name}`);
  expect(file('figures/bands.csv')).not.toContain('2026-05');
});

test('the files of a first drawing are under its own licence, and a page names both', () => {
  const data = dataOf(pageAt('figures/bands'));
  expect(JSON.stringify(data['license'])).toContain('Open Government Licence v3.0');
  expect(JSON.stringify(data['distribution'])).not.toContain('Open Government Licence v3.0');
});

test('the file of a table tells later rows from first ones', () => {
  const rows = csvParse(readFileSync(join(folder, 'data', 'headcount.csv'), 'utf8').slice(1));
  const ofBand4 = rows.filter((row) => row['case'] === 'T01' && row['band'] === 'band-4');
  expect(ofBand4.map((row) => [row['headcount'], row['wave']])).toEqual([
    ['10', 'first'],
    ['12', 'later 2026-05'],
  ]);
});

test('files of a figure name who observed what it draws, with the licence', () => {
  for (const ending of ['svg', 'json']) {
    const text = readFileSync(join(folder, 'figures', `trust-deployment-t03.${ending}`), 'utf8');
    expect(text).toContain('Open Government Licence v3.0');
    expect(text).toContain('Ostrich House');
  }
});

// The walk of a researcher: a workbook, the command that takes it in, and the page that shows it.

test('a workbook comes in beside what is printed, and its numbers stand on the page below the printed ones', () => {
  expect([imported.status, imported.stderr]).toEqual([0, '']);
  expect(imported.stdout).toContain('  T01 / band-4: 10 → 12\n');
  expect(imported.stdout).toContain('Not read: column "Remarks".');
  const {document} = parseHTML(pageAt('figures/bands'));
  const later = document.querySelector('.later');
  expect(later?.querySelector('h4')?.textContent).toContain('May 2026: Ostrich diary');
  const cells = [...(later?.querySelector('tbody')?.querySelectorAll('th, td') ?? [])];
  expect(cells.map(({textContent}) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Trust 1',
    'band 4',
    '10 published',
    '12 observed',
  ]);
  expect(document.querySelector('.figure > svg')?.outerHTML).not.toContain('>12 ');
});
