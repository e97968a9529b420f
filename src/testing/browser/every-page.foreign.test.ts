import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {launch} from './browser.ts';
import {builtVariants} from './built-variants.ts';
import {found, onEach} from './each.ts';
import {pagesOf} from './sample.ts';

// What `npm test` looks at on one page of each kind, on every page there is: it takes minutes.

const {folder} = builtVariants[0]!;
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test(
  'no page breaks the policy of its host, asks another host or says anything to the console',
  {
    timeout: 30 * 60_000,
  },
  async () => {
    const {origin} = new URL(site.address);
    const pages = pagesOf(folder).filter(({hasMoved}) => !hasMoved);
    const answers = await onEach(
      browser,
      site,
      pages.map(({address}) => address),
      {viewport: {width: 1280, height: 900}},
      async (page, _, heard) => {
        // What is closed loads its pictures when it is opened.
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((details) => (details.open = true)),
        );
        await page.waitForLoadState('networkidle');
        return [
          ...heard.messages,
          ...heard.requests
            .filter((url) => !url.startsWith(`${origin}/`))
            .map((url) => `asks ${url}`),
        ];
      },
    );
    console.log(`${answers.length} pages opened in a browser.`);
    expect(found(answers)).toEqual([]);
  },
);
