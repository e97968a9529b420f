import {expect, test} from 'vitest';
import {casesOf, manager, published, studyOf} from '../../testing/fixtures/rows.ts';
import {groupsHeard} from './evidence.ts';
import type {ChartedSummary, Participant} from './framework.ts';

const charted = (number: number, place: string): ChartedSummary => ({
  participant: `RSM${number}`,
  category: 'titles',
  summary: 'Summary.',
  ...published,
  place,
});

const study = studyOf({
  cases: casesOf(4),
  themes: [{theme: 'roles', order: 1, name: 'Roles', short: 'Roles'}],
  categories: [
    {category: 'titles', theme: 'roles', order: 1, name: 'T', short: 'T', description: ''},
  ],
  participants: [manager(1), manager(2), manager(3), manager(4)],
  quotations: [
    {
      quotation: 'q01',
      participants: ['RSM1'],
      category: 'titles',
      text: 'Words.',
      about: '',
      ...published,
    },
  ],
  matrix: [
    charted(1, 'Fig. 1 text, of Trust 1'),
    charted(2, 'Findings, 1.1; Fig. 5 text, of Trust 2'),
    charted(3, 'Fig. 5 text, of Trust 3'),
  ],
});

test('whoever is quoted, or reported from an interview, is heard; data of a service make nobody heard', () => {
  const [managers] = groupsHeard(study, 'titles');
  const ids = (those: readonly Participant[] = []): string[] =>
    those.map(({participant}) => participant);
  expect(ids(managers?.quoted)).toEqual(['RSM1']);
  expect(ids(managers?.reported)).toEqual(['RSM2']);
  expect(ids(managers?.silent)).toEqual(['RSM3', 'RSM4']);
});
