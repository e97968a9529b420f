import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {addressesOf, htmlOf, richestOf, wholeSite} from './built-variants.ts';

// How long pages are on a phone, and what they put off: closed until somebody is led there, and told once.

/** The longest page of a category at 360 px, in px. */
const longest = 9000;

const {folder} = wholeSite;
const categories = addressesOf(folder).filter((address) => /^\/categories\/.+\/$/.test(address));
const [richest = ''] = richestOf(folder, ['categories']);

let browser: Browser;
let site: Served;

beforeAll(async () => {
  site = await serve(folder, {port: 0});
  browser = await launch();
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

test('there are pages of categories', () => {
  expect(categories.length).toBeGreaterThan(1);
});

test.each(categories)('%s is short enough for a phone', async (address) => {
  const page = await browser.newPage({viewport: {width: 360, height: 800}});
  await page.goto(new URL(address, site.address).href);
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.close();
  expect(height).toBeLessThan(longest);
});

/** Sections that are closed under their heading, by their anchors. */
const foldsIn = (html: string): string[] =>
  [...html.matchAll(/<details class="fold.*?<\/summary>\s*<div id="([^"]+)"/gs)].map(
    ([, id = '']) => id,
  );
const folds = foldsIn(htmlOf(folder, richest));

describe('A closed section', () => {
  test('stands at the end of the page of a category, and the contents lead to it', () => {
    expect(folds).toEqual(expect.arrayContaining(['sides', 'rests-on', 'on-record', 'asked']));
    const html = htmlOf(folder, richest);
    expect(folds.filter((id) => !html.includes(`href="#${id}"`))).toEqual([]);
  });

  test.each(folds)('opens without a script where an address leads to #%s', async (id) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(new URL(richest, site.address).href);
    expect(await page.locator('.fold[open]').count()).toBe(0);
    await page.goto(new URL(`${richest}#${id}`, site.address).href);
    await expect.poll(() => page.locator(`.fold[open] > #${id}`).count()).toBe(1);
    expect(await page.locator('.fold[open]').count()).toBe(1);
    await context.close();
  });

  test('opens where another page leads to a question within it', async () => {
    const [, question = ''] = /id="(sides-[^"]+)"/.exec(htmlOf(folder, richest)) ?? [];
    const page = await browser.newPage();
    await page.goto(new URL(`${richest}#${question}`, site.address).href);
    await expect.poll(() => page.locator(`.fold[open] #${question}`).isVisible()).toBe(true);
    await page.close();
  });
});

/** Each question under the heading of its category: "workforce-profile m03". */
const askedIn = (html: string): string[] =>
  html.split('<h3').flatMap((part) => {
    const [, category = ''] = /href="[^"]*\/categories\/([^/"]+)\//.exec(part) ?? [];
    return [...part.matchAll(/href="[^"]*\/instruments\/#([a-z]*\d[^"]*)"/g)].map(
      ([, question]) => `${category} ${question}`,
    );
  });

test.each(addressesOf(folder).filter((address) => /^\/participants\/.+\/$/.test(address)))(
  '%s tells once what was asked under a category',
  (address) => {
    const asked = askedIn(htmlOf(folder, address));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  },
);
