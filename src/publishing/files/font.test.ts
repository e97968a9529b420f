import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, type Font} from 'fontkitten';
import {expect, test} from 'vitest';
import {commonLetters, faceSourcesFor, measure, trueTypePath, weights} from './font.ts';

test('a text is as wide as its letters, at any size', () => {
  expect(measure('nn', 20, 400)).toBeCloseTo(2 * measure('n', 20, 400), 10);
  expect(measure('Trust 8', 40, 400)).toBeCloseTo(2 * measure('Trust 8', 20, 400), 10);
  expect(measure('', 20, 400)).toBe(0);
});

test('bold is wider than regular', () => {
  expect(measure('Support staff', 20, 700)).toBeGreaterThan(measure('Support staff', 20, 400));
});

test('a letter that the face lacks is named, with the text that it stands in', () => {
  expect(() => measure('a 中', 20, 400)).toThrow(
    'The face of the figures has no "中" (U+4E2D), which stands in "a 中".',
  );
});

test.each(weights)('the face of weight %i has all letters of its small file', (weight) => {
  const font = create(readFileSync(trueTypePath(weight))) as Font;
  const lacking = [...commonLetters].filter(
    (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
  );
  expect(lacking).toEqual([]);
});

test.each(weights)(
  'the small file of weight %i has the common letters and their widths',
  (weight) => {
    const file = readFileSync(
      join('src', 'publishing', 'files', 'face', `letters-${weight}.woff2`),
    );
    const font = create(file) as Font;
    const width = (letter: string): number =>
      font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / font.unitsPerEm;
    const letters = [...commonLetters];
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!))).toEqual(
      [],
    );
    expect(letters.map(width)).toEqual(letters.map((letter) => measure(letter, 1, weight)));
  },
);

test('a text of common letters carries the small files, any other the whole face', () => {
  const formats = (text: string) => faceSourcesFor(text).map(({format}) => format);
  expect(formats('Bands 2–4: 23 %\n')).toEqual(['woff2', 'woff2']);
  expect(formats('Zoë')).toEqual(['truetype', 'truetype']);
});
