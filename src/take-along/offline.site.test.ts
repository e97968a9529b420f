import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {filesOf} from '../build/files.ts';
import {referenceProblems} from '../build/links.ts';
import {readPages} from '../build/page-reader.ts';
import {builtVariants} from '../testing/browser/built-variants.ts';
import {launch} from './browser.ts';
import {makeOffline} from './offline.ts';

// The folder as somebody has it who has unpacked it: on a disk, below a name with a space.

const work = mkdtempSync(join(tmpdir(), 'taken along '));
const folder = join(work, 'the report');
const start = pathToFileURL(join(folder, 'index.html')).href;
let browser: Browser;

beforeAll(async () => {
  await makeOffline(builtVariants[0]!.folder, '/', folder);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(work, {recursive: true, force: true});
});

/** Opens the front page, and notes what any page asks for and complains of. */
async function opened(): Promise<{page: Page; asked: string[]; complaints: string[]}> {
  const page = await browser.newPage({viewport: {width: 360, height: 740}});
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(start);
  return {page, asked, complaints};
}

test('its links lead from file to file, and nothing is loaded from elsewhere', () => {
  const pages = readPages(folder);
  const anchors = new Map([...pages].map(([file, {ids}]) => [file, ids]));
  const site = {base: '/', host: '', files: new Set(filesOf(folder)), anchors};
  expect(pages.size).toBeGreaterThan(100);
  expect(
    [...pages].flatMap(([file, {references}]) =>
      references.flatMap((reference) =>
        referenceProblems(reference, file, site).map((problem) => `${file}: ${problem}`),
      ),
    ),
  ).toEqual([]);
});

test('from the front page by a finding to a figure, and by the search to a place, by keyboard', async () => {
  const {page, asked, complaints} = await opened();
  await page.locator('.finding a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/categories\/[^/]+\/index\.html$/);
  await page.locator('.figure .last').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/figures\/[^/]+\/index\.html$/);
  await page.locator('nav.site a').last().focus();
  await page.keyboard.press('Enter');
  await page.locator('form.search:not([hidden])').waitFor();
  await page.keyboard.insertText('support');
  await page.locator('ol.found li').first().waitFor();
  expect(page.url()).toContain('?q=support');
  await page.locator('ol.found a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/index.html'));
  expect(await page.locator('h1').count()).toBe(1);
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('trusts stand side by side, and what is typed about a department stays', async () => {
  const {page, complaints} = await opened();
  await page.locator('a[href="compare/index.html"]').first().click();
  await page.locator('#compare select').first().selectOption({index: 1});
  await page.locator('#compared table').waitFor();
  const href = await page.locator('#compared a').first().getAttribute('href');
  expect(href).toMatch(/^\.\.\/trusts\/\d+\/index\.html$/);
  await page.goto(new URL('benchmark/index.html', start).href);
  await page.locator('#own input').first().fill('10');
  await expect.poll(() => page.url()).toMatch(/benchmark\/index\.html#./);
  expect(complaints).toEqual([]);
  await page.close();
});
