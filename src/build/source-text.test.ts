import {expect, test} from 'vitest';
import type {TextPlace} from '../model/claims/source-text.ts';
import {passageAt} from './source-text.ts';

const source = `Methods
How it was done.
Findings
In general, see Fig. 1.
Category 1.1. Titles
Titles differ, as does
Figure 1. Posts by band.
the pay.
Category 1.3. – Rotas
Some rotate.
Discussion
What it means.
`;
const place = (name: string, begins: string, more: Partial<TextPlace> = {}): TextPlace => ({
  ...{source: 'paper', place: name, begins, ends: '', also: '', category: '', discrepancy: ''},
  keep: 'runs',
  ...more,
});
const places = [
  place('Methods', 'Methods How it was'),
  place('Findings', 'Findings In general'),
  place('Findings, 1.1', 'Category 1.1 Titles', {also: 'Fig. 1 text'}),
  place('Fig. 1 caption', 'Figure 1 Posts', {ends: 'by band'}),
  place('Findings, 1.2', 'Category 1.3 Rotas'),
  place('Discussion', 'Discussion What it means'),
];

test.each([
  {cell: 'Methods', passage: 'Methods\nHow it was done.'},
  {cell: 'Fig. 1 text', passage: /^Category 1\.1\. Titles\n[^]+the pay\.$/},
  {cell: 'Findings, 1.2 (headed 1.3)', passage: 'Category 1.3. – Rotas\nSome rotate.'},
  {cell: 'Fig. 1 caption', passage: 'Figure 1. Posts by band.'},
  {cell: 'Findings, 1.2; Discussion', passage: /^Category 1\.3[^]+What it means\.$/},
])('finds what stands at $cell', ({cell, passage}) => {
  expect(passageAt(source, cell, places)).toEqual(
    typeof passage === 'string' ? passage : expect.stringMatching(passage),
  );
});

test.each(['Nowhere', 'Results, 9'])('finds nothing at %s', (cell) => {
  expect(passageAt(source, cell, places)).toBeUndefined();
});
