import {expect, test} from 'vitest';
import {
  casesOf,
  derived,
  observed,
  published,
  simulated,
  studyOf,
} from '../testing/fixtures/rows.ts';
import {publishedOnly} from './published-only.ts';

const study = studyOf({
  cases: casesOf(2),
  themes: [{theme: 'roles', order: 1, name: 'Roles', short: 'Roles'}],
  sampling: [{case: 'T01', adopter: 'low', size: 'small', trust: 'C001', ...simulated}],
  headcount: [published, derived, observed, simulated].map((origin, index) => ({
    case: 'T01',
    band: 'band-2',
    headcount: index,
    ...origin,
  })),
});

test('only simulated rows are dropped', () => {
  const {headcount, sampling, cases} = publishedOnly(study);
  expect(headcount.map(({provenance}) => provenance)).toEqual(['published', 'derived', 'observed']);
  expect(sampling).toEqual([]);
  expect(cases).toEqual(study.cases);
});

test('tables without provenance stay whole', () => {
  expect(publishedOnly(study).themes).toEqual(study.themes);
});

test('the study that is passed in stays as it is', () => {
  publishedOnly(study);
  expect(study.headcount).toHaveLength(4);
});
