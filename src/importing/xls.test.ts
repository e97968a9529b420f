import {expect, test} from 'vitest';
import {hidesSheet} from './xls.ts';

/** The record of a sheet as Excel 97 writes it, between other bytes. */
const record = (name: string, state: number, isWide: boolean): Uint8Array => {
  const letters = Buffer.from(name, isWide ? 'utf16le' : 'latin1');
  const head = [0x85, 0, letters.length + 8, 0, 1, 2, 3, 0, state, 0, name.length, isWide ? 1 : 0];
  return Uint8Array.from([9, 9, ...head, ...letters, 9]);
};

test.each([
  ['Old', 0, false, false],
  ['Old', 1, false, true],
  ['Old', 2, false, true],
  ['Früher', 1, true, true],
  ['Früher', 0, true, false],
])('tells of sheet %s in state %i whether it is hidden', (name, state, isWide, hidden) => {
  expect(hidesSheet(record(name, state, isWide), name)).toBe(hidden);
});

test('takes no other mention of a name for the record of its sheet', () => {
  expect(hidesSheet(Buffer.from('A sheet named Old is somewhere'), 'Old')).toBe(false);
});
