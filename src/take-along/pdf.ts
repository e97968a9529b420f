import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {root} from '../build/project.ts';
import {typeOf} from '../hosting/types.ts';
import {launch} from './browser.ts';
import {type PdfFacts, PdfFile} from './pdf-file.ts';

/** Stands for the host of the site while it is printed: nothing is asked of a network. */
const faces = join(root, 'src', 'publishing', 'files');
const host = 'http://report.invalid';

/**
 * Prints the document as a tagged PDF with an outline. It is printed twice: where each chapter falls is known, and
 * can be said in the list of contents, only once it was.
 * @param html of the document
 * @param site folder of the built site, from which its styles are taken
 * @throws where no browser can be started
 */
export async function printed(html: string, site: string, facts: PdfFacts): Promise<Uint8Array> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await serveFrom(page, site, html);
    await page.goto(`${host}/`, {waitUntil: 'load'});
    await page.evaluate(() => document.fonts.ready);
    const first = new PdfFile(await asPdf(page));
    await page.evaluate(numberContents, [...first.sheets()]);
    return new PdfFile(await asPdf(page)).withFacts(facts);
  } finally {
    await browser.close();
  }
}

const asPdf = (page: Page): Promise<Buffer> =>
  page.pdf({tagged: true, outline: true, preferCSSPageSize: true});

/** Runs inside the page. */
function numberContents(sheets: readonly (readonly [string, number])[]): void {
  const numbers = new Map(sheets);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents-sheet a'))
    link.dataset['sheet'] = String(numbers.get(link.hash.slice(1)) ?? '');
}

async function serveFrom(page: Page, site: string, html: string): Promise<void> {
  await page.route('**', (route) => {
    const {origin, pathname} = new URL(route.request().url());
    if (origin !== host) return route.abort();
    if (pathname === '/') return route.fulfill({body: html, contentType: 'text/html'});
    try {
      const folder = pathname.startsWith('/face/') ? faces : site;
      const body = readFileSync(join(folder, decodeURIComponent(pathname)));
      return route.fulfill({body, contentType: typeOf(pathname)});
    } catch {
      return route.fulfill({status: 404});
    }
  });
}
