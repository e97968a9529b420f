import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readPage} from '../../build/read-page.ts';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {htmlOf, wholeSite} from './built-variants.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

describe('The feed of the site', () => {
  const {folder} = wholeSite;
  let site: Served;
  const at = (path: string): string => new URL(path, site.address).href;

  beforeAll(async () => {
    site = await serve(folder, {port: 0});
  });

  afterAll(() => site?.close());

  test('tells of editions in a feed that an XML parser reads, and each page names it', async () => {
    const page = await browser.newPage();
    const text = readFileSync(join(folder, 'feed.xml'), 'utf8');
    const feed = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const texts = (name: string) =>
        [...read.querySelectorAll(name)].map((each) => each.textContent);
      return {
        root: `${read.documentElement.namespaceURI} ${read.documentElement.localName}`,
        problem: read.querySelector('parsererror')?.textContent ?? '',
        missing: ['title', 'id', 'updated'].filter((name) =>
          [read.documentElement, ...read.querySelectorAll('entry')].some(
            (each) => ![...each.children].some(({localName}) => localName === name),
          ),
        ),
        ids: texts('id'),
        updated: texts('updated'),
        links: [...read.querySelectorAll('entry > link')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
      };
    }, text);
    expect(feed).toMatchObject({
      root: 'http://www.w3.org/2005/Atom feed',
      problem: '',
      missing: [],
    });
    expect(feed.links.length).toBeGreaterThan(0);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.updated.filter((day) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toEqual([]);
    for (const link of feed.links) {
      const {pathname, hash} = new URL(link);
      expect(readPage(htmlOf(folder, pathname)).ids).toContain(hash.slice(1));
    }
    await page.goto(at('/figures/census/'));
    const alternates = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) =>
        links.map((each) => new URL((each as HTMLLinkElement).href).pathname),
      );
    expect(alternates).toEqual(
      expect.arrayContaining(['/feed.xml', '/figures/census.csv', '/figures/census.json']),
    );
    for (const path of alternates) expect((await fetch(at(path))).status).toBe(200);
    await page.close();
  });
});
