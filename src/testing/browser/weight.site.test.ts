import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {fileAt} from '../../build/addresses.ts';
import {budgets} from '../../build/bench/reading/budgets.ts';
import {filesOf} from '../../build/files.ts';
import {serve, type Served} from '../../build/serve.ts';
import {weigher} from '../../build/weight.ts';
import {closeWindows, launch} from './browser.ts';
import {builtVariants, richestOf} from './built-variants.ts';
import {onEach} from './each.ts';

// What a reader on a weak line waits for; `npm run bench` measures the time that it takes.

const {folder} = builtVariants[0]!;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serve(folder, {port: 0});
  browser = await launch();
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

/** Pages with a script of their own, which loads one of two others beside it; none of them holds up what is shown. */
const withOwnScript = ['/benchmark/', '/compare/', '/framework/'];

test('the largest page of each part is light, with its styles and scripts', () => {
  const files = filesOf(folder);
  const weigh = weigher(files, (file) => readFileSync(join(folder, file)));
  const weights = richestOf(folder).map((address) => weigh(fileAt(address).replace(/^\//, '')));
  expect(weights.length).toBeGreaterThan(15);
  expect(weights.filter(({sent}) => sent > budgets.bytes)).toEqual([]);
});

test('the largest page of each part asks for little', async () => {
  const asked = await onEach(
    browser,
    site,
    richestOf(folder),
    {viewport: {width: 390, height: 844}},
    (_page, _address, heard) =>
      Promise.resolve(heard.requests.filter((url) => !/\.(woff2|svg|png|ico)$/.test(url))),
  );
  const tooMany = asked.filter(
    ({address, answer}) =>
      answer.length > budgets.requests + (withOwnScript.includes(address) ? 1 : 0),
  );
  expect(tooMany).toEqual([]);
});
