import {expect, test} from 'vitest';
import {benchmarkRoles} from '../../model/browser/benchmarks.ts';
import type {Source} from '../../model/claims/claim.ts';
import {claimOf, studyOf} from '../../testing/fixtures/rows.ts';
import {benchmarksIn} from './benchmarks-in.ts';

const source = {source: 'paper', published: '2024-05', data_date: ''} as Source;
const study = (date = '') =>
  studyOf({
    sources: [{...source, data_date: date}],
    claims: [claimOf('middle', 22.5, '', {unit: '%', decimals: 1, n: 12})],
  });
const nothing = Object.fromEntries(benchmarkRoles.map((role) => [role, 'none']));
const file = 'content/pages/benchmark.mdx';

test('a claim is given in its role as it is printed, with n and date', () => {
  const [given, ...others] = benchmarksIn(study('2020-06'), {...nothing, median: 'middle'}, file);
  expect(others).toEqual([]);
  expect(given).toMatchObject({
    role: 'median',
    value: 22.5,
    decimals: 1,
    text: '22.5\u00a0%',
    n: 12,
    when: 'June 2020',
  });
});

test('without a date of the data it is dated by its source', () => {
  expect(benchmarksIn(study(), {...nothing, median: 'middle'}, file)[0]?.when).toBe(
    'published 2024',
  );
});

test('a role that is not known, one that is missing and an unknown claim are named with the remedy', () => {
  expect(() => benchmarksIn(study(), {...nothing, medain: 'middle'}, file)).toThrow(
    'content/pages/benchmark.mdx: "claims" has no use for "medain". Nearest: median.',
  );
  expect(() => benchmarksIn(study(), {}, file)).toThrow(
    '"claims" says nothing of "median". Write below it "median: ID"',
  );
  expect(() => benchmarksIn(study(), {...nothing, median: 'midle'}, file)).toThrow('"midle"');
});
