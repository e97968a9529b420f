import {expect, test} from 'vitest';
import {
  changeCount,
  changesBetween,
  type EditionItem,
  type EditionRow,
  publishedEditions,
} from './record.ts';

const item = (kind: EditionItem['kind'], id: string, hash: string): EditionItem => ({
  kind,
  id,
  path: `/${kind}/${id}/`,
  hash,
});

test('tells what changed, what is new and what is gone', () => {
  const changes = changesBetween(
    [item('claim', 'a', '1'), item('claim', 'b', '1'), item('claim', 'c', '1')],
    [item('claim', 'b', '2'), item('claim', 'c', '1'), item('claim', 'd', '1')],
  );
  expect(
    [changes.changed, changes.added, changes.gone].map((items) => items.map(({id}) => id)),
  ).toEqual([['b'], ['d'], ['a']]);
  expect(changeCount(changes)).toBe(3);
});

test('a figure and a page of one id are two things', () => {
  expect(
    changeCount(changesBetween([item('figure', 'census', '1')], [item('page', 'census', '1')])),
  ).toBe(2);
});

test('orders editions by their day and leaves out what is not published', () => {
  const row = (version: string, date: string): EditionRow => ({
    version,
    date,
    hash: '',
    status: 'current',
    reason: '',
    changed: '',
  });
  expect(
    publishedEditions({
      editions: [row('0.3.0', ''), row('0.2.0', '2026-02-01'), row('0.1.0', '2026-01-01')],
    }).map(({version}) => version),
  ).toEqual(['0.1.0', '0.2.0']);
});
