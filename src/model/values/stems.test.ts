import {expect, test} from 'vitest';
import {sharedStems, stemsOf} from './stems.ts';

test.each([
  ['rotates', 'rotation'],
  ['apprenticeships', 'apprenticeship'],
  ['innovative', 'innovations'],
  ['recruiting', 'recruited'],
  ['unsure', 'sure'],
  ['studies', 'studied'],
  ['managers’', 'manager'],
  ['processes', 'process'],
  ['successful', 'success'],
])('"%s" and "%s" have a stem in common', (one, other) => {
  expect(sharedStems(stemsOf(one), stemsOf(other))).toHaveLength(1);
});

test('words that say nothing of a subject have none', () => {
  expect([...stemsOf('Most of them have several, and many do not.')]).toEqual([]);
});
