import type {Browser, BrowserContext} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(wholeSite.folder);
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

/** Presses the first button of a page that copies, and hands back what is said beside it and what is selected. */
async function press(
  context: BrowserContext,
  path: string,
  key: string,
): Promise<{said: string; selected: string; source: string}> {
  const page = await context.newPage();
  await page.goto(new URL(path, site.address).href);
  const button = page.locator('button[data-copy]').first();
  await button.focus();
  await page.keyboard.press(key);
  const status = button.locator('xpath=..').locator('[role="status"]');
  await status.filter({hasText: /./}).waitFor();
  return {
    said: await status.innerText(),
    selected: await page.evaluate(() => String(getSelection())),
    source: await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>(
        document.querySelector<HTMLElement>('button[data-copy]')?.dataset['copy'] ?? '',
      );
      return element instanceof HTMLTextAreaElement ? element.value : (element?.innerText ?? '');
    }),
  };
}

test.each([
  ['a number', 'claims/census-share-median/', 'Enter'],
  ['a snippet', 'figures/census/', 'Space'],
])('%s is copied by the keyboard, and the page says so', async (_, path, key) => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {said, source} = await press(context, path, key);
  expect(said).toBe('Copied');
  const copied = await context.pages()[0]?.evaluate(() => navigator.clipboard.readText());
  expect(copied?.length).toBeGreaterThan(40);
  expect(copied?.replaceAll(/\s+/g, ' ').trim()).toBe(source.replaceAll(/\s+/g, ' ').trim());
  await context.close();
});

/** What a document takes from the clipboard, by type. */
const clipboardOf = (context: BrowserContext): Promise<Record<string, string>> =>
  context.pages()[0]!.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()]),
    );
    return Object.fromEntries(parts) as Record<string, string>;
  });

test('a citation goes as rich text with a link, and as plain text', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(new URL('claims/census-share-median/', site.address).href);
  await page.locator('.cite-panel > summary').click();
  await page.locator('button[data-copy="#cite-vancouver"]').click();
  await page.locator('[role="status"]', {hasText: 'Copied'}).waitFor();
  const {'text/html': rich, 'text/plain': plain} = await clipboardOf(context);
  expect(rich).toMatch(/<a href="https:\/\/[^"]+">https:/);
  expect(plain).not.toContain('<');
  expect(plain?.length).toBeGreaterThan(40);
  await context.close();
});

test('a sentence goes without its source or with it, in paragraphs', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(new URL('claims/census-share-median/', site.address).href);
  await page.locator('button[data-copy="#with-source"]').click();
  await page.locator('[role="status"]', {hasText: 'Copied'}).waitFor();
  const {'text/html': rich, 'text/plain': plain} = await clipboardOf(context);
  const sentence = await page.locator('#sentence').innerText();
  expect(plain?.split('\n\n')[0]).toBe(sentence);
  expect(plain?.split('\n\n')).toHaveLength(2);
  expect(rich?.match(/<p>/g)).toHaveLength(2);
  await context.close();
});

test('where the browser gives no clipboard, the text is selected and the page says what to do', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {value: undefined}),
  );
  const {said, selected, source} = await press(context, 'claims/census-share-median/', 'Enter');
  expect(said).toBe('Selected: copy it with the keyboard');
  expect(selected.replaceAll(/\s+/g, ' ').trim()).toBe(source.replaceAll(/\s+/g, ' ').trim());
  await context.close();
});
