import {expect, test} from 'vitest';
import {lookAlikeComplaint} from './look-alike.ts';

test('names a letter of another alphabet, and letters of full width', () => {
  expect(lookAlikeComplaint('Т08')?.message).toBe(
    'has a letter that only looks like "T" and belongs to another alphabet. Type "T08" again.',
  );
  expect(lookAlikeComplaint('Ｔ０８')?.message).toBe(
    'is written in full-width letters. Write "T08".',
  );
});

test.each(['T08', 'Göpfert', 'Ж08'])('has nothing against %s', (cell) =>
  expect(lookAlikeComplaint(cell)).toBeUndefined(),
);
