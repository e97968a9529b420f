import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {matrixCells} from '../../model/framework/cells.ts';
import {study} from '../../study/current.ts';
import {closeWindows, launch} from './browser.ts';
import {builtVariants} from './built-variants.ts';
import {widerThanWindow} from './overflow.ts';

// From a sentence to who said it and back, and the matrix as it is read by whom.

const {folder} = builtVariants[0]!;
const rows = matrixCells(study());

let browser: Browser;
let site: Served;
const at = (path: string): string => new URL(path, site.address).href;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder, {port: 0});
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

async function follow(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
  return new URL(page.url()).pathname.slice(new URL(site.address).pathname.length - 1);
}

test('a sentence of the front page leads to a quotation in two clicks, on to its participant, and back', async () => {
  const page = await browser.newPage();
  await page.goto(at(''));
  expect(await follow(page, '.finding h4 a')).toMatch(/^\/categories\//);
  expect(await follow(page, '.words .said, .quote figcaption a:last-child')).toMatch(
    /^\/quotations\/q\d+\/$/,
  );
  const words = await page.locator('.spoken blockquote').innerText();
  expect(await follow(page, '.particulars a[href*="/participants/"]')).toMatch(
    /^\/participants\/[a-z\d]+\/$/,
  );
  await page.locator('.record blockquote', {hasText: words.slice(1, -1)}).waitFor();
  for (const to of ['/categories/', '/framework/#'])
    expect(await page.locator(`.record a[href*="${to}"]`).count(), to).toBeGreaterThan(0);
  expect(await page.locator('.asked-about a[href*="/instruments/#"]').count()).toBeGreaterThan(0);
  expect(await follow(page, '.record .quote figcaption a:last-child')).toMatch(/^\/quotations\//);
  expect(await page.locator('.particulars a[href*="/themes/"]').count()).toBe(1);
  expect(await follow(page, '.crumbs a')).toBe('/');
  await page.close();
});

describe('the matrix', () => {
  test('is a table of every participant without JavaScript, each cell with its heads and its state', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(at('framework/'));
    expect(await page.locator('form[data-matrix]').isVisible()).toBe(false);
    const table = page.locator('#matrix-table');
    expect(await table.locator('tbody th[scope="row"]').count()).toBe(rows.length);
    expect(await table.locator('thead th[scope="col"]').count()).toBe(rows[0]!.length + 1);
    expect(await table.locator('th:not([scope])').count()).toBe(0);
    const cells = await table.locator('tr[id] td').allTextContents();
    expect(cells).toHaveLength(rows.flat().length);
    expect(cells.filter((words) => words.trim() === '')).toEqual([]);
    await context.close();
  });

  test('on a phone it shows a category or a participant, fits as counts, and keeps both in its address', async () => {
    const page = await browser.newPage({viewport: {width: 360, height: 800}});
    const {participant, category} = rows.flat().find(({state}) => state === 'on-record')!;
    await page.goto(at('framework/'));
    await page.locator('select[name="category"]').selectOption(category);
    await page.locator('select[name="who"]').selectOption('on-record');
    expect(new URL(page.url()).search).toBe(`?category=${category}&who=on-record`);
    const shown = page.locator('#matrix-table tr[id] td:visible');
    const recorded = rows.flat().filter((cell) => cell.category === category);
    await page.reload();
    expect(await shown.count()).toBe(recorded.filter(({state}) => state === 'on-record').length);
    await page.goto(at('framework/?show=counts'));
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
    expect(await page.locator('#matrix-table').evaluate((table) => table.clientWidth)).toBeLessThan(
      361,
    );
    const silent = rows.flat().find(({state}) => state !== 'on-record')!.category;
    const id = `${participant.participant.toLowerCase()}-${category}`;
    await page.goto(at(`framework/?category=${silent}&who=on-record#${id}`));
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.close();
  });

  test.each([360, 1280])('is a table to a screen reader at %i px', async (width) => {
    const page = await browser.newPage({viewport: {width, height: 800}});
    await page.goto(at('framework/'));
    const client = await page.context().newCDPSession(page);
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const count = (role: string): number =>
      nodes.filter((node) => node.role?.value === role && !node.ignored).length;
    expect(count('rowheader')).toBeGreaterThanOrEqual(rows.length);
    expect(count('cell') + count('gridcell')).toBeGreaterThanOrEqual(rows.flat().length);
    await page.close();
  });

  test('on paper it has every word, and of a choice only what is chosen', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({media: 'print'});
    await page.goto(at('framework/'));
    const visible = () => page.locator('#matrix-table td.on-record:visible').count();
    expect(await visible()).toBe(rows.flat().filter(({state}) => state === 'on-record').length);
    expect(await page.locator('.filter label:visible').count()).toBe(0);
    const {participant} = rows.flat().find(({state}) => state === 'on-record')!;
    await page.goto(at(`framework/?group=${participant.kind}`));
    expect(await visible()).toBe(
      rows
        .flat()
        .filter((cell) => cell.state === 'on-record' && cell.participant.kind === participant.kind)
        .length,
    );
    await page.close();
  });
});
