import {expect, test} from 'vitest';
import {casesOf, observed, published, studyOf} from '../../testing/fixtures/rows.ts';
import {observedSources} from './observed.ts';

const source = (id: string) => ({
  source: id,
  producer: '',
  title: '',
  published: '2026',
  data_date: '',
  licence: '',
  doi: '',
  url: '',
  short: id,
  reference: null,
});
const row = (origin: typeof observed) =>
  ({case: 'T01', staff: 'support', measure: 'funded', wte: 5, ...origin}) as const;

test('names the source of observed rows and no other', () => {
  const study = studyOf({
    cases: casesOf(1),
    sources: [source('paper'), source('questionnaire')],
    establishment: [row(observed), row(published)],
  });
  expect(observedSources(study).map((each) => each.source)).toEqual(['questionnaire']);
});

test('names none where nothing is observed', () => {
  const study = studyOf({
    cases: casesOf(1),
    sources: [source('paper'), source('questionnaire')],
    establishment: [row(published)],
  });
  expect(observedSources(study)).toEqual([]);
});
