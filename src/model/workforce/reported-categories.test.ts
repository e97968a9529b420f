import {expect, test} from 'vitest';
import {casesOf, manager, published, studyOf} from '../../testing/fixtures/rows.ts';
import type {Category, ChartedSummary, Quotation} from '../framework/framework.ts';
import {reportedCategories} from './reported-categories.ts';

const category = (id: string, order: number): Category => ({
  category: id,
  theme: 'roles',
  order,
  name: id,
  short: id,
  description: '',
});
const charted: ChartedSummary = {
  participant: 'RSM1',
  category: 'pay',
  summary: 'Summary.',
  ...published,
};
const quoted: Quotation = {
  quotation: 'q01',
  participants: ['RSM1'],
  category: 'titles',
  text: 'Words.',
  about: '',
  ...published,
};

test('a case is reported where its manager is quoted or charted, in the order of the framework', () => {
  const study = studyOf({
    cases: casesOf(2),
    themes: [{theme: 'roles', order: 1, name: 'Roles', short: 'Roles'}],
    categories: [category('pay', 2), category('titles', 1), category('duties', 3)],
    participants: [1, 2].map(manager),
    quotations: [quoted],
    matrix: [charted],
  });
  expect(reportedCategories(study, 'T01').map((each) => each.category)).toEqual(['titles', 'pay']);
  expect(reportedCategories(study, 'T02')).toEqual([]);
});
