import type {Page} from 'playwright-core';

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

/**
 * Presses Tab from the top of the page to its end;
 * opens by Enter whatever can be opened on the way, so that what is inside is walked too.
 */
export async function walk(page: Page): Promise<Walk> {
  const problems: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const hasNavigation = (await page.locator('nav').count()) > 0;
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null)
      return {stops, problems: [...problems, ...(await page.evaluate(neverReached))]};
    problems.push(...stop.problems);
    // Where nothing stands before the main part, there is nothing to skip.
    if (stops === 0 && hasNavigation && !stop.isSkip)
      problems.push(`the first stop is ${stop.name}, not the skip link`);
    if (stop.isSummary) problems.push(...(await openByKey(page, stop.name)));
  }
  return {stops: mostStops, problems: [...problems, `the page has more than ${mostStops} stops`]};
}

/**
 * What is wrong with the skip link: it must be seen when it has the focus,
 * and lead on to the first stop of the main part.
 */
export async function skip(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const stop = await page.evaluate(lookAtFocus);
  if (!stop?.isSkip) return ['the first stop is not the skip link'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(
    () => document.querySelector('main')?.contains(document.activeElement) ?? false,
  );
  return [...stop.problems, ...(inside ? [] : ['the skip link does not lead into the main part'])];
}

async function openByKey(page: Page, name: string): Promise<string[]> {
  const isOpen = () =>
    page.evaluate(
      () => (document.activeElement?.parentElement as HTMLDetailsElement | null)?.open ?? false,
    );
  const before = await isOpen();
  await page.keyboard.press('Enter');
  const entered = await isOpen();
  await page.keyboard.press('Space');
  const spaced = await isOpen();
  await page.keyboard.press('Enter');
  return [
    ...(entered === before ? [`${name} does not open by Enter`] : []),
    ...(spaced === entered ? [`${name} does not close by the space bar`] : []),
  ];
}

/**
 * Runs inside the page: is the focus where it can be seen?
 * Null where nothing on the page has it. Marks what was reached.
 */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  if (element instanceof HTMLElement || element instanceof SVGElement)
    element.dataset['reached'] = '';
  const name =
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ` +
    `${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
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

/** Runs inside the page: what can be used by a pointer but was not reached by the keyboard. */
function neverReached(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({visibilityProperty: true}) &&
        !(element as HTMLInputElement).disabled &&
        element.dataset['reached'] === undefined,
    )
    .map(
      (element) =>
        `<${element.localName}> ${element.textContent.trim().slice(0, 40)} is never reached`,
    );
}
