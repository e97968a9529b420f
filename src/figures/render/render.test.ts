import * as Plot from '@observablehq/plot';
import {describe, expect, test, vi} from 'vitest';
import {elementOf} from '../../testing/truth/reading.ts';
import {label, swatch} from '../marks/elements.ts';
import {overlay, texts} from '../marks/marks.ts';
import {render} from './render.ts';

const drawing = {id: 'sample-328', width: 328, height: 100};
const clipped = (id: string) =>
  render(
    {...drawing, id},
    {
      marks: [
        Plot.dot(
          [
            [0.123456, 1],
            [1, 2],
          ],
          {clip: true, r: 3},
        ),
      ],
    },
  );

describe('a rendered plot', () => {
  test('is one bare svg without style', () => {
    const svg = render(drawing, {
      marks: [Plot.dot([[0, 1]], {r: 3, ariaLabel: 'points', ariaDescription: 'some'})],
    });
    expect(svg).toMatch(/^<svg[^>]*>.*<\/svg>$/s);
    expect(svg).not.toMatch(
      /<style|<figure|style=|aria-label|aria-description|font-size|font-family/,
    );
  });

  test('is hidden from assistive technology and out of the tab order', () => {
    const root = elementOf(render(drawing, {marks: []}));
    expect([root.getAttribute('aria-hidden'), root.getAttribute('focusable')]).toEqual([
      'true',
      'false',
    ]);
  });

  test('has the class of its width', () => {
    expect(elementOf(render(drawing, {marks: []})).getAttribute('class')).toBe('plot w328');
  });

  test('has clip paths with ids of its own, whatever was drawn before', () => {
    const first = clipped('a-328');
    clipped('b-328');
    expect(clipped('a-328')).toBe(first);
    expect(first).toContain('id="a-328-clip-0"');
    expect(first).toContain('url(#a-328-clip-0)');
  });

  test('defines only the patterns that are used', () => {
    const svg = render(drawing, {
      marks: [overlay(swatch('sample-328', 0, 0, 10, 10, 'band-4', 'lines'))],
    });
    expect([...elementOf(svg).querySelectorAll('pattern')].map(({id}) => id)).toEqual([
      'sample-328-band-4',
    ]);
    expect(render(drawing, {marks: []})).not.toContain('<defs');
  });

  test('centres texts that say nothing else, and only those', () => {
    const root = elementOf(
      render(drawing, {
        marks: [
          texts([1], 'a', {x: 1, text: () => 'x'}),
          texts([1], 'b', {x: 1, text: () => 'x', textAnchor: 'end'}),
          overlay(label(0, 0, 'x', 'c')),
        ],
      }),
    );
    expect(
      ['g.a', 'g.b', 'text.c'].map(
        (selector) => root.querySelector(selector)?.getAttribute('text-anchor') ?? null,
      ),
    ).toEqual(['middle', 'end', null]);
    expect(root.getAttribute('text-anchor')).toBeNull();
  });

  test('has places in hundredths of a pixel', () => {
    const svg = clipped('a-328');
    expect(svg).not.toMatch(/\d\.\d{3}/);
    expect(svg).not.toMatch(/\de-\d/);
  });

  test('is refused where Plot warns', () => {
    const dates = ['2024-01-01', '2024-01-02'];
    expect(() =>
      render(drawing, {marks: [Plot.dot(dates, {x: (date: string) => date, y: 1})]}),
    ).toThrow(/^Figure sample-328: .*strings/s);
  });

  test('leaves the console as it was, also after a refusal', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = console.warn;
    expect(() =>
      render(drawing, {marks: [Plot.dot(['2024-01-01'], {x: (date: string) => date, y: 1})]}),
    ).toThrow();
    expect(console.warn).toBe(before);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
