import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {boxesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {views as viewsFigure} from './views.ts';

const figure = figureOf(viewsFigure, mixed);

test('where all agree the bar is whole, where answers divide its parts are alike in width and colour', () => {
  expect(boxesIn(figure.draw(904), '.f-support').map(({x, width}) => [x, width])).toEqual([
    [0, 904],
  ]);
  expect(boxesIn(figure.draw(904), '.f-context').map(({x, width}) => [x, width])).toEqual([
    [0, 446],
    [458, 446],
  ]);
});

test('what many hold stands first', () => {
  const views = mixed.views.map((view) => ({
    ...view,
    holders: view.stance === 'denies' ? 'Many' : view.holders,
  }));
  const texts = textsIn(figureOf(viewsFigure, {...mixed, views}).draw(904));
  expect(texts.indexOf('No')).toBeLessThan(texts.lastIndexOf('Yes'));
});

test('those who are named stand below the reason, and nobody where the source names none', () => {
  expect(textsIn(figure.draw(904)).filter((text) => text.startsWith('On record'))).toEqual([
    'On record: Trust 1',
    'On record: Trust 2 and INR1',
  ]);
});

test('on a phone the bar stands upright and its answers below each other', () => {
  const parts = boxesIn(figure.draw(328), '.f-context');
  expect(parts.map(({x, width}) => [x, width])).toEqual([
    [0, 14],
    [0, 14],
  ]);
  expect(new Set(parts.map(({height}) => height)).size).toBe(1);
});

test('says its rows in words', () => {
  expect(figure.description).toContain(
    'What they do Yes (some of free): the reason of free; ' +
      'No (some of bound, on record Trust 2 and INR1): the reason of bound.',
  );
});
