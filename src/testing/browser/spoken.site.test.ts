import type {Browser, CDPSession} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {closeWindows, launch} from './browser.ts';
import {addressesOf, richestOf, wholeSite} from './built-variants.ts';

// What a screen reader says of a page, as the browser tells it: words apart, no marks, and no two links alike.

const {folder} = wholeSite;
const [category = ''] = richestOf(folder, ['categories']);
const pair = addressesOf(folder).find((address) => /^\/compare\/\d+-and-\d+\/$/.test(address));
const lists = ['/trusts/', '/participants/', '/themes/', '/categories/', pair ?? ''];
const pages = ['/', category, '/trusts/8/', '/participants/rsm8/', ...lists];

interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Where it leads, of a link. */
  readonly href: string;
}

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder, {port: 0});
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

async function spokenOn(address: string): Promise<Spoken[]> {
  const page = await browser.newPage();
  await page.goto(new URL(address, site.address).href);
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const spoken: Spoken[] = [];
  for (const {ignored, role, name, backendDOMNodeId: id} of nodes) {
    const said = {role: String(role?.value), name: String(name?.value ?? '')};
    if (!ignored)
      spoken.push({...said, href: said.role === 'link' ? await hrefOf(session, id) : ''});
  }
  await page.close();
  return spoken;
}

async function hrefOf(session: CDPSession, id: number | undefined): Promise<string> {
  if (id === undefined) return '';
  const {node} = await session.send('DOM.describeNode', {backendNodeId: id});
  const attributes = node.attributes ?? [];
  return attributes[attributes.indexOf('href') + 1] ?? '';
}

describe.each(pages)('%s', (address) => {
  test('says numbers and names apart, and no mark that is there for the eye', async () => {
    const spoken = await spokenOn(address);
    expect(spoken.length).toBeGreaterThan(50);
    const wrong = spoken.filter(
      ({name}) => /\d\.\d\p{L}/u.test(name) || /^(?:[/+−]|[+−] .*)$/.test(name.trim()),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(lists)(
  '%s has no two links of one name that lead to different places',
  async (address) => {
    const links = (await spokenOn(address)).filter(({role}) => role === 'link');
    const byName = Map.groupBy(links, ({name}) => name);
    const alike = [...byName].filter(([, of]) => new Set(of.map(({href}) => href)).size > 1);
    expect(alike.map(([name]) => name)).toEqual([]);
  },
);
