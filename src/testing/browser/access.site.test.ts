import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {richestOf, wholeSite} from './built-variants.ts';
import {found, onEach} from './each.ts';
import {skip, walk} from './keyboard.ts';
import {widerThanWindow} from './overflow.ts';
import {wasteOnPaper} from './paper.ts';
import {sampleOf} from './sample.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

/** Parts of the site whose largest page has most to walk through. */
const busiest = ['framework', 'categories', 'trusts'];

describe('The site, for everybody', () => {
  const {folder} = wholeSite;
  let site: Served;

  beforeAll(async () => {
    site = await serve(folder);
  });

  afterAll(() => site?.close());

  // Every kind of stop at one width, and the busiest pages at the other as well.
  test.each([360, 1280])(
    'can be walked by the keyboard, with the focus always in sight, at %i px',
    {timeout: 300_000},
    async (width) => {
      const addresses = width === 1280 ? sampleOf(wholeSite).walked : richestOf(folder, busiest);
      const known = new Set<string>();
      const walks = await onEach(
        browser,
        site,
        addresses,
        {viewport: {width, height: 800}},
        (page) => walk(page, known),
      );
      expect(walks.filter(({answer}) => answer.stops > 20).length).toBeGreaterThanOrEqual(
        busiest.length,
      );
      expect(found(walks.map(({address, answer}) => ({address, answer: answer.problems})))).toEqual(
        [],
      );
    },
  );

  test('has a skip link that is seen and leads into the main part', async () => {
    expect(
      found(
        await onEach(
          browser,
          site,
          richestOf(folder, busiest),
          {viewport: {width: 1280, height: 800}},
          skip,
        ),
      ),
    ).toEqual([]);
  });

  // A sheet of A4 is 794 px wide; a browser's usual margins leave 717.
  test(
    'fits on paper, with and without margins, without its navigation and never dark',
    {timeout: 300_000},
    async () => {
      const answers = await onEach(
        browser,
        site,
        richestOf(folder),
        {viewport: {width: 794, height: 1123}, colorScheme: 'dark'},
        async (page) => {
          await page.emulateMedia({media: 'print'});
          const without = await page.evaluate(widerThanWindow);
          await page.setViewportSize({width: 717, height: 1123});
          return [
            ...without,
            ...(await page.evaluate(widerThanWindow)),
            ...(await page.evaluate(wasteOnPaper)),
          ];
        },
      );
      expect(found(answers)).toEqual([]);
    },
  );
});
