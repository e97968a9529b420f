import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../cli/serve.ts';
import {widerThanWindow} from './anatomy.ts';
import {violationsOn} from './axe.ts';
import {launch} from './browser.ts';
import {found, onEach} from './each.ts';
import {addressesOf, faces, poorestOf, richestOf} from './faces.ts';
import {skip, walk} from './keyboard.ts';
import {wasteOnPaper} from './paper.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe.each(faces)('The site $face, for everybody', ({folder, publishedOnly}) => {
  let site: Served;
  const walked = ['framework', 'categories', 'trusts'];

  beforeAll(async () => {
    site = await serve(folder);
  });

  afterAll(() => site?.close());

  test(`breaks no rule of WCAG 2.2 AA that axe can judge, on ${publishedOnly ? 'the largest and the smallest page of each part' : 'any page'}`, {timeout: 240_000}, async () => {
    const addresses = publishedOnly ? [...new Set([...richestOf(folder), ...poorestOf(folder)])] : addressesOf(folder);
    const answers = await onEach(browser, site, addresses, {bypassCSP: true, viewport: {width: 1280, height: 800}}, async (page) => {
      const light = await violationsOn(page);
      await page.emulateMedia({colorScheme: 'dark'});
      const dark = await violationsOn(page, ['color-contrast']);
      await page.setViewportSize({width: 360, height: 800});
      const phone = await violationsOn(page, ['target-size', 'scrollable-region-focusable']);
      await page.emulateMedia({colorScheme: 'light'});
      await page.setViewportSize({width: 1280, height: 800});
      return [...light, ...dark.map((each) => `(dark) ${each}`), ...phone.map((each) => `(360 px) ${each}`)];
    });
    expect(found(answers)).toEqual([]);
  });

  test.each([360, 1280])('can be walked by the keyboard, with the focus always in sight, at %i px', async (width) => {
    const walks = await onEach(browser, site, richestOf(folder, walked), {viewport: {width, height: 800}}, walk);
    expect(walks.map(({answer}) => answer.stops).filter((stops) => stops > 20)).toHaveLength(walked.length);
    expect(found(walks.map(({address, answer}) => ({address, answer: answer.problems})))).toEqual([]);
  });

  test('has a skip link that is seen and leads into the main part', async () => {
    expect(found(await onEach(browser, site, richestOf(folder, walked), {viewport: {width: 1280, height: 800}}, skip))).toEqual([]);
  });

  // A sheet of A4 is 794 px wide; a browser's usual margins leave 717.
  test.each([794, 717])('fits on paper %i px wide, without its navigation and never dark', async (width) => {
    const answers = await onEach(browser, site, richestOf(folder), {viewport: {width, height: 1123}, colorScheme: 'dark'}, async (page) => {
      await page.emulateMedia({media: 'print'});
      return [...await page.evaluate(widerThanWindow), ...await page.evaluate(wasteOnPaper)];
    });
    expect(found(answers)).toEqual([]);
  });
});
