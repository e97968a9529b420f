import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fileAt} from '../../build/addresses.ts';
import {readPage} from '../../build/read-page.ts';
import {serve, type Served} from '../../build/serve.ts';
import {isSimulatedPath} from '../../model/publishing/figure-ids.ts';
import {violationsOn} from './axe.ts';
import {closeWindows, launch} from './browser.ts';
import {htmlOf, wholeSite} from './built-variants.ts';
import {widerThanWindow} from './overflow.ts';

/** As a server sends it, in bytes: what somebody waits for who begins to search. */
const budget = 50_000;
/** A word of the study that is no page, no theme and no category. */
const word = 'mammography';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

const fileOf = (folder: string): string => readFileSync(join(folder, 'search/index.json'), 'utf8');
const rowsOf = (folder: string): string[][] =>
  (JSON.parse(fileOf(folder)) as {rows: string[][]}).rows;

/** What a page runs. */
const scriptsOf = (folder: string, address: string): string[] =>
  [...htmlOf(folder, address).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);

/** Everything that a page asks for, as paths, from now on. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
  }
  throw new Error(`${selector} has not the focus after ${most} Tabs.`);
}

const said = (page: Page, words: RegExp) =>
  page.locator('.search [role="status"]').filter({hasText: words}).waitFor();

describe('The search of the site', () => {
  const {folder} = wholeSite;
  let site: Served;
  const at = (path: string): string => new URL(path, site.address).href;

  beforeAll(async () => {
    site = await serve(folder, {port: 0});
  });

  afterAll(() => site?.close());

  test.each([360, 1280])(
    'leads by the keyboard from the front page to a place, and loads nothing before, at %i px',
    async (width) => {
      const page = await browser.newPage({viewport: {width, height: 800}});
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      const requests = requestsOf(page);
      await page.goto(at('/'), {waitUntil: 'networkidle'});
      const own = scriptsOf(folder, '/search/');
      expect(own).not.toEqual([]);
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.filter((path) => path.includes('search') || own.includes(path))).toEqual([]);
      await tabTo(page, 'header a[href$="/search/#words"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/#words$/);
      await page.locator('.search input:focus').waitFor();
      await page.keyboard.type(word);
      await said(page, /^\d+ places/);
      expect(requests.filter((path) => path.endsWith('/search/index.json'))).toHaveLength(1);
      expect(new URL(page.url()).search).toBe(`?q=${word}`);
      expect(await page.evaluate(widerThanWindow)).toEqual([]);
      await tabTo(page, '.found a');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/search/');
      expect((await page.locator('main').innerText()).toLowerCase()).toContain(word);
      await page.goBack();
      await said(page, /^\d+ places/);
      expect(await page.locator('.search input').inputValue()).toBe(word);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('fetches nothing for somebody who only looks into the index', async () => {
    const page = await browser.newPage();
    const requests = requestsOf(page);
    for (const path of ['/search/', '/search/#index-m']) {
      await page.goto(at(path), {waitUntil: 'networkidle'});
      expect(requests.filter((each) => each.endsWith('.json'))).toEqual([]);
    }
    await page.locator('#words').focus();
    await expect
      .poll(() => requests.filter((each) => each.endsWith('.json')))
      .toEqual(['/search/index.json']);
    await page.close();
  });

  test('has an address for each search, which a change of a choice changes', async () => {
    const page = await browser.newPage();
    await page.goto(at('/search/?q=band+4&kind=quotation&group=service-manager'));
    await said(page, /^\d+ of \d+ places/);
    const kinds = await page.locator('.found .kind').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.filter((kind) => !/^Quotation · .*Manager/.test(kind))).toEqual([]);
    await page.locator('.search [name="group"]').selectOption('');
    expect(new URL(page.url()).search).toBe('?q=band+4&kind=quotation');
    await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(kinds.length);
    await page.close();
  });

  test('marks what was found, and says so where nothing was', async () => {
    const page = await browser.newPage();
    await page.goto(at(`/search/?q=${word}`));
    await said(page, /places/);
    const marks = await page.locator('.found mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter((mark) => mark.toLowerCase() !== word)).toEqual([]);
    await page.locator('.search input').fill('zzz zebra');
    await said(page, /^No place/);
    expect(await page.locator('.found').isVisible()).toBe(false);
    await page.close();
  });

  test('says where it could not be loaded, and shows the index', async () => {
    const page = await browser.newPage();
    await page.route('**/search/index.json', (route) => route.abort());
    await page.goto(at(`/search/?q=${word}`));
    await said(page, /could not be loaded/);
    expect(await page.locator('#index').isVisible()).toBe(true);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('meets WCAG with its results, %s', async (colorScheme) => {
    const page = await browser.newPage({colorScheme, bypassCSP: true});
    await page.goto(at('/search/?q=support'));
    await said(page, /places/);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('is an index without JavaScript, in which the word leads to pages that have it', async () => {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(at('/'));
    await page.locator('header a', {hasText: 'Search'}).click();
    expect(await page.locator('.search').isVisible()).toBe(false);
    const line = page.locator('#index dl > div', {
      has: page.locator('dt', {hasText: new RegExp(`^${word}$`, 'i')}),
    });
    const links = await line
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await page.goto(link);
      expect((await page.locator('main').innerText()).toLowerCase()).toContain(word);
    }
    await page.close();
  });

  test('leads to places that are there, and to nothing simulated', () => {
    const pages = new Map<string, ReadonlySet<string>>();
    const idsOf = (path: string): ReadonlySet<string> => {
      const found = pages.get(path) ?? readPage(htmlOf(folder, path)).ids;
      pages.set(path, found);
      return found;
    };
    const hrefs = rowsOf(folder).map(([href = '']) => href);
    const lost = hrefs.filter((href) => {
      const [path = '', id] = href.split('#');
      return id !== undefined ? !idsOf(path).has(id) : idsOf(path).size === 0;
    });
    expect(lost).toEqual([]);
    expect(hrefs.filter((href) => isSimulatedPath(fileAt(href.replace(/#.*/, ''))))).toEqual([]);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('is small', () => {
    expect(brotliCompressSync(fileOf(folder)).length).toBeLessThan(budget);
  });
});
