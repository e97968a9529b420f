import {expect, test} from 'vitest';
import type {Address} from '../model/publishing/record.ts';
import {addressesIn, addressProblems, fileAt, withNew} from './addresses.ts';

const live = (path: string): Address => ({
  path,
  state: 'live',
  to: '',
  reason: '',
  was_wrong: 'not-applicable',
});

test('pages and the files that people take are addresses; style sheets and files for machines are none', () => {
  const files = [
    'index.html',
    '404.html',
    'trusts/8/index.html',
    'figures/a.csv',
    'figures/a/cite.bib',
    '_astro/a.css',
    'fonts/f.woff2',
    'favicon.svg',
    'sitemap.xml',
    'robots.txt',
  ];
  expect(addressesIn(files)).toEqual(['/', '/figures/a.csv', '/figures/a/cite.bib', '/trusts/8/']);
  expect(addressesIn(files).map(fileAt)).toEqual([
    'index.html',
    'figures/a.csv',
    'figures/a/cite.bib',
    'trusts/8/index.html',
  ]);
});

test('a published address that vanished is a problem that names it, its row and both remedies', () => {
  expect(addressProblems([live('/'), live('/trusts/25/')], ['index.html'], false)).toEqual([
    '/trusts/25/ was published and is gone; somebody may have cited it. Bring it back, ' +
      'or change row 3 of data/addresses.csv: write redirect for live and its new address ' +
      'under "to", or write gone, a sentence why, and yes or no under "was_wrong".',
  ]);
});

test('a published file that vanished is a problem', () => {
  expect(addressProblems([live('/figures/a.csv')], ['figures/a/index.html'], false)).toHaveLength(
    1,
  );
});

test('a redirect and a tombstone must be there too', () => {
  const moved: Address = {...live('/a/'), state: 'redirect', to: '/b/'};
  expect(addressProblems([moved], ['b/index.html'], false)).toHaveLength(1);
  expect(addressProblems([moved], ['a/index.html', 'b/index.html'], false)).toEqual([]);
});

test('without simulated rows nothing is left out but what holds them', () => {
  const listed = [
    live('/figures/a/'),
    live('/figures/a.csv'),
    live('/figures/a-simulated.csv'),
    live('/figures/a/simulated/'),
    live('/embed/a/0123456789ab/'),
    live('/trusts/1/'),
  ];
  expect(
    addressProblems(listed, ['figures/a/index.html'], true).map((problem) => problem.split(' ')[0]),
  ).toEqual(['/figures/a.csv', '/trusts/1/']);
});

test('adds new addresses in order and keeps every row as it stands', () => {
  const gone: Address = {path: '/c/', state: 'gone', to: '', reason: 'Gone.', was_wrong: 'no'};
  const rows = withNew([gone, live('/a/')], ['/', '/a/', '/b/', '/c/'], true);
  expect(rows).toEqual([live('/'), live('/a/'), live('/b/'), gone]);
  expect(withNew(rows, ['/', '/a/', '/b/', '/c/'], true)).toEqual(rows);
});

test('an embed that is pinned to a hash is listed only with a published edition', () => {
  const found = ['/embed/a/', '/embed/a/0123456789ab/'];
  expect(withNew([], found, false).map(({path}) => path)).toEqual(['/embed/a/']);
  expect(withNew([], found, true).map(({path}) => path)).toEqual(found);
});
