import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {addressesOf, wholeSite} from './built-variants.ts';

const {folder} = wholeSite;
/** A pair that the study contrasts, as its address names it. */
const pair = addressesOf(folder).find((address) => /^\/compare\/\d+-and-\d+\/$/.test(address));
const [one, other] = /(\d+)-and-(\d+)/.exec(pair ?? '')?.slice(1) ?? [];

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder, {port: 0});
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

const at = (path: string): string => new URL(path.replace(/^\//, ''), site.address).href;
/** The table of a page, without what the setting of pages puts around a range. */
const tableOn = async (page: Page): Promise<string> => {
  const html = await page.locator('.side-by-side').evaluate((table) => table.outerHTML);
  return html.replaceAll(/<span class="nowrap">([^<]*)<\/span>/g, '$1');
};

test('a pair that the study contrasts is shown without JavaScript, and the script makes the same', async () => {
  expect(pair).toBeDefined();
  const context = await browser.newContext({javaScriptEnabled: false});
  const plain = await context.newPage();
  await plain.goto(at(pair!));
  const written = await plain.locator('.side-by-side').innerText();
  await plain.goto(at('compare/'));
  expect(await plain.locator('#compare').isVisible()).toBe(false);
  expect(await plain.locator('main').innerText()).toContain('needs JavaScript');
  expect(await plain.getByText('How to read the columns').isVisible()).toBe(false);
  expect(await plain.locator('.pairs a').first().isVisible()).toBe(true);
  await context.close();
  const page = await browser.newPage();
  await page.goto(at(`compare/?trusts=${one},${other}`));
  await page.locator('.side-by-side').waitFor();
  expect(await page.getByText('How to read the columns').isVisible()).toBe(true);
  expect(await page.locator('.side-by-side').innerText()).toBe(written);
  const made = await tableOn(page);
  await page.goto(at(pair!));
  expect(made).toBe(await tableOn(page));
  await page.close();
});

test.each([360, 1280])(
  'rows stand below one another at %i px, from side to side',
  async (width) => {
    const page = await browser.newPage({viewport: {width, height: 800}});
    await page.goto(at(pair!));
    const [table, ...rows] = await page.evaluate(() =>
      [...document.querySelectorAll('.side-by-side, .side-by-side tbody tr')].map((element) => {
        const {top, bottom, width} = element.getBoundingClientRect();
        return {top, bottom, width};
      }),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [index, row] of rows.entries()) {
      expect(row.width).toBeGreaterThan(0.9 * table!.width);
      expect(row.top).toBeGreaterThanOrEqual((rows[index - 1]?.bottom ?? table!.top) - 1);
    }
    await page.close();
  },
);

test('trusts are chosen by the keyboard at 360 px, the address keeps them, and one file is asked for', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 800}});
  await page.goto(at('compare/'), {waitUntil: 'networkidle'});
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.locator('#compare select').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('.side-by-side thead th').nth(1).waitFor({state: 'attached'});
  expect(await page.locator('.side-by-side thead th').allTextContents()).toEqual([
    'Trust\u00a01',
    'Trust\u00a02',
  ]);
  expect(new URL(page.url()).search).toBe('?trusts=1,2');
  expect(requests).toEqual([new URL(at('compare/trusts.json')).pathname]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});

test('where the file cannot be had, the page says so and what to do', async () => {
  const page = await browser.newPage();
  await page.route('**/trusts.json', (route) => route.abort());
  await page.goto(at('compare/?trusts=1'));
  await page.locator('#compare [role="status"]', {hasText: 'could not be loaded'}).waitFor();
  await page.close();
});
