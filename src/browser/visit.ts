import type {Browser, Page} from 'playwright-core';
import type {Served} from '../build/serve.ts';
import {type Anatomy, anatomyOf, widerThanWindow} from './anatomy.ts';
import {type Contrast, measureContrast} from './contrast.ts';
import {type Found, onEach} from './each.ts';
import {type Letters, measureLetters} from './letters.ts';

export const widths = [360, 768, 1280] as const;
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A page at one width in one theme. */
export interface Look {
  readonly width: number;
  readonly theme: Theme;
  /** What is wider than the window. */
  readonly wide: readonly string[];
  readonly letters: Letters;
  readonly contrast: Contrast;
}

/** A page as a reader meets it. */
export interface Visit {
  readonly anatomy: Anatomy;
  /** What is wider than a phone. */
  readonly wide: readonly string[];
  /** What the console said, and what failed to load. */
  readonly messages: readonly string[];
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  /** The page at each width in each theme; nothing where it was not to be measured. */
  readonly looks: readonly Look[];
}

// Asked in one go: the way to the browser and back takes longer than most answers.
const opened = `({anatomy: (${anatomyOf})(), wide: (${widerThanWindow})()})`;
const measured = `({wide: (${widerThanWindow})(), letters: (${measureLetters})(), contrast: (${measureContrast})()})`;
const height = 800;

/**
 * Opens every page once, on a phone, and measures some of them at each width in each theme.
 * @param theme in which pages are opened; the other one is switched to while they are open
 */
export function visitAll(
  browser: Browser,
  site: Served,
  addresses: readonly string[],
  toMeasure: ReadonlySet<string>,
  theme: Theme,
): Promise<Found<Visit>[]> {
  const other = themes.find((each) => each !== theme)!;
  const {origin} = new URL(site.address);
  return onEach(
    browser,
    site,
    addresses,
    {colorScheme: theme, viewport: {width: widths[0], height}},
    async (page, address, heard) => {
      const {anatomy, wide} = await page.evaluate<Pick<Visit, 'anatomy' | 'wide'>>(opened);
      const looks: Look[] = [];
      if (toMeasure.has(address)) {
        for (const width of widths) looks.push(await lookAt(page, width, theme));
        await page.emulateMedia({colorScheme: other});
        for (const width of widths.toReversed()) looks.push(await lookAt(page, width, other));
        await page.emulateMedia({colorScheme: theme});
      }
      return {
        anatomy,
        wide,
        looks,
        messages: heard.messages,
        foreign: heard.requests.filter((url) => !url.startsWith(`${origin}/`)),
      };
    },
  );
}

async function lookAt(page: Page, width: number, theme: Theme): Promise<Look> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({width, height});
  return {
    width,
    theme,
    ...(await page.evaluate<Pick<Look, 'wide' | 'letters' | 'contrast'>>(measured)),
  };
}

/** A page without JavaScript. */
export interface PlainVisit {
  /** Ids of the figures that show a drawing. */
  readonly figures: readonly string[];
  /** What is wider than a phone. */
  readonly wide: readonly string[];
  /** What needs a script and is shown all the same. */
  readonly uncovered: readonly string[];
}

/** Opens pages with JavaScript switched off, on a phone. */
export function visitWithoutScript(
  browser: Browser,
  site: Served,
  addresses: readonly string[],
): Promise<Found<PlainVisit>[]> {
  return onEach(
    browser,
    site,
    addresses,
    {javaScriptEnabled: false, viewport: {width: widths[0], height}},
    async (page) => {
      const {anatomy, wide} = await page.evaluate<Pick<Visit, 'anatomy' | 'wide'>>(opened);
      return {
        figures: anatomy.figures.filter(({shown}) => shown > 0).map(({id}) => id),
        wide,
        uncovered: anatomy.uncovered,
      };
    },
  );
}
