import {mean} from 'd3-array';
import {expect, test} from 'vitest';
import {NoDraw} from './no-draw.ts';
import {choose, shuffled, stream, weighted, whole} from './random.ts';

const take = (count: number, next: () => number): number[] => Array.from({length: count}, next);

test('the same seed and name give the same stream', () => {
  expect(take(100, stream(7, 'census'))).toEqual(take(100, stream(7, 'census')));
});

test('another seed or another name gives another stream', () => {
  const first = take(10, stream(7, 'census'));
  expect(take(10, stream(8, 'census'))).not.toEqual(first);
  expect(take(10, stream(7, 'cohort'))).not.toEqual(first);
});

test('numbers fill the range from 0 up to 1 evenly', () => {
  const numbers = take(20_000, stream(1, 'evenly'));
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  // Standard error of the mean of 20,000 even numbers: 0.002. Of a tenth's count of 2,000: 42.
  expect(Math.abs((mean(numbers) ?? NaN) - 0.5)).toBeLessThan(0.01);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    expect(
      Math.abs(numbers.filter((number) => Math.floor(10 * number) === tenth).length - 2000),
    ).toBeLessThan(210);
  }
});

test('whole numbers reach both ends', () => {
  expect(new Set(take(200, () => 0).map((_, turn) => whole(stream(turn, 'ends'), 2, 4)))).toEqual(
    new Set([2, 3, 4]),
  );
});

test('shuffling keeps every item and leaves the list alone', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  expect(shuffled(stream(1, 'shuffle'), list).sort()).toEqual(list);
  expect(list).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('nothing without weight is drawn', () => {
  const random = stream(1, 'weights');
  expect(new Set(take(500, () => weighted(random, [0, 3, 0, 1, 0])))).toEqual(new Set([1, 3]));
});

test('a choice holds all that must be in and none that must not', () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const chosen = choose(stream(turn, 'choose'), 'letters', ['a', 'b', 'c', 'd', 'e'], 3, {
      must: ['d'],
      not: ['a'],
    });
    expect(chosen.size).toBe(3);
    expect(chosen.has('d')).toBe(true);
    expect(chosen.has('a')).toBe(false);
  }
});

test('a choice that cannot be made says what it was for', () => {
  const impossible = (must: string[], not: string[]) => () =>
    choose(stream(1, 'choose'), 'letters', ['a', 'b', 'c'], 2, {must, not});
  expect(impossible(['a'], ['b', 'c'])).toThrow(new NoDraw('letters: 2 cannot be chosen'));
  expect(impossible(['a'], ['a'])).toThrow(NoDraw);
  expect(impossible(['a', 'b', 'c'], [])).toThrow(NoDraw);
  expect(impossible(['z'], [])).toThrow(NoDraw);
});
