import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launchWithoutFace} from './browser.ts';
import {richestOf, wholeSite} from './built-variants.ts';

// A page never moves under a reader's eyes: not when its face comes late, nor where nothing like it is installed.

/** So long after a page is drawn its face comes, in ms: the time in which a browser still waits for it is over. */
const late = 150;
/** So many pages are open at a time, as each mostly waits for its face. */
const atOnce = 3;

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serve(wholeSite.folder, {port: 0});
  browser = await launchWithoutFace();
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

/** Runs in the page: waits until words of it have been drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) =>
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({type: 'paint', buffered: true}),
  );
}

/** Runs in the page: what was added up, once what the face changes has been drawn. */
async function shifts(): Promise<{moved: number; faces: number}> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  // What stands in says nothing of when it is shown.
  const faces = [...document.fonts].filter(
    ({status, display}) => status === 'loaded' && display !== 'auto',
  );
  const {moved} = (window as unknown as {seen: {moved: number}}).seen;
  return {moved, faces: faces.length};
}

type Change = (css: string) => string;

/** As on a system that has nothing of the names under which style sheets ask for what stands in. */
const installNothing: Change = (css) =>
  css.replaceAll(/local\([^)]*\)/g, 'local("installed nowhere")');

/** A page as it was visited. */
interface Visited {
  readonly address: string;
  /** How far what was drawn has moved. */
  readonly moved: number;
  /** How many faces came, all of them late. */
  readonly faces: number;
}

/** Opens a page, and lets its face come once the page is drawn. */
async function visit(page: Page, address: string): Promise<Visited> {
  const isDrawn = Promise.withResolvers<void>();
  // What goes this way is kept in no cache, so that every page asks for its face.
  await page.route('**/*.woff2', async (route) => {
    await isDrawn.promise;
    await route.continue().catch(() => undefined);
  });
  const url = new URL(address.slice(1), site.address).href;
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  await page.evaluate(drawn);
  await pause(late);
  isDrawn.resolve();
  await page.waitForLoadState('load');
  const answer = await page.evaluate(shifts);
  await page.unroute('**/*.woff2');
  return {address, ...answer};
}

/** A window whose pages add up how far they move, with their style sheets changed. */
async function openWindow(width: number, change: Change): Promise<BrowserContext> {
  const context = await browser.newContext({viewport: {width, height: 800}});
  await context.addInitScript(addUpShifts);
  await context.route('**/*.css', (route) => {
    const file = new URL(route.request().url()).pathname;
    const css = readFileSync(join(wholeSite.folder, file), 'utf8');
    return route.fulfill({contentType: 'text/css', body: change(css)});
  });
  return context;
}

/** Visits pages, some at a time, each in a window of its own: in one, a page could wait for the file of another. */
async function visitAll(
  addresses: readonly string[],
  width: number,
  change: Change = (css) => css,
): Promise<Visited[]> {
  const open = addresses.values();
  const visitRest = async (): Promise<Visited[]> => {
    const context = await openWindow(width, change);
    const page = await context.newPage();
    const visited: Visited[] = [];
    for (const address of open) visited.push(await visit(page, address));
    await context.close();
    return visited;
  };
  return (await Promise.all(Array.from({length: atOnce}, visitRest))).flat();
}

/** Pages that moved, and pages whose face never came, so that they were not put to the test. */
const problemsOf = (visited: readonly Visited[]): string[] =>
  visited.flatMap(({address, moved, faces}) => [
    ...(moved > 0 ? [`${address} ${moved.toFixed(4)}`] : []),
    ...(faces === 0 ? [`${address} has no face`] : []),
  ]);

const largest = richestOf(wholeSite.folder);

test.each([320, 1280])(
  'at %i px no page moves when its face comes late, nothing like it being installed',
  async (width) => {
    const visited = await visitAll(largest, width, installNothing);
    expect(visited.map(({address}) => address).toSorted()).toEqual(largest.toSorted());
    expect(problemsOf(visited)).toEqual([]);
  },
);

// The face is late in the same way, so that a few pages tell whether what stands in moves.
const busiest = richestOf(wholeSite.folder, ['framework', 'categories', 'trusts']);

test.each([320, 1280])(
  'at %i px no page moves when its face comes late, something like it being installed',
  async (width) => {
    const visited = await visitAll(busiest, width);
    expect(visited).toHaveLength(3);
    expect(problemsOf(visited)).toEqual([]);
  },
);

test.each([320, 1280])('at %i px a page whose face is swapped is found to move', async (width) => {
  const visited = await visitAll(busiest, width, (css) =>
    installNothing(css).replaceAll('font-display:optional', 'font-display:swap'),
  );
  expect(visited.filter(({moved}) => moved > 0)).toHaveLength(3);
});
