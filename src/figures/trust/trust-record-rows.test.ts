import {expect, test} from 'vitest';
import {
  casesOf,
  manager,
  observed,
  published as printed,
  studyOf,
} from '../../testing/fixtures/rows.ts';
import {trustRecordRows} from './trust-record-rows.ts';

const category = {category: 'c', theme: 't', order: 1, name: 'C', short: 'C', description: ''};
const summary = (participant: string, origin: typeof printed) => ({
  participant,
  category: 'c',
  summary: `Of ${participant}.`,
  ...origin,
});
const study = studyOf({
  cases: [...casesOf(2), {case: 'T03', number: 3, ...observed}],
  themes: [{theme: 't', order: 1, name: 'T', short: 'T'}],
  categories: [category],
  participants: [manager(1), manager(2), {...manager(3), ...observed}],
  matrix: [summary('RSM1', printed), summary('RSM2', observed), summary('RSM3', observed)],
});

test('of how many trusts the text tells is no count of what others have charted', () => {
  expect(trustRecordRows(study, 'T03')[0]).toMatchObject({kind: 'reported', count: 1});
});
