import {expect, test} from 'vitest';
import {expectedPages} from './pages.ts';

test('expects a page for each case, theme, category and claim, and the fixed ones', () => {
  const pages = expectedPages({cases: [{number: 8}], themes: [{theme: 'care'}], categories: [{category: 'trust-in-teams'}], claims: [{claim: 'share-highest'}]} as unknown as Parameters<typeof expectedPages>[0]);
  expect(pages).toEqual(['404.html', 'index.html', 'trusts/index.html', 'census/index.html', 'figures/index.html', 'claims/index.html', 'methods/index.html', 'instruments/index.html', 'about/index.html', 'themes/care/index.html', 'categories/trust-in-teams/index.html', 'trusts/8/index.html', 'claims/share-highest/index.html']);
});
