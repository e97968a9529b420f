import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import type {Served} from '../cli/serve.ts';

/** Opens addresses of a site, four at a time, and looks at each; answers in the order of the addresses. */
export async function onEach<Answer>(
  browser: Browser, site: Served, addresses: readonly string[], options: BrowserContextOptions, look: (page: Page) => Promise<Answer>,
): Promise<{readonly address: string; readonly answer: Answer}[]> {
  const answers: {address: string; answer: Answer}[] = [];
  const queue = [...addresses.entries()];
  const worker = async (): Promise<void> => {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options});
    const page = await context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, address] = next;
      await page.goto(new URL(address.slice(1), site.address).href, {waitUntil: 'load'});
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      answers[index] = {address, answer: await look(page)};
    }
    await context.close();
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return answers;
}

/** Everything that was found on any page, each with the page's address. */
export const found = (answers: readonly {readonly address: string; readonly answer: readonly string[]}[]): string[] =>
  answers.flatMap(({address, answer}) => answer.map((finding) => `${address} ${finding}`));
