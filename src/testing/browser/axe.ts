import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
  }[];
}

/**
 * Runs inside the page: marks rows of tables and items of lists that are built as one before them in the same table or
 * list, with the same classes and states, so that no rule can tell the two apart.
 */
export function markAlike(): void {
  const built = (element: Element): string => {
    const traits = [...element.attributes].map(({name, value}) =>
      /^(id|href|src|aria-labelledby|aria-describedby|data-label)$/.test(name)
        ? `${name}${value === ''}`
        : `${name}=${value}`,
    );
    const hasWords = element.textContent.trim() !== '';
    return `${element.localName}[${traits.join(' ')}]${hasWords}(${[...element.children].map(built).join()})`;
  };
  const seen = new Map<Element, Set<string>>();
  for (const row of document.querySelectorAll('tbody > tr, li')) {
    const before = seen.get(row.parentElement!) ?? new Set();
    seen.set(row.parentElement!, before);
    row.toggleAttribute('data-alike', before.has(built(row)));
    before.add(built(row));
  }
}

/**
 * What axe-core finds against WCAG 2.2 AA on the page as it is shown, with everything on it opened.
 * It does not judge drawings, which are hidden from assistive technology,
 * so they are emptied for its speed. The page's context must bypass its Content-Security-Policy.
 * @param rules ids of the only rules to run; without them, all of WCAG 2.2 AA
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((each) => (each.open = true));
    document
      .querySelectorAll('svg.plot[aria-hidden="true"]')
      .forEach((drawing) => drawing.replaceChildren());
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({path: script});
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
