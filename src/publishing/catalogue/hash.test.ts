import {expect, test} from 'vitest';
import {hashOf, normalText, rowsText, rowText} from './hash.ts';

test('is the start of the SHA-256 of the text', () => {
  // From FIPS 180-4, example "abc".
  expect(hashOf('abc')).toBe('ba7816bf8f01');
});

test('a row is the same in whatever order its columns stand', () => {
  expect(rowText({a: 1, b: 'x'})).toBe(rowText({b: 'x', a: 1}));
});

test('an empty new column changes nothing', () => {
  expect(rowText({a: 1, note: '', n: null, ids: []})).toBe(rowText({a: 1}));
});

test('a column by which the row is checked changes nothing', () => {
  expect(rowText({a: 1, anchor: 'some words', subject: 'case=T08'})).toBe(rowText({a: 1}));
});

test('nought is a value', () => {
  expect(rowText({a: 0})).not.toBe(rowText({}));
});

test('a value in another column is another row', () => {
  expect(rowText({a: 1})).not.toBe(rowText({b: 1}));
});

test('line ends within a cell count as one kind', () => {
  expect(rowText({text: 'two\r\nlines'})).toBe(rowText({text: 'two\nlines'}));
  expect(normalText('\uFEFFa\r\nb\rc')).toBe('a\nb\nc');
});

test('rows in another order are other rows', () => {
  expect(rowsText([{a: 1}, {a: 2}])).not.toBe(rowsText([{a: 2}, {a: 1}]));
});
