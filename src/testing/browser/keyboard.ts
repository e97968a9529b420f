import type {CDPSession, Page} from 'playwright-core';
import {markAlike, thinAlike} from './alike.ts';

/** A walk through a page by the Tab key. */
export interface Walk {
  readonly stops: number;
  /** Places where somebody at a keyboard would be lost. */
  readonly problems: readonly string[];
}

interface Stop {
  readonly name: string;
  readonly isSkip: boolean;
  readonly isSummary: boolean;
  readonly problems: readonly string[];
}

const mostStops = 1500;
/** So many Tabs are pressed in one go: the way to the browser and back takes longer than a stop. */
const stride = 6;

/**
 * Presses Tab from the top of the page to its end; opens by Enter whatever can be opened on the way, so that what is
 * inside is walked too. Of what is built alike and stands side by side, such as the rows of a table, the first two are
 * walked.
 * @param known what stood around the main part of pages that were walked before, at the same width; where a page has
 *   the same, only its main part is walked. That of this page is added.
 */
export async function walk(page: Page, known: Set<string> = new Set()): Promise<Walk> {
  const around = await page.evaluate(surroundings);
  const within = known.has(around) ? 'main' : 'body';
  known.add(around);
  const problems: string[] = [];
  await page.evaluate(markAlike, []);
  await page.evaluate(thinAlike);
  await page.evaluate(startAt, within);
  const keys = await page.context().newCDPSession(page);
  const hasNavigation = (await page.locator('nav').count()) > 0;
  let stops = 0;
  while (stops < mostStops) {
    for (const [index, stop] of (await tabOn(keys, page, within)).entries()) {
      if (stop === null)
        return {stops, problems: [...problems, ...(await page.evaluate(neverReached, within))]};
      problems.push(...stop.problems);
      // Where nothing stands before the main part, there is nothing to skip.
      if (stops === 0 && within === 'body' && hasNavigation && !stop.isSkip)
        problems.push(`the first stop is ${stop.name}, not the skip link`);
      stops += 1;
      if (!stop.isSummary) continue;
      await page.evaluate(backTo, index);
      problems.push(...(await openByKey(keys, page, stop.name)));
      // What comes behind it is walked anew, since what it opened comes first.
      break;
    }
  }
  return {stops: mostStops, problems: [...problems, `the page has more than ${mostStops} stops`]};
}

const keyCodes = {
  Tab: {code: 'Tab', key: 'Tab', windowsVirtualKeyCode: 9},
  Enter: {code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13, text: '\r'},
  Space: {code: 'Space', key: ' ', windowsVirtualKeyCode: 32, text: ' '},
} as const;

/** Presses keys one after the other, without waiting for what the page makes of each. */
async function press(keys: CDPSession, names: readonly (keyof typeof keyCodes)[]): Promise<void> {
  await Promise.all(
    names.flatMap((name) =>
      (['keyDown', 'keyUp'] as const).map((type) =>
        keys.send('Input.dispatchKeyEvent', {type, ...keyCodes[name]}),
      ),
    ),
  );
}

/** Presses Tab a few times; hands back where each led, null behind the end. */
async function tabOn(keys: CDPSession, page: Page, within: string): Promise<(Stop | null)[]> {
  await page.evaluate(`
    window.reached = [];
    window.onkeyup = () => window.reached.push([document.activeElement, (${lookAtFocus})('${within}')]);
  `);
  await press(keys, Array<'Tab'>(stride).fill('Tab'));
  return page.evaluate('window.onkeyup = null; window.reached.map(([, stop]) => stop)');
}

/**
 * What is wrong with the skip link: it must be seen when it has the focus, and lead on to the first stop of the main
 * part.
 */
export async function skip(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const stop = await page.evaluate(lookAtFocus, 'body');
  if (!stop?.isSkip) return ['the first stop is not the skip link'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(
    () => document.querySelector('main')?.contains(document.activeElement) ?? false,
  );
  return [...stop.problems, ...(inside ? [] : ['the skip link does not lead into the main part'])];
}

/** Opens what has the focus by Enter, closes it by the space bar and opens it again. */
async function openByKey(keys: CDPSession, page: Page, name: string): Promise<string[]> {
  // A page does what a key says behind its listeners, so each state is noted when the next key goes down.
  await page.evaluate(`
    window.states = [];
    window.onkeydown = () => window.states.push(document.activeElement.parentElement.open === true);
  `);
  await press(keys, ['Enter', 'Space', 'Enter']);
  const [before, entered, spaced] = await page.evaluate<boolean[]>(
    'window.onkeydown = null; window.states',
  );
  return [
    ...(entered === before ? [`${name} does not open by Enter`] : []),
    ...(spaced === entered ? [`${name} does not close by the space bar`] : []),
  ];
}

/**
 * Runs inside the page: what stands around its main part, without words and without the mark of where the reader is.
 * A main part that cannot take the focus is itself among what stands around.
 */
function surroundings(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelector('main[tabindex]')?.replaceChildren();
  for (const link of copy.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  return copy.outerHTML.replace(/>[^<]+/g, '>');
}

/** Runs inside the page: the next Tab leads to the first stop of a part. */
function startAt(part: string): void {
  (document.activeElement as HTMLElement | null)?.blur();
  if (part !== 'body') document.querySelector<HTMLElement>(part)?.focus();
}

/** Runs inside the page: gives the focus back to where one of the last Tabs led. */
function backTo(index: number): void {
  (window as unknown as {reached: [HTMLElement, Stop][]}).reached[index]?.[0].focus();
}

/**
 * Runs inside the page: is the focus where it can be seen? Null where nothing in this part of the page has it. Marks
 * what was reached.
 */
function lookAtFocus(part: string): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || !element.closest(part)) return null;
  if (element instanceof HTMLElement || element instanceof SVGElement)
    element.dataset['reached'] = '';
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${words}`;
  const rects = [...element.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
  const isSeenAt = ({left, right, top, bottom}: DOMRect): boolean => {
    const hit = document.elementFromPoint(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    );
    return (
      hit !== null &&
      (element.contains(hit) ||
        (hit.contains(element) && hit.closest('a, button, summary') === element))
    );
  };
  const isInside = ({left, right, top, bottom}: DOMRect): boolean =>
    right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  const problems = [
    ...(rects.length === 0
      ? ['has no size']
      : !rects.some(isInside)
        ? ['is outside the window']
        : !rects.some((rect) => isInside(rect) && isSeenAt(rect))
          ? ['is covered or clipped']
          : []),
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? ['shows no outline'] : []),
  ];
  return {
    name,
    isSkip: element.matches('.skip'),
    isSummary: element.matches('summary'),
    problems: problems.map((problem) => `${name} ${problem}`),
  };
}

/** Runs inside the page: what can be used by a pointer in a part of it but was not reached by the keyboard. */
function neverReached(part: string): string[] {
  const usable = 'a[href], button, summary, input, select, textarea';
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter(
      (element) =>
        element.closest(part) !== null &&
        element.checkVisibility({visibilityProperty: true}) &&
        !(element as HTMLInputElement).disabled &&
        // Marks of a drawing that lead somewhere are for the pointer: the table has the same links.
        element.closest('svg[aria-hidden]') === null &&
        element.dataset['reached'] === undefined,
    )
    .map(
      (element) =>
        `<${element.localName}> ${element.textContent.trim().slice(0, 40)} is never reached`,
    );
}
