import {describe, expect, test} from 'vitest';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn, subjectFor} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {elementOf} from '../../testing/truth/reading.ts';
import {figureIds} from '../ids.ts';
import {themed} from './themed.ts';

/** How far a picture reaches out of its column, as src/styles has it. */
const reach = 16;

/** Each drawing with the narrowest column that shows it: on screens of 320, 641 and 961 px. */
const columns = [
  {width: 328, column: 304},
  {width: 600, column: 589},
  {width: 904, column: 836},
];

describe.each(columns)('a picture of $width px', ({width, column}) => {
  test.each(figureIds)('of %s has no text below 12 px where its column is narrowest', (id) => {
    const figure = figureIn(mixed, id, subjectFor(id));
    const drawing = drawingOf(figure, width);
    const picture = elementOf(
      themed({id, drawing, marker: figure.marker, title: 'Title'}, setting()),
    );
    const sizes = [...picture.querySelectorAll('[font-size]')].map((text) =>
      Number.parseFloat(text.getAttribute('font-size')!),
    );
    expect(sizes.length).toBeGreaterThan(1);
    const shown = (column + reach) / Number(picture.getAttribute('width'));
    expect(Math.min(...sizes) * shown).toBeGreaterThanOrEqual(12);
  });

  test('has as much film beside its drawing as it reaches out of its column', () => {
    const drawing = drawingOf(figureIn(mixed, 'bands'), width);
    const picture = elementOf(
      themed({id: 'bands', drawing, marker: 'Marker', title: 'Title'}, setting()),
    );
    expect(Number(picture.getAttribute('width'))).toBe(width + reach);
    expect(picture.querySelector(':scope > g')?.getAttribute('transform')).toMatch(
      new RegExp(`^translate\\(${reach / 2},`),
    );
  });
});
