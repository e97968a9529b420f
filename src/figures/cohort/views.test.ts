import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {boxesIn, elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {views as viewsFigure} from './views.ts';

const figure = figureOf(viewsFigure, mixed);
/** Where the answer with these words begins. */
const at = (svg: string, words: string): {x: number; y: number} => {
  const found = [...elementOf(svg).querySelectorAll('text')].find(
    ({textContent}) => textContent === words,
  );
  return {x: Number(found?.getAttribute('x')), y: Number(found?.getAttribute('y'))};
};

test.each([328, 456, 600, 904])(
  'at %i px those who say no stand left of a line and those who say yes right of it',
  (width) => {
    const svg = figure.draw(width);
    const [line, ...others] = linesIn(svg, 'g').map(({x1}) => x1);
    expect(others).toEqual([]);
    expect(at(svg, 'No').x).toBe(0);
    expect(at(svg, 'Yes').x).toBeGreaterThan(line ?? 0);
    // Nobody denies the other question, so nothing is opposed.
    expect(at(svg, 'Yes, liked').x).toBe(0);
    expect(at(svg, 'No').y).toBe(at(svg, 'Yes').y);
  },
);

test('nothing is drawn that could be taken for an amount', () => {
  expect(boxesIn(figure.draw(904), 'svg')).toEqual([]);
});

test.each([
  [904, true],
  [456, false],
])('at %i px several who say yes stand beside each other: %s', (width, isBeside) => {
  const views = mixed.views.map((view) => ({...view, stance: 'for' as const}));
  const svg = figureOf(viewsFigure, {...mixed, views}).draw(width);
  const [one, other] = [at(svg, 'Yes'), at(svg, 'Yes, no')];
  expect([one.x === other.x, one.y === other.y]).toEqual([!isBeside, isBeside]);
});

test('those who are named stand below the reason, and nobody where the source names none', () => {
  expect(
    textsIn(figure.draw(904))
      .join(' ')
      .match(/Among them: [^:]+?(?= [A-Z]\w+ |$)/g),
  ).toEqual(['Among them: Trust 1', 'Among them: Trust 2 and network representative 1']);
});

test('what many hold is read out first', () => {
  const views = mixed.views.map((view) => ({
    ...view,
    holders: view.stance === 'against' ? 'Many' : view.holders,
  }));
  const {description} = figureOf(viewsFigure, {...mixed, views});
  expect(description.indexOf('No (many')).toBeLessThan(description.indexOf('; Yes'));
});

test('says its rows in words', () => {
  expect(figure.description).toContain(
    'What they do Yes (some of free): the reason of free; ' +
      'No (some of bound, among them Trust 2 and network representative 1): the reason of bound.',
  );
});
