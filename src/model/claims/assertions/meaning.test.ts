import {expect, test} from 'vitest';
import {amountsIn, directionOf, meaningOf} from './meaning.ts';

/**
 * Values that words hold for and values that they do not hold for, from the English meaning of the
 * words and the documented tolerance.
 */
test.each<[words: string, holds: readonly number[], fails: readonly number[]]>([
  ['three', [3], [2, 4, 3.1]],
  ['Two managers', [2], [1, 3]],
  ['none', [0], [1]],
  ['Not one', [0], [1]],
  ['half', [0.5, 0.48, 0.525], [0.47, 0.53, 5]],
  ['a third', [1 / 3, 0.34, 0.32], [0.36, 0.31]],
  ['two thirds', [2 / 3], [0.6, 0.71]],
  ['three quarters', [0.75], [0.7, 0.8]],
  ['a tenth', [0.1], [0.11, 0.09]],
  ['one in five', [0.2], [0.22]],
  ['twice', [2, 2.1], [2.2, 1.8]],
  ['nearly three times', [2.92, 2.7], [3, 3.1, 2.6]],
  ['more than three times', [3.1, 30], [3, 2.9]],
  ['less than a quarter', [0.2227], [0.25, 0.3]],
  ['fewer than a third', [0.29], [1 / 3]],
  ['just over half', [0.51, 0.55], [0.5, 0.56]],
  ['about a fifth', [0.2, 0.22, 0.18], [0.2227, 0.17]],
  ['at least three', [3, 4], [2]],
  ['no more than two', [2, 1], [3]],
  ['two or more', [2, 5], [1]],
  ['all', [1], [0.99]],
  ['Every', [1], [23 / 24]],
  ['Most', [0.51, 1], [0.5, 0.2]],
  ['the majority', [18 / 24], [0.5]],
  ['a minority', [0.49], [0.5, 0.6]],
  ['several', [3, 7], [2]],
  ['both', [2], [1, 3]],
  ['a dozen', [12], [11]],
  ['twofold', [2], [3]],
])('"%s" says what it says', (words, holds, fails) => {
  const meaning = meaningOf(words);
  expect(holds.filter((value) => !meaning?.holds(value))).toEqual([]);
  expect(fails.filter((value) => meaning?.holds(value))).toEqual([]);
});

test('words without an amount have no meaning that a number could bear out', () => {
  expect(['often', 'many', 'higher', 'pivotal'].map(meaningOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('words with two amounts are refused', () => {
  expect(() => meaningOf('one or none')).toThrow(
    '“one or none” states two amounts, “one” and “none”',
  );
});

test('a longer form is read before the shorter one in it', () => {
  expect(amountsIn('Two thirds of seventeen').map(({said, amount}) => [said, amount])).toEqual([
    ['two thirds', 2 / 3],
    ['seventeen', 17],
  ]);
});

test('a rule names the amount as a reader would', () => {
  expect(meaningOf('nearly three times')?.rule).toBe(
    'it must be less than 3 times, by a tenth at most',
  );
  expect(meaningOf('fewer than a third')?.rule).toBe('it must be less than 33.3\u00a0%');
  expect(meaningOf('a tenth')?.rule).toBe('it must be within 5\u00a0% of 10\u00a0%');
});

test.each([
  ['more than three times', 'up'],
  ['the highest', 'up'],
  ['fewer', 'down'],
  ['lies below', 'down'],
  ['rose', 'up'],
  ['has grown', 'up'],
  ['fell', 'down'],
  ['dwindled', 'down'],
  ['reduced', 'down'],
  ['at least three', undefined],
  ['more or less', undefined],
  ['three', undefined],
] as const)('"%s" points %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});

test('“no one” is one amount, none', () => {
  expect(meaningOf('no one')?.amount).toBe(0);
});
