import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {Served} from '../cli/serve.ts';
import {anatomyOf, widerThanWindow, type Anatomy} from './anatomy.ts';
import {measureContrast, type Contrast} from './contrast.ts';
import {measureLetters, type Letters} from './letters.ts';

export const widths = [360, 768, 1280] as const;
export const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** A page at one width in one theme. */
export interface Look {
  readonly width: number;
  readonly theme: Theme;
  /** What is wider than the window. */
  readonly wide: readonly string[];
  readonly letters: Letters;
  readonly contrast: Contrast;
}

/** A page as a reader meets it. */
export interface Visit {
  readonly address: string;
  readonly anatomy: Anatomy;
  /** What the console said, and what failed to load. */
  readonly messages: readonly string[];
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  /** The page at each width in each theme. */
  readonly looks: readonly Look[];
  /** Each figure that shows a drawing without JavaScript, and what is wider than a phone then. */
  readonly withoutScript: {readonly figures: readonly string[]; readonly wide: readonly string[]};
}

/** Visits every page, four at a time, in the order of the addresses. */
export async function visitAll(browser: Browser, site: Served, addresses: readonly string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  const queue = [...addresses.entries()];
  const worker = async (): Promise<void> => {
    const contexts = [await contextFor(browser, true), await contextFor(browser, false)] as const;
    const [page, plain] = [await contexts[0].newPage(), await contexts[1].newPage()];
    for (let next = queue.shift(); next; next = queue.shift()) visits[next[0]] = await visit(page, plain, site, next[1]);
    await Promise.all(contexts.map((context) => context.close()));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return visits;
}

function contextFor(browser: Browser, javaScriptEnabled: boolean): Promise<BrowserContext> {
  return browser.newContext({javaScriptEnabled, viewport: {width: 360, height: 800}, reducedMotion: 'reduce'});
}

async function visit(page: Page, plain: Page, site: Served, address: string): Promise<Visit> {
  const {messages, foreign, stop} = listen(page, new URL(site.address).origin);
  // The error page is not an error here; it has an address of its own.
  const target = new URL(address.slice(1), site.address).href;
  const looks: Look[] = [];
  let anatomy: Anatomy | undefined;
  for (const theme of themes) {
    await page.setViewportSize({width: widths[0], height: 800});
    await page.emulateMedia({colorScheme: theme});
    await page.goto(target, {waitUntil: 'load'});
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    anatomy ??= await page.evaluate(anatomyOf);
    for (const width of widths) looks.push(await lookAt(page, width, theme));
  }
  stop();
  return {address, anatomy: anatomy!, messages, foreign, looks, withoutScript: await openPlain(plain, target)};
}

async function lookAt(page: Page, width: number, theme: Theme): Promise<Look> {
  await page.setViewportSize({width, height: 800});
  return {width, theme, wide: await page.evaluate(widerThanWindow), letters: await page.evaluate(measureLetters), contrast: await page.evaluate(measureContrast)};
}

async function openPlain(page: Page, target: string): Promise<Visit['withoutScript']> {
  await page.goto(target, {waitUntil: 'load'});
  const {figures} = await page.evaluate(anatomyOf);
  return {figures: figures.filter(({shown}) => shown > 0).map(({id}) => id), wide: await page.evaluate(widerThanWindow)};
}

function listen(page: Page, origin: string): {messages: string[]; foreign: string[]; stop: () => void} {
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => messages.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => response.status() >= 400 && messages.push(`status ${response.status()}: ${response.url()}`));
  page.on('request', (request) => !request.url().startsWith(`${origin}/`) && foreign.push(request.url()));
  return {messages, foreign, stop: () => page.removeAllListeners()};
}
