import {expect, test} from 'vitest';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn, subjectFor} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {elementOf} from '../../testing/truth/reading.ts';
import {figureIds} from '../ids.ts';
import {drawingFrom} from './document.ts';
import {holdLengths} from './text-lengths.ts';
import {themed} from './themed.ts';

/** Ten px a letter, and a fifth more in bold. */
const measure = (text: string, _size: number, weight: number): number =>
  text.length * (weight === 700 ? 12 : 10);

/** The texts of a drawing once their lengths are held: what each says, where, and how long it is. */
function heldIn(content: string) {
  const root = drawingFrom(`<svg>${content}</svg>`);
  holdLengths(root, measure);
  return [...root.querySelectorAll('text')].map((text) => [
    text.textContent,
    ...['x', 'textLength', 'font-weight', 'text-anchor'].map((name) => text.getAttribute(name)),
  ]);
}

test('a text says how wide it is in the type that holds around it', () => {
  expect(heldIn('<g font-weight="700"><text x="5">two</text></g>')).toEqual([
    ['two', '5', '36', null, null],
  ]);
});

test('letters set closer make a text shorter', () => {
  const [[, , length] = []] = heldIn('<text font-size="20" letter-spacing="-0.1em">abcd</text>');
  expect(length).toBe('32');
});

test('a text of no more than a letter says nothing', () => {
  const root = elementOf('<svg><text font-size="13">1</text></svg>');
  holdLengths(root, () => 7);
  expect(root.querySelector('text')?.hasAttribute('textLength')).toBe(false);
});

test('a number of two digits is no longer than its face makes it, save beside other words', () => {
  const lengths = (content: string): (string | null)[] => {
    const root = drawingFrom(`<svg>${content}</svg>`);
    holdLengths(root, (text) => text.length * 7);
    return [...root.querySelectorAll('text')].map((text) => text.getAttribute('textLength'));
  };
  expect(lengths('<text>11</text>')).toEqual([null]);
  expect(lengths('<text><tspan>11</tspan> trusts</text>')).toEqual(['14', '42']);
});

test('a text in pieces becomes a text a piece, each where it stood', () => {
  expect(heldIn('<text x="5"><tspan font-weight="700">Band</tspan> four</text>')).toEqual([
    ['Band', '5', '48', '700', null],
    ['four', '63', '40', null, null],
  ]);
  expect(heldIn('<text x="5"><tspan dx="3">ab</tspan><tspan dx="9">c</tspan></text>')).toEqual([
    ['ab', '8', '20', null, null],
    ['c', '37', '10', null, null],
  ]);
});

test.each([
  ['middle', '-30', '20'],
  ['end', '-60', '-10'],
])('pieces of a text that is anchored at its %s stand where they stood', (anchor, first, last) => {
  const pieces = heldIn(`<text text-anchor="${anchor}"><tspan>abcd</tspan> e</text>`);
  expect(pieces.map(([, , , , side]) => side)).toEqual(['start', 'start']);
  expect(pieces.map(([words, x]) => [words, x])).toEqual([
    ['abcd', first],
    ['e', last],
  ]);
});

test.each(figureIds)('the words of %s are all there, in texts of one piece', (id) => {
  const figure = figureIn(mixed, id, subjectFor(id));
  const drawing = drawingOf(figure, 904);
  const file = elementOf(themed({id, drawing, marker: 'Marker', title: 'Title'}, setting()));
  const words = (root: Element): string =>
    [...root.querySelectorAll('text')]
      .filter((text) => !text.closest('g[aria-hidden]'))
      .map(({textContent}) => textContent)
      .join('');
  const plain = (text: string): string => text.replace(/\s/g, '');
  expect(file.querySelector('tspan')).toBeNull();
  expect(plain(words(file))).toBe(plain(`Marker${words(elementOf(drawing))}`));
});
