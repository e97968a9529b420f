import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {markAlike} from './alike.ts';
import {violationsOn} from './axe.ts';
import {closeWindows, launch} from './browser.ts';
import {builtVariants} from './built-variants.ts';
import {found, onEach} from './each.ts';
import {sampleOf} from './sample.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

describe.each(builtVariants)('The site $face, by the rules', (face) => {
  let site: Served;

  beforeAll(async () => {
    site = await serve(face.folder);
  });

  afterAll(() => site?.close());

  test('breaks no rule of WCAG 2.2 AA that axe can judge', {timeout: 600_000}, async () => {
    const {judged} = sampleOf(face);
    const known: number[] = [];
    const answers = await onEach(
      browser,
      site,
      judged,
      {viewport: {width: 1280, height: 800}},
      async (page) => {
        known.push(...(await page.evaluate(markAlike, known)));
        await page.setViewportSize({width: 360, height: 800});
        const phone = await violationsOn(page, ['target-size', 'scrollable-region-focusable']);
        await page.setViewportSize({width: 1280, height: 800});
        const light = await violationsOn(page);
        await page.emulateMedia({colorScheme: 'dark'});
        const dark = await violationsOn(page, ['color-contrast']);
        await page.emulateMedia({colorScheme: 'light'});
        return [
          ...light,
          ...dark.map((each) => `(dark) ${each}`),
          ...phone.map((each) => `(360 px) ${each}`),
        ];
      },
    );
    expect(answers.length).toBe(judged.length);
    expect(found(answers)).toEqual([]);
  });
});
