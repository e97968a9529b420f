import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';

// A reader's own department: worked out, shared and printed without a request.

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(wholeSite.folder, {port: 0});
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

const typed: readonly (readonly [string, string])[] = [
  ['funded-support', '25'],
  ['funded-radiographers', '75'],
  ['filled-support', '22,5'],
  ['filled-radiographers', '67.5'],
  ['people-band-2', '10'],
  ['people-band-3', '12'],
  ['people-band-4', '3'],
  ['people-radiographers', '75'],
];
const fragment = `#${typed.map(([name, value]) => `${name}=${value.replace(',', '.')}`).join('&')}`;

async function opened(width: number, hash = ''): Promise<{page: Page; requests: string[]}> {
  const page = await browser.newPage({viewport: {width, height: 800}});
  await page.goto(new URL(`benchmark/${hash}`, site.address).href, {waitUntil: 'networkidle'});
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return {page, requests};
}

/** The large numbers of a page by what they are about. */
const largeOn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('#own-results article')
    .evaluateAll((blocks) =>
      Object.fromEntries(
        blocks.map((block) => [
          (block as HTMLElement).dataset['topic'] ?? '',
          (block.querySelector('[data-large]')?.textContent ?? '').replaceAll('\u00a0', ' '),
        ]),
      ),
    );

const expected = {
  share: '25.0 %',
  adopter: 'medium or high',
  bands: '10 · 12 · 3',
  vacancy: '10.0 % vacant: support staff\n10.0 % vacant: radiographers',
  size: '100 people',
};

test('at 360 px the keyboard alone fills it in, and not one request is made', async () => {
  const {page, requests} = await opened(360);
  await page.locator('#funded-support').focus();
  for (const [name, value] of typed) {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(name);
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  expect(await largeOn(page)).toEqual(expected);
  expect(new URL(page.url()).hash).toBe(fragment);
  expect(await page.locator('#own-status').innerText()).toContain('25.0');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(requests).toEqual([]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
  await page.close();
});

test('a link gives the same results to whoever opens it', async () => {
  const {page} = await opened(1280, fragment);
  expect(await largeOn(page)).toEqual(expected);
  expect(await page.locator('#filled-support').inputValue()).toBe('22.5');
  expect(await page.locator('#own-link').inputValue()).toBe(page.url());
  await page.close();
});

test('a field that cannot be read says why, and the results leave it out', async () => {
  const {page} = await opened(1280, fragment);
  await page.locator('#people-band-2').fill('some');
  await page.keyboard.press('Tab');
  expect(await page.locator('#people-band-2').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#people-band-2-wrong').innerText()).toContain('is not a number');
  expect(await page.locator('#own-status').innerText()).toContain('One field can’t be read');
  expect((await largeOn(page))['bands']).toBe('');
  await page.locator('[data-clear]').click();
  expect(new Set(Object.values(await largeOn(page)))).toEqual(new Set(['']));
  expect(new URL(page.url()).hash).toBe('');
  await page.close();
});

test('prints on one sheet', async () => {
  const {page} = await opened(1280, fragment);
  const sheets = (await page.pdf({format: 'A4'})).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
  await page.close();
});

test('without JavaScript it shows no form and says what it would take', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(new URL('benchmark/', site.address).href);
  expect(await page.locator('#own').isVisible()).toBe(false);
  expect(await page.locator('#own-without').isVisible()).toBe(true);
  expect(await page.locator('#benchmarks tbody tr').count()).toBeGreaterThan(5);
  await context.close();
});
