import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {foundProgram} from '../foreign.ts';
import {closeWindows, launch} from './browser.ts';
import {htmlOf, richestOf, wholeSite} from './built-variants.ts';

// Prints pages of the site that `npm test` builds, and reads the sheets with a program for PDF.

const program = foundProgram('pdftotext', ['pdftotext']);
const {folder} = wholeSite;
const pages = richestOf(folder, ['categories', 'figures', 'claims', 'trusts', 'themes']);
const work = mkdtempSync(join(tmpdir(), 'sheets-'));
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(folder);
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
  rmSync(work, {recursive: true, force: true});
});

/** The text of each sheet of a page, on one line. */
async function sheetsOf(address: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(new URL(address, site.address).href);
  const pdf = join(work, 'page.pdf');
  await page.pdf({path: pdf, format: 'A4', preferCSSPageSize: true});
  await page.close();
  const text = execFileSync(program!, ['-layout', pdf, '-'], {encoding: 'utf8'});
  return text
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.replace(/\s+/g, ' '));
}

test.skipIf(program === undefined).each(pages)(
  'each sheet of %s names its address, edition and number',
  async (address) => {
    const sheets = await sheetsOf(address);
    expect(
      sheets.flatMap((sheet, at) =>
        [`${address} `, 'edition ', `${at + 1} / ${sheets.length}`]
          .filter((wanted) => !sheet.replace(/\s/g, '').includes(wanted.replace(/\s/g, '')))
          .map((wanted) => `sheet ${at + 1} lacks ${wanted}`),
      ),
    ).toEqual([]);
  },
);

test.skipIf(program === undefined).each(pages)(
  'the sheets of %s hold what is closed on its screen',
  async (address) => {
    const all = (await sheetsOf(address)).join('').replace(/\s/g, '');
    const questions = [
      ...htmlOf(folder, address).matchAll(/<details class="question">[^]*?<p>([^<]{20,60})/g),
    ]
      .filter(([whole]) => !whole.includes('embed'))
      .map(([, words]) => words!.replace(/\s/g, ''));
    expect(questions.filter((words) => !all.includes(words.slice(0, 15)))).toEqual([]);
    if (htmlOf(folder, address).includes('cite-panel')) expect(all.includes('Citethis')).toBe(true);
  },
);
