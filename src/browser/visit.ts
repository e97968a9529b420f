import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {Served} from '../cli/serve.ts';
import {anatomyOf, widerThanWindow, type Anatomy} from './anatomy.ts';
import {measureLetters, type Letters} from './letters.ts';

export const widths = [360, 768, 1280] as const;

/** A page as a reader meets it. */
export interface Visit {
  readonly address: string;
  readonly anatomy: Anatomy;
  /** What the console said, and what failed to load. */
  readonly messages: readonly string[];
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  readonly atWidths: readonly {readonly width: number; readonly wide: readonly string[]; readonly letters: Letters}[];
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
  await open(page, target, 360, 'light');
  const anatomy = await page.evaluate(anatomyOf);
  const atWidths = [await measureAt(page, 360)];
  await page.emulateMedia({colorScheme: 'dark'});
  await open(page, target, 1280, 'dark');
  atWidths.push(await measureAt(page, 768), await measureAt(page, 1280));
  await page.emulateMedia({colorScheme: 'light'});
  stop();
  return {address, anatomy, messages, foreign, atWidths, withoutScript: await openPlain(plain, target)};
}

async function open(page: Page, target: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({width, height: 800});
  await page.emulateMedia({colorScheme});
  await page.goto(target, {waitUntil: 'load'});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function measureAt(page: Page, width: number): Promise<Visit['atWidths'][number]> {
  await page.setViewportSize({width, height: 800});
  return {width, wide: await page.evaluate(widerThanWindow), letters: await page.evaluate(measureLetters)};
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
