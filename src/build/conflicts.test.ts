import {expect, test} from 'vitest';
import {refuseConflicts} from './conflicts.ts';

test('pages with addresses of their own are in order', () => {
  expect(() => refuseConflicts(['/', '/references', '/references/cite.bib'])).not.toThrow();
});

test('says in words that a page stands where another is said to be gone', () => {
  expect(() => refuseConflicts(['/references', '/about', '/references'])).toThrow(
    'Two pages have the address /references: one of the report, ' +
      'and one that says that it has moved, is gone or is left out. ' +
      'If data/addresses.csv lists it as redirect or gone, write live.',
  );
});
