import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {EditionItem} from '../src/model/publishing/record.ts';
import {currentItems} from '../src/publishing/catalogue/citables.ts';
import {hashOf, normalText} from '../src/publishing/catalogue/hash.ts';
import {publication} from '../src/study/current.ts';

// Editions are cited by their addresses and hashes. Work on the code must leave both as they are.

/** What was changed on purpose since the newest edition, such as "claim interviews": its data or words. */
const changedOnPurpose: readonly string[] = [
  'figure job-titles',
  'figure areas-of-practice',
  'figure career-ladder',
  'figure views',
  'figure models',
  'figure sampling',
  'figure participation',
  'figure trust-record-t08',
  'figure trust-bands-t04',
  'figure trust-bands-t08',
  'figure category-evidence-professional-identity',
  'figure category-evidence-workforce-profile',
  'figure category-evidence-workforce-flexibility',
  'figure category-evidence-scope-of-practice',
  'figure category-evidence-apprenticeships',
  'figure category-evidence-stable-workforce',
  'figure category-evidence-added-value',
  'table practice',
  'table routes',
  'table apprenticeships',
  'table views',
  'table models',
  'category professional-identity',
  'category workforce-flexibility',
  'category scope-of-practice',
  'category apprenticeships',
  'category added-value',
  'table joint',
  'page joint',
  'page methods',
  'page recommendations',
  // Its lines are called by what their marks are: trusts, and medians of groups.
  'figure differences',
  'page findings',
  'page compare',
  // Words about representatives and managers, and about what was not evaluated, are bound to rows of their own.
  'table said',
  'category workforce-profile',
  'category stable-workforce',
  'theme deployment',
  'theme innovation',
  'claim census-share-median',
  'claim census-share-lower-quartile',
  'claim census-share-upper-quartile',
  'table matrix',
  'table claims',
  'trust T04',
  'page benchmark',
  'page census',
  'page framework',
  'page trusts',
];

const {items, addresses} = publication();
const newest = items.get('0.2.0') ?? [];
const nameOf = ({kind, id}: Pick<EditionItem, 'kind' | 'id'>): string => `${kind} ${id}`;

test.each([
  ['0.1.0', '962ba40a89f3', 287],
  ['0.2.0', 'c471ce146fcb', 426],
])('the list of edition %s is the one that was published', (version, hash, count) => {
  const list = readFileSync(join(import.meta.dirname, 'editions', `${version}.csv`), 'utf8');
  expect([hashOf(normalText(list)), items.get(version)?.length]).toEqual([hash, count]);
});

test('everything in the newest edition still has its address and its hash', () => {
  const today = new Map(currentItems().map((item) => [nameOf(item), item]));
  const differing = newest
    .filter((item) => !changedOnPurpose.includes(nameOf(item)))
    .filter((item) => {
      const now = today.get(nameOf(item));
      return now?.path !== item.path || now.hash !== item.hash;
    });
  expect(
    differing.map(nameOf),
    'These have another address or hash than in the newest edition. If their data or words were changed on purpose, ' +
      'name them in changedOnPurpose; if not, the code has changed what people have cited.',
  ).toEqual([]);
});

test.each([...items.keys()])(
  'everything in edition %s stands in the list of addresses',
  (version) => {
    const listed = new Set(addresses.map(({path}) => path));
    const lost = (items.get(version) ?? [])
      .map(({path}) => path)
      .filter((path) => !listed.has(path));
    expect(lost).toEqual([]);
  },
);

test('no address that was ever published has left the list', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(3359);
});
