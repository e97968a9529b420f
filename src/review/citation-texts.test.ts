import {expect, test} from 'vitest';
import {citationTexts} from './citation-texts.ts';

const texts = (file: string): [string, string][] =>
  citationTexts('C.cff', file).map(({key, text}) => [key, text]);

test('each field is a text, whole, but for the version, which publishing writes', () => {
  expect(texts('message: >-\n  Cite\n  this.\nversion: 0.1.0\nauthors:\n  - name: Ada\n')).toEqual([
    ['C.cff#:message', 'message | Cite this.'],
    ['C.cff#:authors', 'authors | [{"name":"Ada"}]'],
  ]);
});

test('a file that is no YAML is one text', () => {
  expect(texts('a: "b')).toEqual([['C.cff#:whole', 'whole | a: "b']]);
});
