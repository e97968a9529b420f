import {sum} from 'd3-array';
import {expect, test} from 'vitest';
import {apportion, type Balance, splitBands} from './bands.ts';
import {stream} from './random.ts';

const balance: Balance = {lean: 'band-3', fewBand4: false, must: ['band-2'], onlyLean: false};
const heads = {support: 40, radiographers: 90};

test('the largest remainders get what whole numbers leave over', () => {
  // 10 in proportion to 1 : 2 : 4 is 1.43, 2.86 and 5.71.
  expect(apportion(10, [1, 2, 4])).toEqual([1, 3, 6]);
});

test('equal remainders go to the first', () => {
  expect(apportion(5, [1, 1])).toEqual([3, 2]);
});

test('a split adds up to its totals and leans as it should', () => {
  for (let turn = 0; turn < 100; turn += 1) {
    const bands = splitBands(heads, balance, new Map(), undefined, stream(turn, 'split'));
    expect(sum(Object.values(bands ?? {}))).toBe(130);
    expect(bands?.['band-3']).toBeGreaterThan(bands?.['band-2'] ?? NaN);
    expect(bands?.['band-2']).toBeGreaterThan(0);
    expect(bands?.['band-4']).toBeGreaterThan(1);
  }
});

test('a service without band 3 has band 2 and band 4 only', () => {
  const bands = splitBands(
    heads,
    {...balance, lean: 'band-2', onlyLean: true},
    new Map(),
    undefined,
    stream(1, 'split'),
  );
  expect(bands?.['band-3']).toBe(0);
});

test('known bands stay and the others take the rest', () => {
  const bands = splitBands(
    heads,
    balance,
    new Map([
      ['band-2', 11],
      ['band-4', 7],
      ['band-6', 50],
    ]),
    undefined,
    stream(1, 'split'),
  );
  expect(bands).toMatchObject({'band-2': 11, 'band-3': 22, 'band-4': 7, 'band-6': 50});
  expect(sum(Object.values(bands ?? {}))).toBe(130);
});

test('bands 2 and 3 known together leave band 4 as the rest', () => {
  expect(splitBands(heads, balance, new Map(), 33, stream(1, 'split'))?.['band-4']).toBe(7);
});

test('known bands that are more than there are people give no split', () => {
  expect(
    splitBands(
      heads,
      balance,
      new Map([
        ['band-2', 30],
        ['band-4', 20],
      ]),
      undefined,
      stream(1, 'split'),
    ),
  ).toBeUndefined();
});
