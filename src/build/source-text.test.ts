import {expect, test} from 'vitest';
import {passageAt} from './source-text.ts';

const source = `Methods
How it was done.
Findings
In general, see Fig. 1.
Category 1.1. Titles
Titles differ.
Table 1
	1.2. Rotas	Posts rotate.
Category 1.2. – Rotas
Some rotate.
Figure 1. Posts by band.
Discussion
What it means.
Appendix 1
1. Who are you?
10. What else? 10b. Why?
`;
const places = new Set([
  'Methods',
  'Findings',
  'Findings, 1.1',
  'Table 1',
  'Discussion',
  'Appendix 1',
]);

test.each([
  {place: 'Methods', passage: 'Methods\nHow it was done.'},
  {place: 'Findings, 1.1', passage: /^Category 1\.1\. Titles\nTitles differ\.\nTable 1\n/},
  {place: 'Findings, 1.2 (headed 1.2)', passage: /^Category 1\.2\. – Rotas\nSome rotate\./},
  {place: 'Fig. 1 caption', passage: 'In general, see Fig. 1.\nFigure 1. Posts by band.'},
  {place: 'Appendix 1, question 10b', passage: '10. What else? 10b. Why?'},
])('finds what stands at $place', ({place, passage}) => {
  const found = passageAt(source, place, places);
  if (typeof passage === 'string') expect(found).toBe(passage);
  else expect(found).toMatch(passage);
});

test('tables end no section', () => {
  expect(passageAt(source, 'Findings', places)).toContain('Some rotate.');
});

test.each(['Findings, 9.9', 'Nowhere'])('finds nothing at %s', (place) => {
  expect(passageAt(source, place, places)).toBeUndefined();
});
