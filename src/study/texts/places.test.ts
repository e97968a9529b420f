import {expect, test} from 'vitest';
import type {TextPlace} from '../../model/claims/source-text.ts';
import {fingerprintsOf, readFingerprints, writeFingerprints} from './fingerprints.ts';
import {cutIntoPlaces} from './places.ts';
import {type HeldText, placesNamed, placesWith} from './source-texts.ts';
import {wordsOf} from './words.ts';

const place = (name: string, begins: string, ends = '', also = ''): TextPlace => ({
  source: 'paper',
  place: name,
  begins,
  ends,
  also,
  category: '',
  discrepancy: '',
  keep: 'runs',
});
const places = [
  place('Methods', 'Methods We asked'),
  place('Findings', 'Findings Of the'),
  place('Findings, 1.1', 'Category 1.1 Names', '', 'Fig. 1 text'),
  place('Fig. 1 caption', 'Figure 1 Names', 'by rank'),
];
const text =
  'Methods\nWe asked all.\nFindings\nOf the ten most came.\nCategory 1.1. Names\nNames differ and\n\n' +
  'Figure 1. Names of posts by rank.\n\nthey differ much more in cities.';

const cut = cutIntoPlaces(text, places);
const held: HeldText = {
  source: 'paper',
  places,
  fingerprints: readFingerprints(writeFingerprints(fingerprintsOf(cut))),
  words: undefined,
};

test('a caption in the middle of a sentence does not part it', () => {
  expect(placesWith(held, wordsOf('differ and they differ much'))).toEqual(['Findings, 1.1']);
});

test.each([
  ['words of two places are no run', 'we asked all findings of'],
  ['a word that is left out breaks the run', 'of ten most came category'],
  ['words of the caption are no part of the sentence', 'names differ and figure 1'],
])('%s', (_, words) => {
  expect(placesWith(held, wordsOf(words))).toEqual([]);
});

test('fewer than five words are known only beside the text', () => {
  expect(placesWith(held, wordsOf('in cities'))).toBeUndefined();
  const words = new Map(cut.map((each) => [each.place, each.words]));
  expect(placesWith({...held, words}, wordsOf('in cities'))).toEqual(['Findings, 1.1']);
});

test.each([
  ['Findings', ['Findings']],
  ['Findings, 1.1; Methods', ['Findings, 1.1', 'Methods']],
  ['Fig. 1 text, of one', ['Findings, 1.1']],
  ['page 3', []],
])('"%s" names places, longer names first', (cell, named) => {
  expect(placesNamed(held, cell).map((each) => each.place)).toEqual(named);
});

test('a place whose words are not there is named', () => {
  expect(() => cutIntoPlaces(text, [place('Results', 'Results We found')])).toThrow(
    'The text has no "Results We found" where "Results" should begin or end.',
  );
});
