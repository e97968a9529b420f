import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';

// The front page in a minute: where the findings stand, and how many words come before them.

/** Where the first finding begins and the last one ends at the latest, in px from the top, by the window’s width. */
const budgets = [
  {width: 1280, first: 900, last: 2200},
  {width: 360, first: 1100, last: 3400},
] as const;
/** Read aloud, a minute holds so many words. */
const wordsInAMinute = 175;
/** From the headline to the first finding, drawing and description left out. */
const wordsBeforeFindings = 95;
const findings = 7;

interface Measured {
  readonly boxes: readonly {readonly top: number; readonly bottom: number}[];
  readonly order: readonly string[];
  readonly links: readonly string[];
  readonly before: number;
  readonly sentences: number;
}

/** Runs inside the page. */
function measure(): Measured {
  const all = [...document.querySelectorAll('.findings .finding')];
  const words = (elements: Iterable<Element>): number =>
    [...elements].flatMap(({textContent}) => (textContent ?? '').split(/\s+/).filter(Boolean))
      .length;
  return {
    boxes: all
      .map((element) => element.getBoundingClientRect())
      .map(({top, bottom}) => ({top, bottom})),
    order: [...document.querySelectorAll('main h2')].map(({textContent}) => textContent ?? ''),
    links: all.map((element) => getComputedStyle(element.querySelector('a')!).textDecorationLine),
    before: words(
      document.querySelectorAll('.front h1, .front .standfirst, .front figcaption, .front .small'),
    ),
    sentences: words(document.querySelectorAll('.front h1, .front .standfirst, .finding h4')),
  };
}

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

describe('The front page of the site', () => {
  const {folder} = wholeSite;
  let site: Served;

  beforeAll(async () => {
    site = await serve(folder, {port: 0});
  });

  afterAll(() => site?.close());

  const at = async <Answer>(width: number, question: (page: Page) => Promise<Answer>) => {
    const page = await browser.newPage({viewport: {width, height: 900}});
    await page.goto(site.address);
    await page.evaluate(() => document.fonts.ready);
    const answer = await question(page);
    await page.close();
    return answer;
  };

  test.each(budgets)('has its findings within reach at $width px', async ({width, first, last}) => {
    const {boxes, links} = await at(width, (page) => page.evaluate(measure));
    expect(boxes).toHaveLength(findings);
    expect(boxes[0]!.top).toBeLessThan(first);
    expect(boxes.at(-1)!.bottom).toBeLessThan(last);
    expect(links.filter((line) => line !== 'underline')).toEqual([]);
  });

  test('is read aloud in a minute as far as the last finding, and says how it is known after that', async () => {
    const {before, sentences, order} = await at(1280, (page) => page.evaluate(measure));
    expect(before).toBeLessThanOrEqual(wordsBeforeFindings);
    expect(sentences).toBeLessThanOrEqual(wordsInAMinute);
    expect(order[0]).toMatch(/findings$/);
  });
});
