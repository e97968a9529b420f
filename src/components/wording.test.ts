import {expect, test} from 'vitest';
import {wordingOf} from './wording.ts';

test('a figure speaks of simulated marks only while it draws some', () => {
  expect(wordingOf(new Set(['published', 'simulated']))).toEqual({hasSimulated: true, hasRows: true});
  expect(wordingOf(new Set(['published', 'observed']))).toEqual({hasSimulated: false, hasRows: true});
});

test('a figure of what the paper prints, and of what follows from it, has the wording without rows', () => {
  expect(wordingOf(new Set(['published', 'derived']))).toEqual({hasSimulated: false, hasRows: false});
});
