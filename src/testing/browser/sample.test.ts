import {expect, test} from 'vitest';
import {representatives, sampleFrom, type SitePage} from './sample.ts';

const page = (
  address: string,
  kinds: readonly string[],
  more: {drawings?: readonly string[]; scripts?: readonly string[]} = {},
): SitePage => ({
  address,
  size: 1,
  structure: {kinds: new Set(kinds), drawings: new Set(more.drawings), scripts: more.scripts ?? []},
});
const nothing = () => ({
  measured: new Set<string>(),
  judged: new Set<string>(),
  withoutScript: new Set<string>(),
});

/** Addresses of the pages that stand for all by their kinds of element. */
const chosen = (pages: readonly SitePage[]): string[] =>
  representatives(pages, ({structure}) => structure.kinds).map(({address}) => address);

test('a page stands for those after it that have nothing of their own', () => {
  expect(
    chosen([
      page('/a/', ['p', 'ul']),
      page('/b/', ['p']),
      page('/c/', ['ul', 'table']),
      page('/d/', ['table']),
    ]),
  ).toEqual(['/a/', '/c/']);
});

test('a page is left out if all that it has stands on pages that are needed anyway', () => {
  expect(
    chosen([
      page('/a/', ['p', 'ul']),
      page('/b/', ['ul', 'table', 'svg']),
      page('/c/', ['p', 'ol', 'dl']),
    ]),
  ).toEqual(['/b/', '/c/']);
});

test('every drawing is measured, on one page', () => {
  const pages = [
    page('/a/', ['p'], {drawings: ['one']}),
    page('/b/', ['p'], {drawings: ['two']}),
    page('/c/', ['p'], {drawings: ['one', 'two']}),
  ];
  expect(sampleFrom(pages, nothing())).toMatchObject({measured: ['/c/'], judged: ['/a/']});
});

test('what another site has shown is not looked for again', () => {
  const seen = nothing();
  sampleFrom([page('/a/', ['p'], {drawings: ['one']})], seen);
  expect(
    sampleFrom([page('/a/', ['p'], {drawings: ['one']}), page('/b/', ['p', 'ul'])], seen),
  ).toMatchObject({measured: ['/b/'], judged: ['/b/']});
});

test('pages without a script are not opened without scripts', () => {
  const pages = [
    page('/a/', ['p', 'ul']),
    page('/b/', ['p'], {scripts: ['/s.js']}),
    page('/c/', ['p'], {scripts: ['/s.js']}),
    page('/d/', ['p'], {scripts: ['/t.js']}),
  ];
  expect(sampleFrom(pages, nothing()).withoutScript).toEqual(['/b/', '/d/']);
});

test('the account gives every choice in numbers', () => {
  const {account} = sampleFrom(
    [
      page('/a/', ['p', 'ul'], {scripts: ['/s.js']}),
      page('/b/', ['p'], {drawings: ['one']}),
      page('/c/', ['p']),
    ],
    nothing(),
  );
  expect(account.match(/^\d+ (of the \d+ )?\w+/gm)).toEqual([
    '3 pages',
    '2 opened',
    '1 judged',
    '1 of the 1 that',
  ]);
});
