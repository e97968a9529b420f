import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {boxesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {views} from './views.ts';

const figure = figureOf(views, mixed);

test('a question on which all agree has one whole bar, one that divides has parts alike in width', () => {
  expect(boxesIn(figure.draw(904), '.f-support').map(({x, width}) => [x, width])).toEqual([
    [0, 904],
    [0, 446],
  ]);
  expect(boxesIn(figure.draw(904), '.f-context').map(({x, width}) => [x, width])).toEqual([
    [458, 446],
  ]);
});

test('those who are named stand below the reason, and nobody where the source names none', () => {
  expect(textsIn(figure.draw(904)).filter((text) => text.startsWith('On record'))).toEqual([
    'On record: RSM1',
    'On record: RSM2 and INR1',
  ]);
});

test('answers stay beside each other on a phone', () => {
  expect(boxesIn(figure.draw(328), '.f-context').map(({x, width}) => [x, width])).toEqual([
    [170, 158],
  ]);
});

test('says its rows in words', () => {
  expect(figure.description).toContain(
    'What they do Yes (some of free): the reason of free; ' +
      'No (some of bound, on record RSM2 and INR1): the reason of bound.',
  );
});
