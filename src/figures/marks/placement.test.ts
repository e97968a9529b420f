import {expect, test} from 'vitest';
import {overlap, placedAt, placeEach, placeNames, widthOf} from './placement.ts';

const bounds = {x: 0, y: 0, width: 400, height: 300};

test('a name with room stands to the right of its point', () => {
  expect(placeNames([{x: 100, y: 100, r: 8, text: 'Trust 1'}], [], bounds)[0]?.x).toBe(113);
});

test('a name at the right edge goes to the left', () => {
  const [name] = placeNames([{x: 390, y: 100, r: 8, text: 'Trust 1'}], [], bounds);
  expect((name?.x ?? 0) + widthOf('Trust 1')).toBe(377);
});

test('a name gives way to a mark on its right', () => {
  const mark = {x: 115, y: 92, width: 18, height: 18};
  const [name] = placeNames([{x: 100, y: 100, r: 8, text: 'Trust 1'}], [mark], bounds);
  expect(name && overlap(name, mark)).toBe(0);
});

test('two points beside each other have names that do not touch', () => {
  const [first, second] = placeNames(
    [
      {x: 100, y: 100, r: 8, text: 'Trust 1'},
      {x: 104, y: 103, r: 8, text: 'Trust 2'},
    ],
    [],
    bounds,
  );
  expect(first && second && overlap(first, second)).toBe(0);
});

test('boxes that only share an edge do not overlap', () => {
  expect(overlap({x: 0, y: 0, width: 10, height: 10}, {x: 10, y: 0, width: 10, height: 10})).toBe(
    0,
  );
});

test('of equal places the first is taken', () => {
  const places = [0.1, 0.2, 0.3].map((part) => placedAt('Trust 1', 100 + part, 100));
  expect(placeEach([places], [], bounds)).toEqual([places[0]]);
});

test('a text has the places that an earlier text left', () => {
  const places = [placedAt('Trust 1', 100, 100), placedAt('Trust 1', 100, 200)];
  expect(placeEach([places, places], [], bounds).map(({baseline}) => baseline)).toEqual([100, 200]);
});
