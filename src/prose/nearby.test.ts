import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {nearbyProblems} from './nearby.ts';

const row =
  'room-to-learn,several managers,managers who want room to learn,published,paper,2.3,plain';
const study = fixtureTables({
  'data/said.csv': [
    row,
    `${row}\nnoise,noise may be a limiting factor,what bad sleep on wards means,published,paper,2.3,hedged\n` +
      'visitors,visitors were not consulted,how rotas were drawn up,published,paper,2.3,plain',
  ],
});
const messages = (text: string): string[] =>
  nearbyProblems(study, text).map(({message}) => message);

test.each([
  ['Noise is a limiting factor for wards.', 'states outright what they hedge'],
  ['Noise limits sleep on wards.', 'under "noise"'],
  ['Visitors were asked when rotas were drawn.', 'leaves out'],
  ['Visitors were consulted when rotas were drawn.', 'leaves out that they deny it'],
])('%s is refused', (text, told) => {
  expect(messages(text).join()).toContain(told);
});

test.each([
  'Noise may be a limiting factor for wards.',
  'Wards are closed at night.',
  'The noise is measured by machines in a cellar.',
  'Visitors were never consulted when rotas were drawn.',
  'Visitors bring flowers and books to the wards.',
  '<Says authors="visitors">Visitors were consulted</Says> when rotas were drawn.',
])('%s passes here', (text) => {
  expect(messages(text)).toEqual([]);
});
