import {expect, test} from 'vitest';
import {
  casesOf,
  manager,
  observed,
  published as printed,
  studyOf,
} from '../../testing/fixtures/rows.ts';
import {measures} from './assertions/measures.ts';
import {recordOfPaper} from './paper.ts';

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

test('what others have charted is no part of what the paper tells', () => {
  expect(recordOfPaper(study).matrix.map(({participant}) => participant)).toEqual(['RSM1']);
  const own = studyOf({matrix: [summary('RSM1', printed)]});
  expect(recordOfPaper(own)).toBe(own);
});

test('managers that a sentence about the paper counts are those of whom the paper tells', () => {
  const {managers} = measures;
  expect(managers?.kind === 'count' && managers.count(study, undefined)).toBe(1);
});
