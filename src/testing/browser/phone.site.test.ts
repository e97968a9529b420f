import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';
import {measureLetters} from './letters.ts';

// What a small phone is given: letters that can be read, and pages that fold what is long.

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(wholeSite.folder, {port: 0});
});

afterAll(async () => {
  await site.close();
  await closeWindows();
});

async function opened(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 800}});
  await page.goto(new URL(path, site.address).href, {waitUntil: 'networkidle'});
  await page.evaluate(() => document.fonts.ready);
  return page;
}

test.each(['/', '/figures/', '/trusts/8/', '/categories/apprenticeships/'])(
  'at 320 px the letters of drawings on %s have 12 px or more and lie on no others',
  async (path) => {
    const page = await opened(path, 320);
    const {small, overlapping, cut} = await page.evaluate(measureLetters);
    await page.close();
    expect({small, overlapping, cut}).toEqual({small: [], overlapping: [], cut: []});
  },
);

test('the page of changes tells in two screens what has changed, and folds the rest', async () => {
  const page = await opened('/changes/', 360);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const summaries = await page.locator('article > .fold > summary').allInnerTexts();
  const sentences = await page.locator('article > .standfirst + ul > li').allInnerTexts();
  // Without a history nothing is known but which parts differ.
  const isKnown = !(await page.locator('article').innerText()).includes('is not at hand');
  await page.close();
  expect(height).toBeLessThanOrEqual(1600);
  for (const summary of summaries) expect(summary).toMatch(/: \d+/);
  if (summaries.length > 0 && isKnown) expect(sentences.length).toBeGreaterThan(1);
});

test('the questions of an interview are folded, and an address that leads there opens them', async () => {
  const page = await opened('/participants/rsm8/', 360);
  expect(await page.locator('#asked').isVisible()).toBe(false);
  await page.goto(new URL('/participants/rsm8/#asked', site.address).href);
  await page.locator('#asked').waitFor({state: 'visible'});
  await page.close();
});
