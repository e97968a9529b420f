import {expect, test} from 'vitest';
import {nothingSeen, representatives, sampleFrom, type SitePage} from './sample.ts';

const page = (
  address: string,
  kinds: readonly string[],
  more: {drawings?: readonly string[]; scripts?: readonly string[]} = {},
): SitePage => ({
  address,
  size: 1,
  structure: {
    kinds: new Set(kinds),
    drawings: new Set(more.drawings),
    drawn: new Set(more.drawings?.map((drawing) => drawing.replace(/ .*/, ''))),
    scripts: more.scripts ?? [],
  },
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

test('every kind of drawing is measured, on one page', () => {
  const pages = [
    page('/a/', ['p'], {drawings: ['bars']}),
    page('/b/', ['p'], {drawings: ['dots']}),
    page('/c/', ['p'], {drawings: ['bars', 'dots']}),
  ];
  expect(sampleFrom(pages, nothingSeen())).toMatchObject({
    measured: ['/c/'],
    onSheet: [],
    judged: ['/a/'],
  });
});

test('other drawings of a kind that is measured are put on the sheet, each once', () => {
  const pages = [
    page('/a/', ['p'], {drawings: ['bars of a']}),
    page('/b/', ['p'], {drawings: ['bars of b']}),
    page('/c/', ['p'], {drawings: ['bars of b']}),
  ];
  expect(sampleFrom(pages, nothingSeen())).toMatchObject({measured: ['/a/'], onSheet: ['/b/']});
});

test('a kind of stop is walked to on one page, wherever it stands', () => {
  const pages = [
    page('/a/', [' > p > a[href]', ' > p > b']),
    page('/b/', [' > ul > a[href]', ' > i']),
    page('/c/', [' > p > button[type=button]']),
  ];
  expect(sampleFrom(pages, nothingSeen()).walked).toEqual(['/a/', '/c/']);
});

test('what another site has shown is not looked for again', () => {
  const seen = nothingSeen();
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
  expect(sampleFrom(pages, nothingSeen()).withoutScript).toEqual(['/b/', '/d/']);
});

test('the account gives every choice in numbers', () => {
  const {account} = sampleFrom(
    [
      page('/a/', ['p', 'ul'], {scripts: ['/s.js']}),
      page('/b/', ['p'], {drawings: ['one']}),
      page('/c/', ['p']),
    ],
    nothingSeen(),
  );
  expect(account.match(/^\d+ (of the \d+ )?\w+/gm)).toEqual([
    '3 pages',
    '2 opened',
    '0 more',
    '0 walked',
    '1 judged',
    '1 of the 1 that',
  ]);
});
