import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {richestOf, wholeSite} from './built-variants.ts';
import {faultsOfSheets} from './sheets.ts';

// How pages are printed, of each part of the site the largest.

const {folder} = wholeSite;
const pages = richestOf(folder).filter(
  // A reader's own numbers print on one sheet, which has a test of its own and nothing to cite.
  (address) => address.endsWith('/') && !address.startsWith('/embed/') && address !== '/benchmark/',
);
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder);
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

async function printed(address: string, change = ''): Promise<string[]> {
  const page = await browser.newPage({bypassCSP: true});
  await page.emulateMedia({media: 'print'});
  await page.goto(new URL(address, site.address).href);
  if (change !== '') await page.addStyleTag({content: change});
  const faults = await page.evaluate(faultsOfSheets);
  await page.close();
  return faults;
}

test.each(pages)(
  '%s prints its argument, its edition and address, and no machinery',
  async (address) => {
    expect(await printed(address)).toEqual([]);
  },
);

test.each([
  ['details::details-content {content-visibility: hidden !important}', 'loses <details'],
  ['.taken-away {display: block !important}', 'prints <section'],
  ['.rests, .rests > * {display: block !important}', 'prints <p'],
  ['.imprint {display: block !important}', 'repeats no imprint'],
])('%s is found', async (change, fault) => {
  expect((await printed('/figures/census/', change)).join()).toContain(fault);
});
