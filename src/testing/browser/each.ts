import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import type {Served} from '../../build/serve.ts';

/** What a page let be heard since it began to load. */
export interface Heard {
  /** What the console said, and what failed to load. */
  readonly messages: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

/** What a look at a page gave. */
export interface Found<Answer> {
  readonly address: string;
  readonly answer: Answer;
}

/**
 * Opens addresses of a site one after the other and looks at each;
 * answers in the order of the addresses. An error names the address.
 * A page keeps a core busy by itself, and tests in another file the next one.
 */
export async function onEach<Answer>(
  browser: Browser,
  site: Served,
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string, heard: Heard) => Promise<Answer>,
): Promise<Found<Answer>[]> {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  const page = await context.newPage();
  const hears = listenTo(page);
  const answers: Found<Answer>[] = [];
  for (const address of addresses) {
    try {
      if (options.viewport && page.viewportSize()?.width !== options.viewport.width)
        await page.setViewportSize(options.viewport);
      const heard = hears();
      await page.goto(new URL(address.slice(1), site.address).href, {waitUntil: 'load'});
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      // What a reader opens is looked at as well.
      await page.evaluate(openSections);
      answers.push({address, answer: await look(page, address, heard)});
    } catch (error) {
      throw new Error(`${address} could not be looked at: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
  await context.close();
  return answers;
}

/** Runs inside the page: opens the sections that are closed under their headings. */
function openSections(): void {
  for (const section of document.querySelectorAll<HTMLDetailsElement>('details.fold'))
    section.open = true;
}

/** Listens to a page; the answer begins a new account of what is heard. */
function listenTo(page: Page): () => Heard {
  let heard: Heard = {messages: [], requests: []};
  page.on('console', (message) =>
    heard.messages.push(`console ${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => heard.messages.push(`error: ${error.message}`));
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on(
    'response',
    (response) =>
      response.status() >= 400 &&
      heard.messages.push(`status ${response.status()}: ${response.url()}`),
  );
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A browser asks for the icon last; going on to the next page breaks that off, and nothing else is broken off so.
    if (reason !== 'net::ERR_ABORTED') heard.messages.push(`failed: ${request.url()} ${reason}`);
  });
  return () => (heard = {messages: [], requests: []});
}

/** Everything that was found on any page, each with the page's address. */
export const found = (answers: readonly Found<readonly string[]>[]): string[] =>
  answers.flatMap(({address, answer}) => answer.map((finding) => `${address} ${finding}`));
