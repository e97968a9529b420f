import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serve, type Served} from '../cli/serve.ts';
import {verify} from '../cli/verify.ts';
import {launch} from './browser.ts';
import type {Contrast} from './contrast.ts';
import {differences} from './csv.ts';
import {addressesOf, faces} from './faces.ts';
import {themes, visitAll, widths, type Look, type Visit} from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe.each(faces)('The site $face', ({folder, publishedOnly}) => {
  let site: Served;
  let visits: Visit[];

  beforeAll(async () => {
    const addresses = addressesOf(folder);
    site = await serve(folder);
    visits = await visitAll(browser, site, addresses);
  });

  afterAll(() => site?.close());

  /** Everything that a question finds on any page, each with the page's address. */
  const onPages = (question: (visit: Visit) => readonly string[]): string[] =>
    visits.flatMap((visit) => question(visit).map((finding) => `${visit.address} ${finding}`));
  const figures = () => visits.flatMap(({address, anatomy}) => anatomy.figures.map((figure) => ({...figure, address})));

  test('has its files, its links and nothing inline', () => {
    expect(verify(folder, {base: '/', files: ['index.html', '404.html']})).toEqual([]);
  });

  test('says nothing to the console and misses no file, in either theme', () => {
    expect(onPages(({messages}) => messages)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(onPages(({foreign}) => foreign)).toEqual([]);
  });

  test('has one h1, a title and a language on every page', () => {
    expect(onPages(({anatomy: {headings, title, lang}}) => [
      ...(headings.length === 1 && headings[0] ? [] : [`has ${headings.length} h1`]),
      ...(title ? [] : ['has no title']),
      ...(lang.startsWith('en') ? [] : [`has the language "${lang}"`]),
    ])).toEqual([]);
  });

  test('gives no two pages one title', () => {
    const titles = visits.map(({anatomy}) => anatomy.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  describe.each(widths)('at %i px, in both themes,', (width) => {
    /** Everything that a question finds on any page at this width, each with the page's address and theme. */
    const found = (question: (look: Look) => readonly string[]): string[] => onPages(({looks}) => themes.flatMap((theme) => {
      const look = looks.find((each) => each.width === width && each.theme === theme);
      return (look ? question(look) : ['was not measured']).map((finding) => `(${theme}) ${finding}`);
    }));

    test('does not scroll sideways', () => {
      expect(found(({wide}) => wide)).toEqual([]);
    });

    test('writes the text of figures in 12 px or more', () => {
      expect(found(({letters}) => letters.small)).toEqual([]);
    });

    test('puts no text of a figure on another', () => {
      expect(found(({letters}) => letters.overlapping)).toEqual([]);
    });

    test('keeps the text of figures within them', () => {
      expect(found(({letters}) => letters.cut)).toEqual([]);
    });

    test('writes the text of figures in a contrast of 4.5 or more', () => {
      expect(found(({contrast}) => contrast.texts)).toEqual([]);
    });

    test('draws the marks of figures in a contrast of 3 or more, also between neighbours', () => {
      expect(found(({contrast}) => [...contrast.marks, ...contrast.neighbours])).toEqual([]);
    });

    test('has texts, marks and neighbours to measure', () => {
      const most = (what: keyof Contrast['measured']): number => Math.max(...visits.flatMap(({looks}) => looks.filter((each) => each.width === width).map(({contrast}) => contrast.measured[what])));
      expect(most('texts')).toBeGreaterThan(20);
      expect(most('marks')).toBeGreaterThan(20);
      expect(most('neighbours')).toBeGreaterThan(0);
    });
  });

  test('has figures, each with an id, a title, a description, a table and a CSV', () => {
    expect(figures().length).toBeGreaterThan(0);
    expect(figures().flatMap(({address, id, title, description, head, rows, csv}) => Object
      .entries({id, title, description, head: head.join(), rows: rows.join(), csv})
      .filter(([, content]) => content === '')
      .map(([part]) => `${address} ${id}: ${part}`))).toEqual([]);
  });

  test('shows a drawing in each figure that has any', () => {
    expect(figures().filter(({drawings, shown}) => drawings > 0 && shown !== 1).map(({address, id, shown}) => `${address} ${id} shows ${shown}`)).toEqual([]);
  });

  test('shows the same figures without JavaScript, and does not scroll sideways then', () => {
    expect(onPages(({anatomy, withoutScript}) => anatomy.figures
      .filter(({id, shown}) => shown > 0 && !withoutScript.figures.includes(id))
      .map(({id}) => `lacks ${id}`))).toEqual([]);
    expect(onPages(({withoutScript}) => withoutScript.wide)).toEqual([]);
  });

  test('offers beside each figure the CSV of its table', () => {
    expect(figures().flatMap(({address, id, csv, head, rows}) =>
      differences(readFileSync(join(folder, csv), 'utf8'), {head, rows}).map((difference) => `${address} ${id} ${difference}`))).toEqual([]);
  });

  test.runIf(publishedOnly)('marks nothing as simulated', () => {
    expect(onPages(({anatomy}) => anatomy.simulated)).toEqual([]);
  });

  test.runIf(publishedOnly)('has no simulated row in any file', () => {
    expect(figures().filter(({csv}) => /simulated/i.test(readFileSync(join(folder, csv), 'utf8'))).map(({csv}) => csv)).toEqual([]);
  });

  test.skipIf(publishedOnly)('prints no simulated number in a figure', () => {
    expect(figures().flatMap(({address, id, simulatedNumerals}) => simulatedNumerals.map((numeral) => `${address} ${id}: ${numeral}`))).toEqual([]);
  });
});
