import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {type Box, boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {coverage} from './coverage.ts';

const figure = figureOf(coverage, mixed);
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
  // Columns of 48 px from 204 on, the network 40 px further; the first row begins at 66.
  near(boxesIn(figure.draw(904), '.quoted'), [
    [252, 66, 26, 26],
    [340, 66, 26, 26],
  ]);
});

test('at 904 px a participant who is only reported has the lower half of a square', () => {
  // The third row: two steps of 34 px and one gap between themes of 10, and half a square.
  near(boxesIn(figure.draw(904), '.reported'), [[204, 157, 26, 13]]);
});

test('at 328 px participants of whom something is on record go down, categories across', () => {
  // Below the key, a list of two lines and the head; then those of whom nothing is on record, a gap and the head of
  // the network, and the numbers of the categories again.
  near(boxesIn(figure.draw(328), '.quoted'), [
    [54, 148, 19, 19],
    [54, 272, 19, 19],
  ]);
  // Two steps of 52 px and the gap between themes.
  near(boxesIn(figure.draw(328), '.reported'), [[164, 135.5, 19, 9.5]]);
});

test('on a phone a list names the categories of the upright numbers over the columns', () => {
  const svg = figure.draw(328);
  const short = mixed.categories.map((category) => category.short);
  for (const [index, number] of ['1.1', '1.2', '2.1'].entries()) {
    expect(textsIn(svg)).toContain(number);
    expect(textsIn(svg)).toContain(`${number} ${short[index]}`);
  }
  expect(svg).not.toContain('rotate');
});

test.each([328, 600, 904])('at %i px the key says what a full and a half square are', (width) => {
  const svg = figure.draw(width);
  const [full, half] = [...elementOf(svg).querySelectorAll('rect.key')].map((rect) =>
    Number(rect.getAttribute('height')),
  );
  expect([full, half]).toEqual([13, 6.5]);
  expect(textsIn(svg)).toEqual(expect.arrayContaining(['quoted', 'reported only']));
});

test.each([328, 600, 904, 1112])('at %i px what is empty takes no ink but its line', (width) => {
  const root = elementOf(figure.draw(width));
  expect(root.querySelectorAll('rect:not(.key)')).toHaveLength(3);
  // Three rows of participants, or three of categories in each of two groups.
  expect(root.querySelectorAll('line.grid')).toHaveLength(width === 328 ? 3 : 6);
});

test.each([328, 600, 904, 1112])(
  'at %i px every participant is labelled, those of whom nothing is on record in a line of their own',
  (width) => {
    const svg = figure.draw(width);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining([
        ...(width === 328
          ? [
              'Managers (RSM), 2 of 3 quoted or reported',
              'Networks (INR), 1 of 1 quoted or reported',
            ]
          : ['Managers (RSM)', '2 of 3 quoted or reported', '1 of 1 quoted or reported']),
        'Neither quoted nor reported',
        '3',
        ...(width === 328 ? ['RSM1', 'RSM2', 'INR1'] : ['1', '2']),
      ]),
    );
  },
);

test('where numbers of participants would touch, they go down at any width', () => {
  const people = Array.from(
    {length: 60},
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
  const matrix = people.map(({participant}) => ({
    ...mixed.matrix[0]!,
    participant,
  }));
  const texts = textsIn(figureOf(coverage, {...mixed, participants: people, matrix}).draw(904));
  expect(texts).toContain('RSM60');
});

test('squares lead to the cells of the matrix on a page, and nowhere in a file', () => {
  const links = (svg: string) =>
    [...elementOf(svg).querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('tabindex'),
      link.querySelectorAll('rect').length,
    ]);
  expect(links(figure.draw(904))).toEqual([]);
  expect(links(figure.drawLinked(904, (path) => `/base${path}`))).toEqual([
    ['/base/framework/#rsm2-one', '-1', 1],
    ['/base/framework/#inr1-one', '-1', 1],
    ['/base/framework/#rsm1-three', '-1', 1],
  ]);
});

test('the table leads to the same cells', () => {
  expect(figure.table.rows.flat().flatMap(({to}) => to ?? [])).toEqual([
    '/framework/#rsm1-three',
    '/framework/#rsm2-one',
    '/framework/#inr1-one',
  ]);
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
