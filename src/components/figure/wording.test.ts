import {expect, test} from 'vitest';
import {wordingOf} from './wording.ts';

test('a figure speaks of simulated marks only while it draws some', () => {
  expect(wordingOf(new Set(['published', 'simulated']))).toEqual({
    hasSimulated: true,
    hasRows: true,
    isSimulated: false,
  });
  expect(wordingOf(new Set(['published', 'observed']))).toEqual({
    hasSimulated: false,
    hasRows: true,
    isSimulated: false,
  });
});

test('a figure of what the paper prints, and of what follows from it, has the wording without rows', () => {
  expect(wordingOf(new Set(['published', 'derived']))).toEqual({
    hasSimulated: false,
    hasRows: false,
    isSimulated: false,
  });
});

test('a figure of simulated values alone is known as one', () => {
  expect(wordingOf(new Set(['simulated']))).toEqual({
    hasSimulated: true,
    hasRows: true,
    isSimulated: true,
  });
});
