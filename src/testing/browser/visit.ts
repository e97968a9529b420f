import type {Browser, Page} from 'playwright-core';
import type {Served} from '../../build/serve.ts';
import {type Contrast, measureContrast} from './contrast.ts';
import {type Found, onEach} from './each.ts';
import {type Letters, measureLetters} from './letters.ts';
import {widerThanWindow} from './overflow.ts';
import {shownOn, type ShownOnPage} from './shown.ts';

/** A phone, a tablet and a screen, for each of which figures have a drawing of their own. */
export const widths = [360, 768, 1280] as const;
export const colourSchemes = ['light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

/** A page at one width in one theme. */
export interface Look {
  readonly width: number;
  readonly theme: ColourScheme;
  /** What is wider than the window. */
  readonly wide: readonly string[];
  readonly letters: Letters;
  readonly contrast: Contrast;
}

/** A page as a reader meets it. */
export interface Visit {
  readonly shown: ShownOnPage;
  /** What is wider than the narrowest phone. */
  readonly wide: readonly string[];
  /** What the console said, and what failed to load. */
  readonly messages: readonly string[];
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  /** The page at each width in each theme. */
  readonly looks: readonly Look[];
}

// Asked in one go: the way to the browser and back takes longer than most answers.
const opened = `({shown: (${shownOn})(), wide: (${widerThanWindow})()})`;
const coloured = `(${measureContrast})()`;
const measured =
  `({wide: (${widerThanWindow})(), letters: (${measureLetters})(), contrast: ${coloured}, ` +
  `hasDrawing: document.querySelector('svg.plot') !== null})`;
/** The narrowest phone, or a screen enlarged four times (WCAG 2.2, 1.4.10). */
const narrowest = 320;
const height = 800;

/**
 * Opens pages on the narrowest phone and measures them at each width in each theme.
 * @param theme in which pages are opened; the other one is switched to while they are open
 */
export function visitAll(
  browser: Browser,
  site: Served,
  addresses: readonly string[],
  theme: ColourScheme,
): Promise<Found<Visit>[]> {
  const {origin} = new URL(site.address);
  return onEach(
    browser,
    site,
    addresses,
    {colorScheme: theme, viewport: {width: narrowest, height}},
    async (page, _, heard) => {
      const {shown, wide} = await page.evaluate<Pick<Visit, 'shown' | 'wide'>>(opened);
      return {
        shown,
        wide,
        looks: await looksAt(page, theme),
        messages: heard.messages,
        foreign: heard.requests.filter((url) => !url.startsWith(`${origin}/`)),
      };
    },
  );
}

/**
 * Puts the figures of pages on one of them, and measures this sheet at each width in each theme.
 * @param pages HTML of pages
 * @param address of one with a figure, which is the sheet
 */
export async function lookAtSheet(
  browser: Browser,
  site: Served,
  address: string,
  pages: readonly string[],
): Promise<readonly Look[]> {
  const visits = await onEach(
    browser,
    site,
    [address],
    // A page's own policy lets nobody put HTML into it.
    {bypassCSP: true, colorScheme: 'light', viewport: {width: narrowest, height}},
    async (page) => {
      await page.evaluate(gatherFigures, pages);
      return looksAt(page, 'light');
    },
  );
  return visits[0]!.answer;
}

/** Runs inside the page: in place of its figure, all figures of some pages that look differently. */
function gatherFigures(pages: readonly string[]): void {
  const sheet = document.querySelector('figure.figure')?.parentElement;
  if (!sheet) throw new Error('The page has no figure whose place others could take.');
  const figures = pages.flatMap((html) => [
    ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('figure.figure'),
  ]);
  sheet.replaceChildren(...figures.filter((figure) => figure.querySelector('svg.plot')));
}

/** Measures what is open at each width in each theme, and leaves it in the theme in which it was. */
async function looksAt(page: Page, theme: ColourScheme): Promise<Look[]> {
  const looks: Look[] = [];
  let now = theme;
  for (const width of widths) {
    await widen(page, width);
    const {hasDrawing, ...look} = await page.evaluate<Measured>(measured);
    const other = colourSchemes.find((each) => each !== now)!;
    looks.push({width, theme: now, ...look});
    if (hasDrawing) await page.emulateMedia({colorScheme: (now = other)});
    // A theme sets colours only, so that everything else stands where it stood; and these are asked of drawings alone.
    const contrast = hasDrawing ? await page.evaluate<Contrast>(coloured) : look.contrast;
    looks.push({width, theme: other, ...look, contrast});
  }
  await page.emulateMedia({colorScheme: theme});
  return looks;
}

/** What is asked of a page at a width that it is shown in for the first time. */
interface Measured extends Pick<Look, 'wide' | 'letters' | 'contrast'> {
  readonly hasDrawing: boolean;
}

async function widen(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({width, height});
}

/** A page without JavaScript. */
export interface PlainVisit {
  /** Ids of the figures that show a drawing. */
  readonly figures: readonly string[];
  /** What is wider than the narrowest phone. */
  readonly wide: readonly string[];
  /** What needs a script and is shown all the same. */
  readonly uncovered: readonly string[];
}

/** Opens pages with JavaScript switched off, on the narrowest phone. */
export function visitWithoutScript(
  browser: Browser,
  site: Served,
  addresses: readonly string[],
): Promise<Found<PlainVisit>[]> {
  return onEach(
    browser,
    site,
    addresses,
    {javaScriptEnabled: false, viewport: {width: narrowest, height}},
    async (page) => {
      const {shown, wide} = await page.evaluate<Pick<Visit, 'shown' | 'wide'>>(opened);
      return {
        figures: shown.figures.filter(({shown}) => shown > 0).map(({id}) => id),
        wide,
        uncovered: shown.uncovered,
      };
    },
  );
}
