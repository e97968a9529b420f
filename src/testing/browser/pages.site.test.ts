import './account.ts';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {filesOf} from '../../build/files.ts';
import {serve, type Served} from '../../build/serve.ts';
import {verify} from '../../build/verify.ts';
import {nothingKnown} from '../../figures/figure.ts';
import {type Anatomy, anatomyOf} from './anatomy.ts';
import {closeWindows, launch} from './browser.ts';
import {addressesOf, builtVariants, htmlOf} from './built-variants.ts';
import type {Contrast} from './contrast.ts';
import {differences} from './csv.ts';
import {type Found, found} from './each.ts';
import {elementsOf, sampleOf, shownOf, stopsOf} from './sample.ts';
import {type Structure, untold} from './structure.ts';
import {
  colourSchemes,
  type Look,
  lookAtSheet,
  type PlainVisit,
  type Visit,
  visitAll,
  visitWithoutScript,
  widths,
} from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(closeWindows);

describe.each(builtVariants)('The site $face', (face) => {
  const {folder, publishedOnly} = face;
  let site: Served;
  let anatomies: Found<Anatomy>[];
  let visits: Found<Visit>[];
  let plain: Found<PlainVisit>[];
  /** The drawings that no opened page shows. */
  let sheet: readonly Look[];

  beforeAll(async () => {
    const {measured, onSheet, withoutScript} = sampleOf(face);
    anatomies = addressesOf(folder).map((address) => ({
      address,
      answer: anatomyOf(htmlOf(folder, address)),
    }));
    site = await serve(folder);
    // Each face is opened in a theme of its own, so that both are loaded and not only switched to.
    visits = await visitAll(browser, site, measured, publishedOnly ? 'dark' : 'light');
    sheet = await sheetOf(onSheet);
    plain = await visitWithoutScript(browser, site, withoutScript);
  });

  afterAll(() => site?.close());

  const sheetOf = async (addresses: readonly string[]): Promise<readonly Look[]> => {
    const place = addresses.find((address) => address.startsWith('/figures/'));
    if (place === undefined) return [];
    const pages = addresses.map((address) => htmlOf(folder, address));
    return lookAtSheet(browser, site, place, pages);
  };

  /** Everything that a question finds on any page, each with the page's address. */
  const inPages = (question: (page: Anatomy) => readonly string[]): string[] =>
    found(anatomies.map(({address, answer}) => ({address, answer: question(answer)})));
  /** The same of the pages that were opened. */
  const onOpened = (question: (visit: Visit) => readonly string[]): string[] =>
    found(visits.map(({address, answer}) => ({address, answer: question(answer)})));
  const figures = () =>
    anatomies.flatMap(({address, answer}) =>
      answer.figures.map((figure) => ({...figure, address})),
    );

  test('is read page by page, and opened wherever a drawing or a kind of element stands that no other page shows so', ({
    task,
  }) => {
    const {pages, measured, account} = sampleOf(face);
    task.meta.account = `The site ${face.face}:\n${account}`;
    expect(anatomies).toHaveLength(pages.length);
    expect(
      visits
        .filter(({answer}) => answer.looks.length === widths.length * colourSchemes.length)
        .map(({address}) => address),
    ).toEqual(measured);
  });

  test('has its files, its links and nothing inline', () => {
    expect(verify(folder, {base: '/', files: ['index.html', '404.html']})).toEqual([]);
  });

  test('says nothing to the console and misses no file', () => {
    expect(onOpened(({messages}) => messages)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(onOpened(({foreign}) => foreign)).toEqual([]);
  });

  test('does not scroll sideways on a phone', () => {
    expect(onOpened(({wide}) => wide)).toEqual([]);
  });

  test('has one h1, a title and a language on every page', () => {
    expect(
      inPages(({headings, title, lang}) => [
        ...(headings.length === 1 && headings[0] ? [] : [`has ${headings.length} h1`]),
        ...(title ? [] : ['has no title']),
        ...(lang.startsWith('en') ? [] : [`has the language "${lang}"`]),
      ]),
    ).toEqual([]);
  });

  test('gives no two pages one title', () => {
    const byTitle = Map.groupBy(anatomies, ({answer}) => answer.title);
    expect(
      [...byTitle]
        .filter(([, pages]) => pages.length > 1)
        .map(([title, pages]) => `${title}: ${pages.map(({address}) => address).join(' ')}`),
    ).toEqual([]);
  });

  test('gives every link, button, heading, caption and picture a name', () => {
    expect(inPages(({nameless}) => nameless)).toEqual([]);
  });

  describe.each(widths)('at %i px, in both themes,', (width) => {
    const looks = (): {address: string; look: Look}[] =>
      [
        ...visits.map(({address, answer}) => ({address, looks: answer.looks})),
        {address: 'the sheet of other drawings', looks: sheet},
      ].flatMap(({address, looks}) =>
        looks.filter((each) => each.width === width).map((look) => ({address, look})),
      );
    /** Everything that a question finds on any measured page at this width, each with the page's address and theme. */
    const foundHere = (question: (look: Look) => readonly string[]): string[] =>
      looks().flatMap(({address, look}) =>
        question(look).map((finding) => `${address} (${look.theme}) ${finding}`),
      );

    test('is measured', () => {
      const most = (what: keyof Contrast['measured']): number =>
        Math.max(...looks().map(({look}) => look.contrast.measured[what]));
      const {measured, onSheet} = sampleOf(face);
      for (const theme of colourSchemes)
        expect(looks().filter(({look}) => look.theme === theme)).toHaveLength(
          measured.length + (onSheet.length > 0 ? 1 : 0),
        );
      // Of the other variant only what differs is measured, and that may be nothing.
      if (publishedOnly) return;
      expect(most('texts')).toBeGreaterThan(20);
      expect(most('marks')).toBeGreaterThan(20);
      expect(most('neighbours')).toBeGreaterThan(0);
    });

    test('does not scroll sideways', () => {
      expect(foundHere(({wide}) => wide)).toEqual([]);
    });

    test('writes the text of figures in 12 px or more', () => {
      expect(foundHere(({letters}) => letters.small)).toEqual([]);
    });

    test('puts no text of a figure on another', () => {
      expect(foundHere(({letters}) => letters.overlapping)).toEqual([]);
    });

    test('keeps the text of figures within them', () => {
      expect(foundHere(({letters}) => letters.cut)).toEqual([]);
    });

    test('writes the text of figures in a contrast of 4.5 or more', () => {
      expect(foundHere(({contrast}) => contrast.texts)).toEqual([]);
    });

    test('draws the marks of figures in a contrast of 3 or more, also between neighbours', () => {
      expect(foundHere(({contrast}) => [...contrast.marks, ...contrast.neighbours])).toEqual([]);
    });
  });

  test('has figures, each with an id, a title, a description, a table and a CSV', () => {
    expect(figures().length).toBeGreaterThan(0);
    expect(
      figures().flatMap(({address, id, title, description, head, rows, csv}) => {
        // A figure of which nothing is known says so in place of a drawing, and its table is empty.
        const filled = description === nothingKnown ? nothingKnown : rows.join();
        return Object.entries({id, title, description, head: head.join(), rows: filled, csv})
          .filter(([, content]) => content === '')
          .map(([part]) => `${address} ${id}: ${part}`);
      }),
    ).toEqual([]);
  });

  test('shows a drawing in each figure that has any', () => {
    expect(
      onOpened(({shown}) =>
        shown.figures
          .filter((figure) => figure.drawings > 0 && figure.shown !== 1)
          .map((figure) => `${figure.id} shows ${figure.shown}`),
      ),
    ).toEqual([]);
  });

  test('without JavaScript it shows the same figures, nothing that needs a script, and no sideways scroll', () => {
    const drawnOn = new Map(
      anatomies.map(({address, answer}) => [address, answer.figures.filter(({drawn}) => drawn)]),
    );
    expect(plain.map(({address}) => address)).toEqual(sampleOf(face).withoutScript);
    expect(
      found(
        plain.map(({address, answer}) => ({
          address,
          answer: [
            ...(drawnOn.get(address) ?? [])
              .filter(({id}) => !answer.figures.includes(id))
              .map(({id}) => `lacks ${id}`),
            ...answer.wide,
            ...answer.uncovered,
          ],
        })),
      ),
    ).toEqual([]);
  });

  test('offers beside each figure the CSV of its table', () => {
    expect(
      figures().flatMap(({address, id, csv, head, rows}) =>
        differences(readFileSync(join(folder, csv), 'utf8'), {head, rows}).map(
          (difference) => `${address} ${id} ${difference}`,
        ),
      ),
    ).toEqual([]);
  });

  test.runIf(publishedOnly)('marks nothing as simulated', () => {
    expect(inPages(({simulated}) => simulated)).toEqual([]);
  });

  test.runIf(publishedOnly)('has no simulated row in any file', () => {
    expect(
      figures()
        .filter(({csv}) => /simulated/i.test(readFileSync(join(folder, csv), 'utf8')))
        .map(({csv}) => csv),
    ).toEqual([]);
  });

  test.skipIf(publishedOnly)('prints no simulated number in a figure', () => {
    expect(
      figures().flatMap(({address, id, simulatedNumerals}) =>
        simulatedNumerals.map((numeral) => `${address} ${id}: ${numeral}`),
      ),
    ).toEqual([]);
  });
});

test('the pages that are looked at show every drawing and kind of element that any page has', () => {
  const samples = builtVariants.map(sampleOf);
  for (const {chosen, itemsOf} of [
    {chosen: ['measured'], itemsOf: shownOf},
    {chosen: ['measured', 'onSheet'], itemsOf: ({drawings}: Structure) => [...drawings]},
    {chosen: ['walked'], itemsOf: stopsOf},
    {chosen: ['judged'], itemsOf: elementsOf},
  ] as const) {
    const shown = new Set(
      samples.flatMap((sample) => {
        const addresses = new Set(chosen.flatMap((purpose) => sample[purpose]));
        return sample.pages
          .filter(({address}) => addresses.has(address))
          .flatMap(({structure}) => itemsOf(structure));
      }),
    );
    const all = samples.flatMap(({pages}) =>
      pages.filter(({hasMoved}) => !hasMoved).flatMap(({structure}) => itemsOf(structure)),
    );
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter((item) => !shown.has(item))).toEqual([]);
  }
});

const styleSheets = (): string[] =>
  builtVariants.flatMap(({folder}) =>
    filesOf(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );

test('style sheets tell elements apart by nothing that the choice of pages passes over', () => {
  expect(styleSheets().flatMap(untold)).toEqual([]);
});

test('a theme sets colours and opacities only, so that letters stand in both where they stand in one', () => {
  const blocks = styleSheets().flatMap((css) => [
    ...css.matchAll(/prefers-color-scheme:[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g),
  ]);
  const declarations = blocks.flatMap(([, rules = '']) => rules.match(/[\w-]+:[^;{}]+/g) ?? []);
  expect(declarations.length).toBeGreaterThan(20);
  expect(
    declarations.filter((each) => !/^(color-scheme:|--[\w-]+:\s*(#|0?\.\d))/.test(each)),
  ).toEqual([]);
});
