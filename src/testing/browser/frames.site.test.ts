import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {htmlOf, wholeSite} from './built-variants.ts';

// Puts the frames that the pages of figures offer into a page of somebody else.

// Both variants of the site offer the same frames.
const {folder} = wholeSite;
const widths = [300, 360, 580, 768, 1000];
/** How much of a frame may be blank, in px: what a text takes less than was measured, and the steps of its height. */
const blankest = 100;

/** The code of the frame of each figure, which names the site by the address that it is to have. */
const frames = readdirSync(join(folder, 'figures'))
  .filter((name) => existsSync(join(folder, 'figures', name, 'index.html')))
  .map((name) => {
    const {document} = parseHTML(htmlOf(folder, `/figures/${name}/`));
    const {textContent} = document.querySelector('#embed-follows') ?? {textContent: ''};
    // The parser leaves the entities of a field as they are.
    return parseHTML(`<p>${textContent}</p>`).document.querySelector('p')?.textContent ?? '';
  })
  .filter((code) => code !== '');

let browser: Browser;
let site: Served;
/** The page of somebody else, and who serves it. */
let other = '';
const elsewhere = createServer((_, response) => {
  response.setHeader('content-type', 'text/html').end(other);
});

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder);
  await once(elsewhere.listen(0, 'localhost'), 'listening');
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
  elsewhere.close();
});

/** Opens a page of somebody else with some frames. */
async function pageWith(codes: readonly string[]): Promise<Page> {
  const html = codes
    .join('')
    .replaceAll(/src="https?:\/\/[^/"]*\//g, `src="${site.address}`)
    .replaceAll('loading="lazy"', '');
  other = `<!doctype html><meta charset="utf-8"><body style="margin:0">${html}`;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  expect(page.frames()).toHaveLength(1 + codes.length);
  await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.fonts.ready)));
  return page;
}

/** Runs inside a frame: by how many px its content is higher than it, and how much of it is blank. */
function fit(): {over: number; blank: number} {
  const {scrollHeight, clientHeight} = document.documentElement;
  const drawing = [...document.querySelectorAll('.plot')].find((each) => each.checkVisibility())!;
  const caption = document.querySelector('figcaption')!.getBoundingClientRect();
  return {
    over: scrollHeight - clientHeight,
    blank: Math.round(caption.top - drawing.getBoundingClientRect().bottom - 12),
  };
}

/** What is wrong with the frames of a page at a width. */
async function faultsAt(width: number, page: Page): Promise<string[]> {
  await page.setViewportSize({width, height: 800});
  const fits = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => ({url: frame.url(), ...(await frame.evaluate(fit))})),
  );
  return fits.flatMap(({url, over, blank}) => [
    ...(over > 0 ? [`${url} is cut by ${over} px at ${width}`] : []),
    ...(blank > blankest ? [`${url} has ${blank} blank px at ${width}`] : []),
  ]);
}

test.each([
  [200, /is cut by \d+ px/],
  [3000, /has \d+ blank px/],
])('a frame of %i px that should have another height is found', async (px, fault) => {
  const page = await pageWith([frames[0]!.replace(/height:\d+px/g, `height:${px}px`)]);
  expect((await faultsAt(360, page)).join()).toMatch(fault);
});

test('each frame is as high as its content, and cuts nothing off where a page takes no style sheet', async () => {
  expect(frames.length).toBeGreaterThan(8);
  const page = await pageWith(frames);
  const faults: string[] = [];
  for (const width of widths) faults.push(...(await faultsAt(width, page)));
  await page.evaluate(() => document.querySelectorAll('style').forEach((each) => each.remove()));
  for (const width of widths)
    faults.push(...(await faultsAt(width, page)).filter((fault) => fault.includes('is cut')));
  expect(faults).toEqual([]);
});
