import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {lintProse} from './lint.ts';

const row =
  'room-to-learn,several managers,managers who want room to learn,published,paper,2.3,plain';
const study = fixtureTables({
  'data/said.csv': [
    row,
    `${row}\nnoise,noise may be a limiting factor,what bad sleep on wards means,published,paper,2.3,hedged\n` +
      'rotas,rotas are settled by each ward,how rotas were drawn up,published,paper,2.3,plain',
  ],
});
const messages = (text: string): string =>
  lintProse('content/a.mdx', text, study)
    .map(({message}) => message)
    .join('\n');

test('a judgement is named whole, with its denial', () => {
  expect(messages('Wards have not proved cost-effective here.')).toContain(
    '“not proved cost-effective” judges and rests on nothing.',
  );
});

test('a judgement is named with whom it is of', () => {
  expect(messages('The networks have not proved effective here.')).toContain(
    '“not proved effective” judges “networks” and rests on nothing.',
  );
});

test('a hedge beside a row without one names the row, and what to add', () => {
  expect(messages('This suggests rotas <Says authors="rotas">settled</Says> by wards.')).toContain(
    '“suggests” hedges, and "rotas", on which the sentence rests, has no hedge: “rotas are settled by each ward”.',
  );
});

test('a hedge beside a row that has one goes into the bound words', () => {
  expect(
    messages(
      'This perhaps means that noise <Says authors="noise">may limit</Says> sleep on wards.',
    ),
  ).toContain('and so does "noise"');
});
