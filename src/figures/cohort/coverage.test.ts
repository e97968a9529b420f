import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {type Box, boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {coverage} from './coverage.ts';

const figure = figureOf(coverage, mixed);
/** The dots: what is neither quoted nor reported. */
const dotsIn = (svg: string): Box[] => boxesIn(svg, 'g').filter(({width}) => width <= 3);

function near(
  found: readonly Box[],
  wanted: readonly (readonly [number, number, number, number])[],
): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach(([x, y, width, height], index) => {
    const box = found[index];
    for (const [is, should] of [
      [box?.x, x],
      [box?.y, y],
      [box?.width, width],
      [box?.height, height],
    ] as const)
      expect(Math.abs((is ?? 0) - should)).toBeLessThan(0.5);
  });
}

test('at 904 px a quoted participant has a full square in its column', () => {
  // Four columns of 166 px from 204 on, the network 36 px further; the first row begins at 48.
  near(boxesIn(figure.draw(904), '.quoted'), [
    [370, 48, 17, 17],
    [738, 48, 17, 17],
  ]);
});

test('at 904 px a participant who is only reported has the lower half of a square', () => {
  // The third row: two steps of 26 px and one gap between themes of 10.
  near(boxesIn(figure.draw(904), '.reported'), [[204, 118.5, 17, 8.5]]);
});

test('at 328 px participants of whom something is published go down, categories across', () => {
  // Rows of 18 px from 48 on, the network below a line of outlines of 24,
  // a gap of 10 and a head of 24; the first column at 64.
  near(boxesIn(figure.draw(328), '.quoted'), [
    [64, 66, 15, 15],
    [64, 142, 15, 15],
  ]);
  // Two steps of 38 px and the gap between themes.
  near(boxesIn(figure.draw(328), '.reported'), [[148, 55.5, 15, 7.5]]);
});

test.each([328, 600, 904, 1112])(
  'at %i px every other cell of these participants has a dot',
  (width) => {
    expect(new Set(dotsIn(figure.draw(width)).map(({x, y}) => `${x} ${y}`)).size).toBe(6);
  },
);

/** Outlines of a drawing; the strokes lie within. */
const outlinesIn = (svg: string): number[][] =>
  [...elementOf(svg).querySelectorAll('rect.cell')].map((rect) =>
    ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))),
  );

test('a participant of whom nothing is published has an empty outline over all categories', () => {
  // The third column of 166 px; from the first row to the last, two steps of 26 px and one gap of 10 below.
  expect(outlinesIn(figure.draw(904))).toEqual([[536.5, 48.5, 16, 78]]);
  expect(outlinesIn(figure.draw(600))).toHaveLength(1);
});

test('a phone gives those of whom nothing is published a number in an outline, and says how many have more', () => {
  const texts = textsIn(figure.draw(328));
  expect(texts).not.toContain('RSM3');
  expect(texts).toEqual(
    expect.arrayContaining(['Service managers, 2 of 3', 'Nothing published of', '3']),
  );
  expect(outlinesIn(figure.draw(328))).toHaveLength(1);
});

test.each([600, 904, 1112])(
  'at %i px a line in a gap of at least 24 px parts the groups',
  (width) => {
    const svg = figure.draw(width);
    const at = Number(elementOf(svg).querySelector('line.hair')?.getAttribute('x1'));
    const squares = boxesIn(svg, 'g').filter(({width: wide}) => wide > 3);
    const [manager, network] = [
      Math.max(...squares.filter(({x}) => x < at).map(({x, width: wide}) => x + wide)),
      Math.min(...squares.filter(({x}) => x > at).map(({x}) => x)),
    ];
    expect(network - manager).toBeGreaterThan(24);
    expect(at - manager).toBeGreaterThan(11);
    expect(network - at).toBeGreaterThan(11);
  },
);

test('every fifth participant of a group and its last are numbered', () => {
  const people = Array.from(
    {length: 12},
    (_, index) =>
      ({
        ...mixed.participants[0],
        participant: `RSM${index + 1}`,
        kind: 'service-manager',
        number: index + 1,
        case: '',
        provenance: 'published',
        source: '',
        place: '',
      }) as const,
  );
  const texts = textsIn(figureOf(coverage, {...mixed, participants: people}).draw(904));
  expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['5', '10', '12']);
});

test('both kinds of evidence have one colour', () => {
  const svg = figure.draw(904);
  expect([svg.includes('f-support'), svg.includes('f-band-2')]).toEqual([true, false]);
});

test('the table says in words what each cell is', () => {
  expect(figure.table.rows.map((row) => row.map(({text}) => text))).toEqual([
    ['RSM1', 'nothing here', 'nothing here', 'reported'],
    ['RSM2', 'quoted', 'nothing here', 'nothing here'],
    ['RSM3', ...Array.from({length: 3}, () => 'nothing of this participant')],
    ['INR1', 'quoted', 'nothing here', 'nothing here'],
  ]);
});

test('a participant without evidence is counted as missing', () => {
  expect(figure.base).toEqual({n: 3, missing: 1});
});

test('a study without participants still has a frame', () => {
  expect(figureOf(coverage, studyOf({})).draw(328)).toContain('<svg');
});
