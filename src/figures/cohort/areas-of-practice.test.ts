import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {areasOfPractice} from './areas-of-practice.ts';

const figure = figureOf(areasOfPractice, mixed);
/** The same with all that is said of support staff said of band 4. */
const ofBand4 = figureOf(areasOfPractice, {
  ...mixed,
  practice: mixed.practice.map((area) => ({...area, staff: 'band-4' as const})),
});
const heights = (svg: string, selector: string): number[] =>
  boxesIn(svg, selector).map(({height}) => height);

test('what is usual is one block, out of which thin arms reach to what is new', () => {
  const [block, ...arms] = boxesIn(figure.draw(904), '.f-band-4');
  expect([block?.x, block?.width]).toEqual([190, 110]);
  expect(arms.map(({x, width, height}) => [x, width, height])).toEqual([
    [300, 130, 12],
    [300, 130, 12],
  ]);
});

test('what is called for alone is an empty frame that reaches further', () => {
  const frames = boxesIn(figure.draw(904), 'g').filter(({x, width}) => x + width > 440);
  expect(frames.map(({x, width}) => [x, width])).toEqual([[300.5, 259]]);
  expect(heights(figure.draw(904), '.f-support')).toEqual([]);
});

test('what is called for of all support staff says so, and stands apart from the block', () => {
  expect(textsIn(figure.draw(904))).toContain('MRIsupport staff as a whole');
  const [block] = boxesIn(figure.draw(904), '.f-band-4');
  const frame = boxesIn(figure.draw(904), 'g').find(({width}) => width === 259);
  expect((frame?.y ?? 0) > (block?.y ?? 0) + (block?.height ?? 0)).toBe(true);
});

test('whoever tells of an area is named beside it', () => {
  expect(textsIn(figure.draw(904))).toContain('CTtold by network representative 1');
});

test.each([328, 456, 600, 904])(
  'at %i px what is new and called for stands once, solid first and empty then',
  (width) => {
    const svg = ofBand4.draw(width);
    expect(textsIn(svg).filter((text) => text.startsWith('MRI'))).toHaveLength(1);
    expect(textsIn(svg).join('; ')).toContain('already in use in some services');
    expect(textsIn(figure.draw(width)).join('; ')).not.toContain('already in use');
    const arms = boxesIn(svg, '.f-band-4').slice(1);
    const [frame] = boxesIn(svg, 'g').filter(({height}) => height === 11);
    expect(arms.some(({x, width: long}) => Math.abs(x + long + 0.5 - (frame?.x ?? 0)) < 0.01)).toBe(
      true,
    );
  },
);

test.each([
  [904, 'beside'],
  [328, 'above'],
])('at %i px names of what is usual stand %s the block', (width, where) => {
  const svg = figure.draw(width);
  const [block] = boxesIn(svg, '.f-band-4');
  const ys = [...elementOf(svg).querySelectorAll('.t-xl')].map((name) =>
    Number(name.getAttribute('y')),
  );
  expect(ys.map((y) => (y > (block?.y ?? 0) ? 'beside' : 'above'))).toEqual([where]);
  expect((block?.x ?? 0) > 0).toBe(where === 'beside');
});

test('says its rows in words', () => {
  expect(figure.description).toBe(
    'A block for what is usual, out of which an arm reaches to each further area: solid where somebody ' +
      'works there, an empty frame where this is called for. Usual for assistant practitioners: X-ray. ' +
      'Reported as new: MRI, CT (told by network representative 1). Called for: MRI (support staff as a whole).',
  );
});
