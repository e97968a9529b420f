import {describe, expect, test} from 'vitest';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn, subjectFor} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {figureIds} from '../ids.ts';
import {drawingFrom} from './document.ts';
import {haloTexts} from './halo-texts.ts';
import {themed} from './themed.ts';

const halo = 'fill="ink" paint-order="stroke" stroke="film" stroke-width="5px"';

function withHalos(content: string): string {
  const root = drawingFrom(`<svg>${content}</svg>`);
  haloTexts(root);
  return root.innerHTML;
}

test('a halo is a text of its own, hidden from readers, before the letters', () => {
  expect(withHalos(`<rect/><text x="1" ${halo}>12</text>`)).toBe(
    '<rect /><g aria-hidden="true"><text x="1" fill="film" stroke="film" stroke-width="5px">12</text></g>' +
      '<text x="1" fill="ink">12</text>',
  );
});

test('no halo covers letters beside it, and each what was drawn before it', () => {
  const drawn = withHalos(
    `<text ${halo}>1</text><text ${halo}>2</text><rect/><text ${halo}>3</text>`,
  );
  expect(drawn.match(/<rect|fill="\w+"/g)).toEqual(
    ['film', 'film', 'ink', 'ink', '', 'film', 'ink'].map((fill) =>
      fill ? `fill="${fill}"` : '<rect',
    ),
  );
});

describe.each(figureIds)('a file of %s', (id) => {
  const figure = figureIn(mixed, id, subjectFor(id));
  const drawing = drawingOf(figure, 904);
  const file = themed({id, drawing, marker: 'Marker', title: 'Title'}, setting());

  test('leaves no order of painting to the program that draws it', () => {
    expect(file).not.toContain('paint-order');
  });

  test('keeps the case of the names that the drawing has', () => {
    const names = (text: string): string[] => [
      ...new Set(
        [...text.matchAll(/<([a-z]+[A-Z]\w*)| ([a-z]+[A-Z]\w*)=/g)].map(([, a, b]) => a ?? b!),
      ),
    ];
    for (const name of names(drawing)) expect(file).toContain(name);
    expect(file).not.toMatch(/<[a-z]*(?:path|gradient|area)\b(?<!<path|clipPath|textPath)/);
  });
});
