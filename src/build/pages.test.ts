import {expect, test} from 'vitest';
import {expectedPages} from './pages.ts';

test('expects the fixed pages, and one for whatever can be cited', () => {
  const pages = expectedPages([
    {path: '/themes/care/'},
    {path: '/categories/trust-in-teams/'},
    {path: '/claims/staff/'},
    {path: '/trusts/8/'},
    {path: '/methods/'},
  ]);
  expect(pages).toEqual([
    '404.html',
    'index.html',
    'trusts/index.html',
    'census/index.html',
    'figures/index.html',
    'tables/index.html',
    'framework/index.html',
    'framework/files/index.html',
    'participants/index.html',
    'quotations/index.html',
    'categories/index.html',
    'themes/index.html',
    'methods/index.html',
    'instruments/index.html',
    'joint/index.html',
    'coreq/index.html',
    'about/index.html',
    'editions/index.html',
    'changes/index.html',
    'search/index.html',
    'take-along/index.html',
    'themes/care/index.html',
    'categories/trust-in-teams/index.html',
    'claims/staff/index.html',
    'trusts/8/index.html',
  ]);
});
