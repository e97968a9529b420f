import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {richestOf, wholeSite} from './built-variants.ts';

// A page never moves under a reader's eyes: not when its face comes late, nor where nothing like it is installed.

/** So long after the page the face comes, in ms: everything else is drawn by then. */
const late = 400;

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serve(wholeSite.folder, {port: 0});
  browser = await launch();
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

/** Runs in the page from its first moment: adds up how far what was already drawn has moved. */
function addUpShifts(): void {
  const seen = {moved: 0};
  Object.assign(window, {seen});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.moved += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: what was added up, once what the face changes has been drawn. */
async function shifts(): Promise<{moved: number; faces: number}> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const faces = [...document.fonts].filter(
    ({status, display}) => status === 'loaded' && display === 'optional',
  );
  const {moved} = (window as unknown as {seen: {moved: number}}).seen;
  return {moved, faces: faces.length};
}

async function delayFace(context: BrowserContext): Promise<void> {
  await context.route('**/*.woff2', async (route) => {
    await pause(late);
    await route.continue().catch(() => undefined);
  });
}

/** As on a system that has nothing of the names under which style sheets ask for what stands in. */
async function installNothing(context: BrowserContext): Promise<void> {
  await context.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(/local\([^)]*\)/g, 'local("installed nowhere")');
    await route.fulfill({response: answer, body});
  });
}

/** Opens a page that nobody has opened before. */
async function visited(address: string, width: number, hasStandIn: boolean) {
  const context = await browser.newContext({viewport: {width, height: 800}});
  await context.addInitScript(addUpShifts);
  await delayFace(context);
  if (!hasStandIn) await installNothing(context);
  const page: Page = await context.newPage();
  await page.goto(new URL(address.slice(1), site.address).href, {waitUntil: 'load'});
  const answer = await page.evaluate(shifts);
  await context.close();
  return {address, ...answer};
}

test.each([
  [320, true],
  [320, false],
  [1280, true],
  [1280, false],
])(
  'at %i px no page moves when its face comes late, something like it being installed: %s',
  async (width, hasStandIn) => {
    const moved: string[] = [];
    const faceless: string[] = [];
    for (const each of richestOf(wholeSite.folder)) {
      const {address, moved: by, faces} = await visited(each, width, hasStandIn);
      if (by > 0) moved.push(`${address} ${by.toFixed(4)}`);
      if (faces === 0) faceless.push(address);
    }
    expect(moved).toEqual([]);
    // Otherwise the face never came, and the pages were not put to the test.
    expect(faceless).toEqual([]);
  },
);
