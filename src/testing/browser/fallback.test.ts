import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../../build/project.ts';
import {closeWindows, launch} from './browser.ts';

// The face that stands in until the report's own has come is as wide and as high as that one.

const file = readFileSync(
  join(root, 'src', 'styles', 'face', 'encode-sans-latin-wdth-normal.woff2'),
);
const text =
  'the imaging support workforce in england is run from day to day and what staff are called how many ' +
  'there are and where they work is settled by each service for itself';

/** Widths of Arial in thousandths of its size, from a to z and of the space, as its makers publish them. */
const arial = {
  regular: [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 278,
  ],
  bold: [
    556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 278,
  ],
};
const widthIn = (widths: readonly number[]): number =>
  [...text].reduce(
    (sum, letter) => sum + widths['abcdefghijklmnopqrstuvwxyz '.indexOf(letter)]!,
    0,
  );

interface Face {
  readonly weight: readonly [number, number];
  readonly stretch: readonly [number, number];
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

const css = readFileSync(join(root, 'src', 'styles', 'fallback.css'), 'utf8');
const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([rule]): Face => {
  const numbers = (name: string): number[] =>
    [...(new RegExp(`${name}: ([^;]+)`).exec(rule)?.[1] ?? '').matchAll(/[\d.]+/g)].map(Number);
  const pair = (name: string): [number, number] => numbers(name) as [number, number];
  return {
    weight: pair('font-weight'),
    stretch: pair('font-stretch'),
    size: numbers('size-adjust')[0]!,
    ascent: numbers('ascent-override')[0]!,
    descent: numbers('descent-override')[0]!,
  };
});
const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  low <= value && value <= high;

let browser: Browser;
let page: Page;
let width: (weight: number, stretch: number) => Promise<number>;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.setContent(
    `<style>@font-face { font-family: Own; font-weight: 100 900; font-stretch: 75% 125%;
      src: url(data:font/woff2;base64,${file.toString('base64')}) }
      span { font: 1000px Own; white-space: nowrap }</style><span>${text}</span>`,
  );
  await page.evaluate(() => document.fonts.load('1000px Own'));
  width = (weight, stretch) =>
    page.locator('span').evaluate(
      (span, style) => {
        Object.assign(span.style, style);
        return span.getBoundingClientRect().width;
      },
      {fontWeight: String(weight), fontStretch: `${stretch}%`},
    );
});

afterAll(closeWindows);

test.each([
  [400, 80],
  [400, 88],
  [400, 90],
  [400, 95],
  [400, 100],
  [650, 80],
  [650, 90],
  [650, 95],
  [650, 100],
])(
  'at weight %i and width %i %% it is as wide, within one part in seventy',
  async (weight, stretch) => {
    const own = faces.filter(
      (each) => within(weight, each.weight) && within(stretch, each.stretch),
    );
    expect(own).toHaveLength(1);
    const standIn = widthIn(weight < 550 ? arial.regular : arial.bold) * (own[0]!.size / 100);
    expect(Math.abs(standIn / (await width(weight, stretch)) - 1)).toBeLessThan(1 / 70);
  },
);

test('it is as high', async () => {
  const own = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '1000px Own';
    const {fontBoundingBoxAscent, fontBoundingBoxDescent} = context.measureText('x');
    return {ascent: fontBoundingBoxAscent / 10, descent: fontBoundingBoxDescent / 10};
  });
  for (const {size, ascent, descent} of faces) {
    expect((ascent * size) / 100).toBeCloseTo(own.ascent, 0);
    expect((descent * size) / 100).toBeCloseTo(own.descent, 0);
  }
});
