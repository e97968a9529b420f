import {expect, test} from 'vitest';
import {excerptOf, marked} from './excerpt.ts';

const hits = new Set(['mammography']);
const read = (pieces: ReturnType<typeof marked>): string =>
  pieces.map(({text, isHit}) => (isHit ? `[${text}]` : text)).join('');

test('a short text stands whole, with each hit marked as it is written', () => {
  const text = 'Mammography and X-ray; in mammography above all.';
  expect(read(excerptOf(text, hits))).toBe('[Mammography] and X-ray; in [mammography] above all.');
});

test('of a long text the words around the first hit are shown, cut between words', () => {
  const text = `${'before it '.repeat(30)}mammography ${'after it '.repeat(60)}`.trim();
  const shown = read(excerptOf(text, hits));
  expect(shown).toMatch(/^… (?:before|it) .*\[mammography\] after it.* (?:after|it) …$/);
  expect(shown.length).toBeLessThan(250);
});

test('without a hit in it a text is shown from its beginning', () => {
  expect(read(excerptOf('Nothing of the kind.', hits))).toBe('Nothing of the kind.');
});

test('no letter is lost between the marks', () => {
  const text = 'Mammography, mammography “mammography”';
  expect(
    marked(text, hits)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
