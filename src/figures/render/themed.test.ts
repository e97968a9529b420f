import {describe, expect, test} from 'vitest';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {elementOf} from '../../testing/truth/reading.ts';
import {figureIds} from '../registry.ts';
import {themed} from './themed.ts';

/** A column of a phone that is 320 px wide, and how far a picture reaches out of it, as src/styles has both. */
const [column, reach] = [304, 16];

describe.each(figureIds)('the picture of %s for a phone', (id) => {
  const figure = figureIn(mixed, id, id.startsWith('trust-') ? 'T01' : undefined);
  const picture = elementOf(
    themed({id, drawing: drawingOf(figure, 328), marker: figure.marker, title: 'Title'}, setting()),
  );
  const scale = (column + reach) / Number(picture.getAttribute('width'));

  test('has no text below 12 px where a column is narrowest', () => {
    const sizes = [...picture.querySelectorAll('text, tspan')].map((text) =>
      Number.parseFloat(text.getAttribute('font-size') ?? '13'),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(12);
  });

  test('has as much film beside its drawing as it reaches out of the column', () => {
    expect(Number(picture.getAttribute('width'))).toBe(328 + reach);
    expect(picture.querySelector(':scope > g')?.getAttribute('transform')).toMatch(
      /^translate\(8,/,
    );
  });
});
