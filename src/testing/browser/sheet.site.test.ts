import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

/** Half of a screen, in px. */
const halfScreen = 450;

interface Measured {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** From the end of the drawing to the words below it, in px. */
  readonly hole: number;
}

describe('The contact sheet of the site', () => {
  const {folder} = wholeSite;
  test('is read row by row, its rows end in one line, and no hole in it is half a screen high', async () => {
    const site = await serve(folder, {port: 0});
    const page = await browser.newPage({viewport: {width: 1280, height: 2 * halfScreen}});
    await page.goto(new URL('/figures/', site.address).href);
    const figures: Measured[] = await page.locator('.sheet-figure').evaluateAll((elements) =>
      elements.map((element) => {
        const box = element.getBoundingClientRect();
        const [drawing, caption] = ['.plot', 'figcaption'].map((selector) =>
          [...element.querySelectorAll(selector)]
            .map((each) => each.getBoundingClientRect())
            .find(({height}) => height > 0),
        );
        return {
          left: box.left,
          top: box.top,
          bottom: box.bottom,
          hole: (caption?.top ?? 0) - (drawing?.bottom ?? 0),
        };
      }),
    );
    const kinds = await page.locator('.sheet-trusts dd a').allTextContents();
    await page.close();
    await site.close();
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.toSorted((a, b) => a.top - b.top || a.left - b.left)).toEqual(figures);
    expect(
      [...Map.groupBy(figures, ({top}) => top).values()].filter(
        (row) => new Set(row.map(({bottom}) => Math.round(bottom))).size > 1,
      ),
    ).toEqual([]);
    expect(figures.filter(({hole}) => hole >= halfScreen)).toEqual([]);
    expect(kinds.filter((words) => words.includes('trust-'))).toEqual([]);
    expect(kinds.some((words) => words.startsWith('where they work'))).toBe(true);
  });
});
