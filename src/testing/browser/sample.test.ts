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

test('a page stands for those after it that have nothing of their own', () => {
  const pages = [
    page('/a/', ['p', 'ul']),
    page('/b/', ['p']),
    page('/c/', ['ul', 'table']),
    page('/d/', ['table']),
  ];
  expect(
    representatives(pages, ({structure}) => structure.kinds).map(({address}) => address),
  ).toEqual(['/a/', '/c/']);
});

test('every drawing is measured, on one page', () => {
  const pages = [
    page('/a/', ['p'], {drawings: ['one']}),
    page('/b/', ['p'], {drawings: ['two']}),
    page('/c/', ['p'], {drawings: ['one', 'two']}),
  ];
  expect(sampleFrom(pages, nothing())).toMatchObject({measured: ['/a/', '/b/'], judged: ['/a/']});
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
      page('/a/', ['p'], {scripts: ['/s.js']}),
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
