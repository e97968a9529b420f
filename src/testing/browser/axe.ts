import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** As a function that waits in every page: a browser compiles it once, and else anew for each. */
const waiting = `window.startAxe = () => { ${readFileSync(script, 'utf8')} };`;
const prepared = new WeakSet<Page>();

async function startAxe(page: Page): Promise<void> {
  if (!prepared.has(page)) {
    prepared.add(page);
    await page.addInitScript(waiting);
    await page.evaluate(waiting);
  }
  await page.evaluate("'axe' in window || window.startAxe()");
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
  }[];
}

/**
 * What axe-core finds against WCAG 2.2 AA on the page as it is shown, with everything on it opened.
 * It does not judge drawings, which are hidden from assistive technology,
 * so they are emptied for its speed. What is marked as alike to what was judged before is passed over.
 * @param rules ids of the only rules to run; without them, all of WCAG 2.2 AA
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((each) => (each.open = true));
    document
      .querySelectorAll('svg.plot[aria-hidden="true"]')
      .forEach((drawing) => drawing.replaceChildren());
  });
  await startAxe(page);
  const runOnly = rules ? {type: 'rule', values: [...rules]} : {type: 'tag', values: tags};
  const results = await page.evaluate(
    (options) =>
      (
        window as unknown as {axe: {run(context: unknown, options: unknown): Promise<AxeResults>}}
      ).axe.run({exclude: ['svg.plot', '[data-alike]']}, options),
    // Off unless asked for by name.
    {
      runOnly,
      resultTypes: ['violations'],
      // No rule of these reads style sheets.
      preload: false,
      ...(rules ? {} : {rules: {'target-size': {enabled: true}}}),
    },
  );
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id} (${help}) ${JSON.stringify(target)} ${
          failureSummary
            ?.split('\n')
            .slice(1)
            .map((line) => line.trim())
            .join('; ') ?? ''
        }`,
    ),
  );
}
