import {expect, test} from 'vitest';
import type {EditionItem, EditionRow, StatusRow} from '../../model/publishing/record.ts';
import {type FeedOf, feedOf} from './feed.ts';

const edition = (version: string, date: string, more: Partial<EditionRow> = {}): EditionRow => ({
  version,
  date,
  hash: 'sha',
  status: 'current',
  reason: '',
  changed: `What ${version} changed.`,
  ...more,
});
const item = (id: string, hash: string): EditionItem => ({
  kind: 'figure',
  id,
  path: `/figures/${id}/`,
  hash,
});
const status: StatusRow = {
  kind: 'claim',
  id: 'beds',
  status: 'corrected',
  reason: 'Two beds & one cot were counted <twice>.',
  successor: '/claims/cots/',
  since: '2026-02-10',
};
const feed = (publication: FeedOf['publication']): string =>
  feedOf({
    name: 'Wards & beds',
    author: 'Somebody',
    licence: 'CC BY 4.0',
    publication,
    address: (path) => `https://report.example${path}`,
    pathOf: ({kind, id}) => `/${kind}s/${id}/`,
  });
const told = feed({
  editions: [edition('0.1.0', '2026-01-01'), edition('0.2.0', '2026-02-01'), edition('0.3.0', '')],
  items: new Map([
    ['0.1.0', [item('a', '1'), item('b', '1'), item('b-simulated', '1')]],
    ['0.2.0', [item('a', '2'), item('c', '1'), item('c-simulated', '1')]],
  ]),
  statuses: [status],
});
const all = (name: string): string[] =>
  [...told.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);

test('tells editions and corrections, the newest first, and nothing that is not published', () => {
  expect(all('title')).toEqual([
    'Wards &amp; beds: editions and corrections',
    'Corrected: claim beds',
    'Edition 0.2.0',
    'Edition 0.1.0',
  ]);
  expect(all('updated')).toEqual([
    '2026-02-10T00:00:00Z',
    '2026-02-10T00:00:00Z',
    '2026-02-01T00:00:00Z',
    '2026-01-01T00:00:00Z',
  ]);
});

test('each entry has an id of its own', () => {
  const ids = all('id');
  expect(new Set(ids).size).toBe(4);
});

test('says what differs from the edition before, and leaves simulated drawings out', () => {
  expect(told).toContain('figure a, changed');
  expect(told).toContain('figure b, gone');
  expect(told).toContain('figure c, new');
  expect(told).not.toContain('simulated');
});

test('gives the reason of a correction as text, and what stands in its place', () => {
  expect(told).toContain('Two beds &amp;amp; one cot were counted &amp;lt;twice&amp;gt;.');
  expect(told).toContain('https://report.example/claims/cots/');
});

test('an edition that was withdrawn says so, and why', () => {
  const withdrawn = edition('0.1.0', '2026-01-01', {status: 'withdrawn', reason: 'It was wrong.'});
  const text = feed({editions: [withdrawn], items: new Map(), statuses: []});
  expect(text).toContain('<title>Edition 0.1.0 (withdrawn)</title>');
  expect(text).toContain('It was wrong.');
});

test('a report that has published nothing has a feed without entries', () => {
  const text = feed({editions: [edition('0.1.0', '')], items: new Map(), statuses: []});
  expect(text).not.toContain('<entry>');
  expect(text).toContain('<updated>');
});
