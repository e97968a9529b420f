import {expect, test} from 'vitest';
import {temporaryFolder} from '../../testing/temporary.ts';
import {fieldOf, figuresPlaced, idsNamed, listOf, readProse} from './texts.ts';

const text = `---
category: titles
title: "Titles differ: \\"helper\\" is one"
evidence:
  quote: q07
  range: [share-lowest, share-highest]
citable:
  - trusts-share
  - "few-band-4"
---

Of <Claim id="interviews" bare /> held, {claim:late-reports} were late.
<Says claims="one-claim other-claim">most</Says> <Term id="establishment">posts</Term>
<Figure id="bands" />
`;

test('reads a field of a head', () => {
  expect(fieldOf(text, 'category')).toBe('titles');
  expect(fieldOf(text, 'nothing')).toBe('');
});

test('reads a list on lines of its own and one in brackets', () => {
  expect(listOf(text, 'citable')).toEqual(['trusts-share', 'few-band-4']);
  expect(listOf('---\ncitable: [a, "b"]\n---\n', 'citable')).toEqual(['a', 'b']);
  expect(listOf('---\ncitable: []\n---\n', 'citable')).toEqual([]);
});

test('reads a list that is not indented', () => {
  expect(listOf('---\ncitable:\n- a\n- b\n---\n', 'citable')).toEqual(['a', 'b']);
});

test('a field is read whatever its line ends, comments and quotation marks', () => {
  expect(fieldOf("---\r\ncategory: 'a-b' # said\r\n---\r\n", 'category')).toBe('a-b');
});

test('finds what is handed to components, filled into places and listed in the head', () => {
  const ids = idsNamed(text);
  expect(
    [
      'q07',
      'share-lowest',
      'share-highest',
      'trusts-share',
      'few-band-4',
      'interviews',
      'late-reports',
      'one-claim',
      'other-claim',
    ].filter((id) => !ids.has(id)),
  ).toEqual([]);
  expect(ids.has('held')).toBe(false);
});

test('tells a figure that is placed from a term of the same name', () => {
  expect(figuresPlaced(text)).toEqual(['bands']);
  expect(figuresPlaced('---\nfigure: census\n---\n<Figure level={2} id="posts" />')).toEqual([
    'posts',
    'census',
  ]);
});

test('reads prose in the order of its paths, with the line ends of no machine', () => {
  const folder = temporaryFolder({
    'content/themes/b.mdx': 'x\r\ny',
    'content/report.json': '{}',
    'content/a.mdx': '\uFEFFz',
    'content/.DS_Store': '?',
  });
  expect([...readProse(folder)]).toEqual([
    ['a.mdx', 'z'],
    ['report.json', '{}'],
    ['themes/b.mdx', 'x\ny'],
  ]);
});

test('a study without prose has none', () => {
  expect(readProse(temporaryFolder()).size).toBe(0);
});
