import {expect, test} from 'vitest';
import {namesToChooseFrom} from './choose.ts';

const cases = Array.from({length: 24}, (_, index) => `T${String(index + 1).padStart(2, '0')}`);

test('names the range of a long list instead of a guess', () => {
  expect(namesToChooseFrom('T25', cases)).toBe('Write one from "T01" to "T24".');
});

test('names all of a short list instead of a guess', () => {
  expect(namesToChooseFrom('huge', ['small', 'medium', 'large'])).toBe(
    'Write small, medium or large.',
  );
});
