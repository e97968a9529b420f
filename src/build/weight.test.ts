import {brotliCompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {heaviestByPart, weigher} from './weight.ts';

test('a page weighs as much as its HTML and the style sheets and scripts that it names, below a sub-path too', () => {
  const site: Record<string, string> = {
    'index.html':
      '<link rel="stylesheet" href="/report/_astro/a.css"><script type="module" src="/report/_astro/b.js"></script>',
    '_astro/a.css': 'p { color: red }'.repeat(20),
    '_astro/b.js': 'go()',
    '_astro/other.js': 'x'.repeat(999),
  };
  const texts = [site['index.html']!, site['_astro/a.css']!, site['_astro/b.js']!];
  expect(weigher(Object.keys(site), (file) => Buffer.from(site[file]!))('index.html')).toEqual({
    page: 'index.html',
    plain: texts.join('').length,
    sent: texts.map((text) => brotliCompressSync(text).length).reduce((a, b) => a + b),
  });
});

test('the heaviest page of each part comes first, and the part that has the heaviest page', () => {
  const weights = [
    ['index.html', 5],
    ['404.html', 1],
    ['trusts/index.html', 3],
    ['trusts/8/index.html', 9],
    ['claims/a/index.html', 7],
  ] as const;
  expect(
    heaviestByPart(weights.map(([page, sent]) => ({page, sent, plain: sent}))).map(
      ({part, weights: [first, ...rest]}) => [part, first?.page, rest.length],
    ),
  ).toEqual([
    ['trusts', 'trusts/8/index.html', 1],
    ['claims', 'claims/a/index.html', 0],
    ['index.html', 'index.html', 0],
    ['404.html', '404.html', 0],
  ]);
});
