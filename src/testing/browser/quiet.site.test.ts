import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';

// What stands around the text keeps out of its way.

/** From the end of a block of text to the next one, in px: more is a hole. */
const widestGap = 130;
const essays = ['/methods/', '/about/', '/recommendations/', '/census/'];

/** Runs inside the page: blocks of the text column that stand further apart than that. */
function holes(widest: number): string[] {
  const blocks = [...document.querySelectorAll('.article > *')]
    .filter((element) => !element.matches('.rail, .note') && element.getClientRects().length > 0)
    .map((element) => ({element, box: element.getBoundingClientRect()}));
  return blocks.slice(1).flatMap(({element, box}, index) => {
    const gap = box.top - blocks[index]!.box.bottom;
    return gap > widest
      ? [`${Math.round(gap)} px above ${element.textContent.trim().slice(0, 30)}`]
      : [];
  });
}

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

describe('The apparatus of the site', () => {
  const {folder} = wholeSite;
  let site: Served;
  let page: Page;

  beforeAll(async () => {
    site = await serve(folder, {port: 0});
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
  });

  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  test.each(essays)('opens no hole in the text of %s', async (address) => {
    await page.goto(new URL(address, site.address).href);
    expect(await page.evaluate(holes, widestGap)).toEqual([]);
  });

  test.each(essays)('has one closed line of evidence a section on %s', async (address) => {
    await page.goto(new URL(address, site.address).href);
    const crowded = await page.evaluate(() => {
      const kinds = [...document.querySelectorAll('.article > h2, .article > .rests')].map(
        (element) =>
          element.matches('h2') ? '|' : (element as HTMLDetailsElement).open ? 'o' : 'e',
      );
      return kinds.join('');
    });
    expect(crowded).not.toMatch(/ee|o/);
  });

  test('tells the current page in the navigation where the system chooses colours', async () => {
    await page.emulateMedia({forcedColors: 'active'});
    await page.goto(new URL('/methods/', site.address).href);
    const grounds = await page.locator('.site a').evaluateAll((links) =>
      links.map((link) => ({
        isCurrent: link.hasAttribute('aria-current'),
        ground: getComputedStyle(link).backgroundColor,
      })),
    );
    await page.emulateMedia({forcedColors: 'none'});
    const [current, others] = [true, false].map(
      (wanted) =>
        new Set(grounds.filter(({isCurrent}) => isCurrent === wanted).map(({ground}) => ground)),
    );
    expect(current!.size).toBe(1);
    expect(current!.isDisjointFrom(others!)).toBe(true);
  });
});
