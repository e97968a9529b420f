import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../../build/serve.ts';
import {relations} from '../../model/framework/joint.ts';
import {reportingDomains} from '../../model/framework/reporting.ts';
import {study} from '../../study/current.ts';
import {closeWindows, launch} from './browser.ts';
import {wholeSite} from './built-variants.ts';
import {widerThanWindow} from './overflow.ts';

// Numbers beside words, and the reporting checklist, on a phone and without JavaScript.

const phone = {width: 360, height: 800};
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(wholeSite.folder, {port: 0});
});

afterAll(async () => {
  await closeWindows();
  await site?.close();
});

async function opened(path: string): Promise<Page> {
  const context = await browser.newContext({viewport: phone, javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(new URL(path, site.address).href);
  return page;
}

/** Cells of a table that are cut off, covered or not there for an eye, of those that hold words. */
const unseen = (page: Page): Promise<string[]> =>
  page.locator('.joint tbody :is(th, td)').evaluateAll((cells) =>
    cells
      .filter((cell) => cell.textContent.trim() !== '')
      .filter((cell) => {
        const {left, right, height} = cell.getBoundingClientRect();
        return (
          height < 12 ||
          left < 0 ||
          right > window.innerWidth + 0.5 ||
          cell.scrollWidth > cell.clientWidth + 1
        );
      })
      .map((cell) => cell.textContent.trim().slice(0, 60)),
  );

const idsOf = (page: Page): Promise<string[]> =>
  page.locator('.joint tbody tr').evaluateAll((rows) => rows.map(({id}) => id));

describe('the joint display at 360 px', () => {
  test('has every topic, contradictions first, and nothing of it is cut off', async () => {
    const page = await opened('joint/');
    const inOrder = relations.flatMap((relation) =>
      study()
        .joint.filter((row) => row.relation === relation)
        .map(({topic}) => topic),
    );
    expect(await idsOf(page)).toEqual(inOrder);
    expect(study().joint.find(({topic}) => topic === inOrder[0])!.relation).toBe('contradicts');
    expect(await unseen(page)).toEqual([]);
    // The page has no script here; what is evaluated is the test's own.
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
    await page.context().close();
  });

  test('names each cell of a topic, and leads from it to the number and to the words', async () => {
    const page = await opened('joint/');
    for (const {topic, claims, quotations} of study().joint) {
      const row = page.locator(`tr[id="${topic}"]`);
      expect(
        await row
          .locator('td')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label'))),
      ).toEqual(['Number', 'Words', 'What follows']);
      for (const id of claims)
        expect(await row.locator(`a[href$="/claims/${id}/"]`).count(), `${topic}: ${id}`).toBe(1);
      for (const id of quotations)
        expect(await row.locator(`a[href$="/quotations/${id}/"]`).count(), `${topic}: ${id}`).toBe(
          1,
        );
    }
    const [label, words] = await page
      .locator('.joint td')
      .first()
      .evaluate((cell) => [
        getComputedStyle(cell, '::before').content,
        getComputedStyle(cell, '::before').display,
      ]);
    expect([label, words]).toEqual(['"Number"', 'block']);
    await page.locator('tr[id] a[href*="/quotations/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/quotations\/q\d+\/$/);
    await page.context().close();
  });
});

describe('the reporting checklist at 360 px', () => {
  test('has every item by domain, answered or said not to be reported, and nothing of it is cut off', async () => {
    const page = await opened('coreq/');
    const inOrder = reportingDomains.flatMap((domain) =>
      study().reporting.filter((row) => row.domain === domain),
    );
    expect(await idsOf(page)).toEqual(inOrder.map(({item}) => `item-${item}`));
    expect(await unseen(page)).toEqual([]);
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
    for (const {item, answer, says} of inOrder) {
      const row = page.locator(`#item-${item}`);
      const words = (await row.innerText()).replaceAll('\u00a0', ' ');
      expect(words, `item ${item}`).toContain(
        answer === '' ? 'Not reported' : answer.replaceAll('\u00a0', ' '),
      );
      if (says !== '')
        expect(await row.locator(`a[href$="${says}"]`).count(), `item ${item}`).toBe(1);
    }
    await page.context().close();
  });

  test('leads to a place that is there', async () => {
    const page = await opened('coreq/');
    const links = await page
      .locator('.reporting a[href*="#"]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      await page.goto(link);
      expect(await page.locator(`[id="${new URL(link).hash.slice(1)}"]`).count(), link).toBe(1);
    }
    await page.context().close();
  });
});
