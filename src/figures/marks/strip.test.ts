import {expect, test} from 'vitest';
import type {Provenance} from '../../model/values/provenance.ts';
import {circlesIn, textsIn} from '../../testing/truth/reading.ts';
import {svg} from '../render/document.ts';
import {caution, strip, stripHeight, type StripOptions} from './strip.ts';

const set = (...kinds: Provenance[]): ReadonlySet<Provenance> => new Set(kinds);
const drawn = (kinds: ReadonlySet<Provenance>, width: number, options: StripOptions = {}): string =>
  svg('svg', {}, strip('x-1', kinds, width, options)).outerHTML;

test('nothing simulated, no strip', () => {
  expect(stripHeight(set('published', 'derived', 'observed'), 904)).toBe(0);
  expect(textsIn(drawn(set('published'), 904))).toEqual([]);
  expect(drawn(set('published'), 904)).not.toContain('line');
});

test('simulated values alone have the caution', () => {
  expect(textsIn(drawn(set('simulated'), 904))).toEqual([caution]);
  expect(stripHeight(set('simulated'), 328)).toBe(28);
});

test('each kind that is drawn is named once', () => {
  expect(textsIn(drawn(set('derived', 'simulated', 'observed', 'published'), 904))).toEqual([
    caution,
    'Published values',
    'Observed values',
    'Derived values',
  ]);
});

test.each([
  ['ray', 'ray-key'],
  ['link', 'link'],
] as const)(
  'published values that have no mark of their own have a %s in the key, and no bar or point',
  (published, look) => {
    const text = drawn(set('simulated', 'published'), 904, {points: true, published});
    expect(text).toMatch(new RegExp(`<line[^>]*class="${look}\\b`));
    expect(circlesIn(text, 'g')).toHaveLength(1);
  },
);

test('samples of points have the colour that the points have', () => {
  const text = drawn(set('simulated', 'published'), 904, {pointsIn: 'support'});
  expect([...text.matchAll(/<circle[^>]*class="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'ring s-support',
    'f-support',
  ]);
});

test('the caution is ruled, derived values are double', () => {
  const text = drawn(set('simulated', 'derived'), 904);
  expect(text).toContain('class="sim wash f-highlight s-highlight"');
  expect(text.match(/<rect/g)).toHaveLength(3);
});

test('the caution is ruled by lines where a figure rules marks that stand alone', () => {
  const text = drawn(set('simulated'), 904, {points: true, lines: true});
  expect(text).toContain('url(#x-1-highlight)');
  expect(text).not.toContain('wash');
});

test.each([
  [328, 3],
  [600, 2],
  [904, 1],
])('all four kinds take at %i px %i lines', (width, lines) => {
  expect(stripHeight(set('published', 'observed', 'derived', 'simulated'), width)).toBe(
    6 + 22 * lines,
  );
  const ys = [
    ...drawn(set('published', 'observed', 'derived', 'simulated'), width).matchAll(
      /<text[^>]* y="([\d.]+)"/g,
    ),
  ].map((match) => match[1]);
  expect(new Set(ys).size).toBeLessThanOrEqual(lines);
});

test.each([328, 600, 904])(
  'at %i px no words begin beyond the drawing or on top of others',
  (width) => {
    const all = drawn(set('published', 'observed', 'derived', 'simulated'), width);
    const texts = [...all.matchAll(/<text([^>]*)>([^<]*)</g)].map((match) => ({
      x: Number(/ x="([\d.]+)"/.exec(match[1] ?? '')?.[1]),
      y: Number(/ y="([\d.]+)"/.exec(match[1] ?? '')?.[1]),
      words: match[2] ?? '',
    }));
    expect(texts).toHaveLength(4);
    for (const [index, {x, y, words}] of texts.entries()) {
      const end = x + (words === caution ? 5.4 : 5.7) * words.length;
      expect(end).toBeLessThanOrEqual(width);
      const next = texts[index + 1];
      if (next?.y === y) expect(next.x - 36).toBeGreaterThan(end);
    }
  },
);

test('three kinds fit in one line of a small page, with points or without', () => {
  for (const points of [false, true])
    expect(stripHeight(set('published', 'derived', 'simulated'), 600, {points})).toBe(6 + 22);
});

test('the key of points has a ring for simulated values, a disc for others, and a ring cut into derived ones', () => {
  const text = drawn(set('simulated', 'published', 'derived'), 904, {points: true});
  expect(
    text
      .match(/<circle[^>]*class="([^"]*)"/g)
      ?.map((circle) => /class="([^"]*)"/.exec(circle)?.[1]),
  ).toEqual(['ring s-highlight', 'f-highlight', 'f-highlight', 'core']);
  expect(circlesIn(text, '').every(({y}) => y === 6.5)).toBe(true);
  expect(drawn(set('simulated'), 904)).not.toContain('circle');
});

test('a derived cell is framed twice, as in the figure', () => {
  expect(
    drawn(set('simulated', 'derived'), 904, {cells: true}).match(/class="cell-solid"/g),
  ).toHaveLength(2);
  expect(drawn(set('simulated', 'derived'), 904)).not.toContain('cell-solid');
});
