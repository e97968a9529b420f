import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {filesOf} from '../../build/files.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';
import {notSvg} from './svg-names.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});

afterAll(closeWindows);

/** What a page finds wrong with each of some SVG texts. */
const faultsOf = (texts: readonly string[]): Promise<string[][]> =>
  page.evaluate<string[][]>(`${JSON.stringify(texts)}.map(${notSvg})`);

test.each([
  ['<g><clippath/></g>', 'has the element <clippath>'],
  ['<lineargradient/>', 'has the element <lineargradient>'],
  ['<text textlength="4">a</text>', 'has the attribute textlength'],
  ['<g>', 'is not well-formed'],
  ['<text>a&nbsp;b</text>', 'is not well-formed'],
])('a browser finds %s in a file', async (content, fault) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  expect((await faultsOf([svg])).flat().join()).toContain(fault);
});

// What earlier editions kept for embeds stays as it was.
test('every picture is XML with names that SVG knows', async () => {
  const {folder} = wholeSite;
  const files = filesOf(folder).filter((file) => /^figures\/.*\.svg$/.test(file));
  expect(files.length).toBeGreaterThan(8);
  const faults = await faultsOf(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  expect(faults.flatMap((own, at) => own.map((fault) => `${files[at]} ${fault}`))).toEqual([]);
});
