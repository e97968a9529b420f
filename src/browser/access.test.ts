import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../cli/serve.ts';
import {widerThanWindow} from './anatomy.ts';
import {violationsOn} from './axe.ts';
import {launch} from './browser.ts';
import {found, onEach} from './each.ts';
import {addressesOf, faces, richestOf} from './faces.ts';
import {skip, walk} from './keyboard.ts';
import {wasteOnPaper} from './paper.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe.each(faces)('The site $face, for everybody', ({folder}) => {
  let site: Served;
  const walked = ['framework', 'categories', 'trusts'];

  beforeAll(async () => {
    site = await serve(folder);
  });

  afterAll(() => site?.close());

  test('breaks no rule of WCAG 2.2 AA that axe can judge, on any page', {timeout: 240_000}, async () => {
    expect(found(await onEach(browser, site, addressesOf(folder), {bypassCSP: true, viewport: {width: 1280, height: 800}}, (page) => violationsOn(page)))).toEqual([]);
  });

  test('has text that stands out enough in the dark theme, on any page', {timeout: 240_000}, async () => {
    expect(found(await onEach(browser, site, addressesOf(folder), {bypassCSP: true, viewport: {width: 1280, height: 800}, colorScheme: 'dark'},
      (page) => violationsOn(page, ['color-contrast'])))).toEqual([]);
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
