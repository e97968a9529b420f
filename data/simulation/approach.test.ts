import {sum} from 'd3-array';
import {expect, test} from 'vitest';
import {approach} from './approach.ts';
import {NoDraw} from './no-draw.ts';
import {stream, whole} from './random.ts';

const window = {from: 249.5, to: 250.5};

test('a list is changed item by item until its measure lies in the window', () => {
  const random = stream(1, 'approach');
  expect(sum(approach('sum', [0, 0, 0, 0, 0], () => whole(random, 0, 100), sum, window, 200))).toBe(
    250,
  );
});

test('a list whose measure is right already stays as it is', () => {
  expect(approach('sum', [100, 150], () => 7, sum, window, 200)).toEqual([100, 150]);
});

test('an item that cannot be drawn anew stays', () => {
  const items = approach(
    'sum',
    [100, 0],
    (item) => (item === 100 ? undefined : 150),
    sum,
    window,
    1,
  );
  expect(items).toEqual([100, 150]);
});

test('where no draw gets there the measure is named', () => {
  expect(() => approach('sum', [0, 0], () => 1, sum, window, 5)).toThrow(
    new NoDraw('sum: no draw gets there'),
  );
});
