import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {inEditionFolder} from '../../archive/kept.ts';
import {filesOf} from '../../build/files.ts';
import {startTagsOf} from '../../build/html.ts';
import {serve, type Served} from '../../build/serve.ts';
import {isSimulatedPath} from '../../model/publishing/figure-ids.ts';
import {closeWindows, launch} from './browser.ts';
import {addressesOf, builtVariants, htmlOf} from './built-variants.ts';

// Nothing simulated is seen, printed, shared, searched or cited before a reader opens it.

const [full, published] = builtVariants as [
  (typeof builtVariants)[number],
  (typeof builtVariants)[number],
];
const isOpened = (address: string): boolean =>
  address.endsWith('/simulated/') || address.startsWith('/embed/');
/** What a page shows of itself, without what a reader has to open. */
const closed = (html: string): string =>
  html.replace(/<details class="simulation[\s\S]*?<\/details>/g, '');
const pages = (): string[] => addressesOf(full.folder).filter((address) => !isOpened(address));

describe('A site that offers simulated rows', () => {
  test('shows no mark of one on any page that is not called simulated', () => {
    expect(
      pages().filter((address) =>
        /class="[^"]*\bsimulated\b|data-provenance="simulated"|<td[^>]*>simulated</.test(
          closed(htmlOf(full.folder, address)),
        ),
      ),
    ).toEqual([]);
  });

  test('cites none, and lists and shares no page that holds any', () => {
    const map = readFileSync(join(full.folder, 'sitemap.xml'), 'utf8');
    expect(map).not.toContain('simulated');
    const opened = addressesOf(full.folder).filter((address) => address.endsWith('/simulated/'));
    expect(opened.length).toBeGreaterThan(20);
    expect(
      opened.filter((address) => {
        const html = htmlOf(full.folder, address);
        return !html.includes('noindex') || /og:image|citation_|"Dataset"/.test(html);
      }),
    ).toEqual([]);
    expect(filesOf(full.folder).filter((file) => /simulated\/cite\./.test(file))).toEqual([]);
  });

  test('keeps every simulated row out of files that are not called simulated', () => {
    const files = ['data', 'figures']
      .flatMap((folder) =>
        readdirSync(join(full.folder, folder)).map((name) => `${folder}/${name}`),
      )
      .filter((file) => /\.(csv|json|svg)$/.test(file) && !isSimulatedPath(file));
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.filter((file) =>
        /do not cite|,simulated,|"simulated"|data-simulated="true"/.test(
          readFileSync(join(full.folder, file), 'utf8'),
        ),
      ),
    ).toEqual([]);
  });

  test('keeps the place of each picture, so that nothing below moves when it is loaded', () => {
    const pictures = pages().flatMap((address) =>
      startTagsOf(htmlOf(full.folder, address)).flatMap(({attributes}) => {
        const file = attributes.get('srcset') ?? attributes.get('src') ?? '';
        return file.endsWith('.svg') && isSimulatedPath(file) ? [{address, file, attributes}] : [];
      }),
    );
    expect(pictures.length).toBeGreaterThan(100);
    expect(
      pictures.filter(({file, attributes}) => {
        const [root = ''] = /<svg [^>]*>/.exec(readFileSync(join(full.folder, file), 'utf8')) ?? [];
        return !['width', 'height'].every((side) =>
          root.includes(` ${side}="${attributes.get(side)}"`),
        );
      }),
    ).toEqual([]);
  });

  test('has the same pages as one without them, and the same words on each but for what is opened', () => {
    const shown = (folder: string, address: string): string =>
      closed(htmlOf(folder, address)).replace(/\s+/g, ' ');
    const about = new Set(['/editions/', '/changes/']);
    const isAbout = (address: string): boolean =>
      about.has(address) || inEditionFolder.test(address.slice(1));
    expect(pages().filter((address) => !existsSync(join(published.folder, address)))).toEqual([]);
    expect(
      pages()
        .filter((address) => address.endsWith('/') && !isAbout(address))
        .filter((address) => shown(full.folder, address) !== shown(published.folder, address)),
    ).toEqual([]);
  });
});

test('A site without simulated rows has no file that holds any', () => {
  expect(filesOf(published.folder).filter(isSimulatedPath)).toEqual([]);
});

describe('The line below a figure', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    site = await serve(full.folder, {port: 0});
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('/figures/census/', site.address).href, {waitUntil: 'load'});
  });

  afterAll(async () => {
    await closeWindows();
    await site?.close();
  });

  test('costs nothing until it is opened, and then shows a picture', async () => {
    await page.mouse.wheel(0, 4000);
    expect(asked.filter((path) => path.includes('simulated'))).toEqual([]);
    await page.locator('.simulation > summary').click();
    const image = page.locator('.simulation img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => asked.filter((path) => path.includes('simulated'))).toHaveLength(1);
    await expect.poll(async () => (await image.boundingBox())?.height ?? 0).toBeGreaterThan(200);
  });

  test('opens without any script', async () => {
    const plain = await browser.newPage({javaScriptEnabled: false});
    await plain.goto(new URL('/figures/census/', site.address).href);
    expect(await plain.locator('.simulation img').isVisible()).toBe(false);
    await plain.locator('.simulation > summary').click();
    expect(await plain.locator('.simulation img').isVisible()).toBe(true);
    await plain.close();
  });

  test('is not printed, even where it is open', async () => {
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.simulation').isVisible()).toBe(false);
  });
});
