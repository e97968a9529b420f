import {expect, test} from 'vitest';
import {startTagsOf} from './html.ts';

const first = (html: string) => startTagsOf(html)[0];

test('reads attributes in double, single and no quotation marks', () => {
  expect([...first('<a href="/x/" id=\'y\' hidden data-n=3>')!.attributes]).toEqual([
    ['href', '/x/'],
    ['id', 'y'],
    ['hidden', ''],
    ['data-n', '3'],
  ]);
});

test('takes a ">" inside quotation marks for text', () => {
  expect(first('<a title="more > less" href="/x/">')?.attributes.get('href')).toBe('/x/');
});

test('decodes character references in attributes', () => {
  expect(first('<a href="?a=1&amp;b=&#39;&#x41;">')?.attributes.get('href')).toBe("?a=1&b='A");
});

test('keeps markup inside a script as its text', () => {
  const tags = startTagsOf('<script type="application/ld+json">{"a": "<a href=x>"}</script><p>');
  expect(tags.map(({name}) => name)).toEqual(['script', 'p']);
  expect(tags[0]?.text).toBe('{"a": "<a href=x>"}');
});

test('ignores what is commented out', () => {
  expect(startTagsOf('<!-- <a href="/gone/"> --><b>').map(({name}) => name)).toEqual(['b']);
});

test('reads the self-closing elements of a drawing', () => {
  expect(startTagsOf('<svg><rect width="1"/><use href="#a"/></svg>').map(({name}) => name)).toEqual(
    ['svg', 'rect', 'use'],
  );
});
