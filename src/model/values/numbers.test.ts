import {expect, test} from 'vitest';
import {formatNumber, formatQuantity, unbroken, withWholeNames} from './numbers.ts';

test('decimals are kept as asked for, trailing zeros too', () => {
  expect(formatNumber(29.5, 2)).toBe('29.50');
});

test('a negative number takes a true minus sign', () => {
  expect(formatNumber(-0.25, 2)).toBe('\u22120.25');
});

test('a number that rounds to zero has no sign', () => {
  expect(formatNumber(-0.001, 2)).toBe('0.00');
});

test('thousands have no separator', () => {
  expect(formatNumber(12345, 0)).toBe('12345');
});

test('what is no number cannot be printed', () => {
  expect(() => formatNumber(Number.NaN, 1)).toThrow(
    'Only a finite number can be printed, not NaN.',
  );
});

test('a no-break space stands before the unit', () => {
  expect(formatQuantity(12.5, 1, '%')).toBe('12.5\u00a0%');
});

test('a number without a unit ends with its last digit', () => {
  expect(formatQuantity(0.125, 3, '')).toBe('0.125');
});

test('pounds stand before the number, their scale behind it', () => {
  expect(formatQuantity(35, 0, '£ million')).toBe('£35\u00a0million');
  expect(formatQuantity(35, 0, '£')).toBe('£35');
});

test('a minus sign stands before the pounds', () => {
  expect(formatQuantity(-3.5, 1, '£ million')).toBe('\u2212£3.5\u00a0million');
});

test('a calculation stays on one line, and the words around it may break', () => {
  expect(unbroken('So 24 / 0.175 = 137.1 in all.')).toBe(
    'So 24\u00a0/\u00a00.175\u00a0=\u00a0137.1 in all.',
  );
  expect(unbroken('r = \u22120.19, and/or more')).toBe('r\u00a0=\u00a0\u22120.19, and/or more');
});

test.each([
  ['at band 4, in Trust 8', 'at band_4, in Trust_8'],
  ['pay bands 2 to 4', 'pay bands_2_to_4'],
  ['Bands 2 and 3 in Table 1', 'Bands_2_and_3 in Table_1'],
  ['category 1.2 of theme 1', 'category_1.2 of theme_1'],
  ['22.27 % or 10 per cent of 78 WTE', '22.27_% or 10_per cent of 78_WTE'],
  ['no name at all', 'no name at all'],
])('the words “%s” keep a name with its number, and a number with its unit', (text, whole) => {
  expect(withWholeNames(text)).toBe(whole.replaceAll('_', '\u00a0'));
});
