import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {boxesIn, elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {areasOfPractice} from './areas-of-practice.ts';

const figure = figureOf(areasOfPractice, mixed);
/** The same with all that is said of support staff said of band 4. */
const ofBand4 = figureOf(areasOfPractice, {
  ...mixed,
  practice: mixed.practice.map((area) => ({...area, staff: 'band-4' as const})),
});

test.each([904, 600])('at %i px three columns of one width stand beside each other', (width) => {
  const heads = [...elementOf(figure.draw(width)).querySelectorAll('line.ref')];
  const ends = heads.map((line) => ['x1', 'x2', 'y1'].map((at) => Number(line.getAttribute(at))));
  expect(new Set(ends.map(([x1 = 0, x2 = 0]) => Math.round(x2 - x1))).size).toBe(1);
  expect(new Set(ends.map(([, , y]) => y)).size).toBe(1);
  expect(ends.at(-1)?.[1]).toBeCloseTo(width, 1);
});

test.each([328, 456])('at %i px they stand below each other', (width) => {
  const heads = [...elementOf(figure.draw(width)).querySelectorAll('line.ref')];
  expect(heads.map((line) => line.getAttribute('x1'))).toEqual(['0', '0', '0']);
});

test('nothing is drawn that could be taken for an amount', () => {
  for (const width of figure.widths) expect(boxesIn(figure.draw(width), 'svg')).toEqual([]);
  expect(linesIn(figure.draw(904), 'svg').length).toBeGreaterThan(0);
});

test('what is called for says by whom and for which staff', () => {
  const texts = textsIn(figure.draw(904));
  expect(texts.slice(texts.indexOf('Called for'))).toEqual([
    'Called for',
    'MRI',
    'by many, for support staff',
  ]);
});

test('whoever reports an area is named below it', () => {
  expect(textsIn(figure.draw(904))).toContain('reported by network representative 1');
});

test.each([328, 456, 600, 904])(
  'at %i px what is in use and called for stands in both columns, and says so in the second',
  (width) => {
    const texts = textsIn(ofBand4.draw(width));
    expect(texts.filter((text) => text === 'MRI')).toHaveLength(2);
    expect(texts.join(' ')).toContain('by many, in use in some services');
    expect(textsIn(figure.draw(width))).not.toContain('in use in some services');
  },
);

test('says its rows in words', () => {
  expect(figure.description).toBe(
    'Areas of work in columns of words, by what is said of them. Usual: X-ray. ' +
      'Reported as new: MRI, CT (reported by network representative 1). ' +
      'Called for: MRI (by many, for support staff).',
  );
});

test('a study without areas still has a frame', () => {
  expect(figureOf(areasOfPractice, studyOf({})).draw(328)).toContain('<svg');
});
