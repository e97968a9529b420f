import {expect, test} from 'vitest';
import {linesOf} from '../../figures/marks/lines.ts';
import {lineCounter, measure} from './font.ts';

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

test.each([1, 1.12])(
  'the lines of a text are counted as they are broken, stretched by %s',
  (stretch) => {
    const text =
      'Support staff care for patients beside radiographers, and each service settles how.';
    const lines = lineCounter(text, 400, stretch);
    for (let width = 20; width < 700; width += 10)
      expect(lines(width, 15)).toBe(
        linesOf(text, width, (line) => stretch * measure(line, 15, 400)).length,
      );
    expect(lineCounter('', 400)(100, 15)).toBe(0);
  },
);
