import {expect, test} from 'vitest';
import {expectedPages} from './pages.ts';

test('expects a page for each case, theme, category, quotation, figure and table, the fixed ones, and the files beside them', () => {
  const study = {cases: [{number: 8}], themes: [{theme: 'care'}], categories: [{category: 'trust-in-teams'}], quotations: [{quotation: 'q01'}]} as unknown as Parameters<typeof expectedPages>[0];
  expect(expectedPages(study, {figures: ['census'], tables: ['cases']})).toEqual([
    '404.html', 'index.html', 'trusts/index.html', 'census/index.html', 'figures/index.html', 'tables/index.html', 'methods/index.html', 'instruments/index.html', 'about/index.html',
    'themes/care/index.html', 'categories/trust-in-teams/index.html', 'trusts/8/index.html', 'quotations/q01/index.html', 'figures/census/index.html', 'embed/census/index.html', 'tables/cases/index.html',
    'figures/census.csv', 'figures/census.json', 'figures/census.svg', 'figures/census.png', 'figures/census-print.png', 'data/cases.csv',
  ]);
});
