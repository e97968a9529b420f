import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {type Expected, verify} from './verify.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

function problems(files: Record<string, string>, expected: Partial<Expected> = {}): string[] {
  return verify(temporaryFolder(files), {base: '/', files: [], ...expected});
}

test('finds nothing wrong with a sound site', () => {
  expect(
    problems(
      {
        'index.html': page(
          '<h1 id="top-of-it">A</h1><a href="/trusts/8/#size">8</a><a href="#top-of-it">up</a><a href="https://other.example/">other</a>',
          '<link rel="stylesheet" href="/a.css">',
        ),
        'trusts/8/index.html': page(
          '<h1 id="size">8</h1><a href="../../">home</a><a href="/figures/a.csv" download>CSV</a>',
        ),
        'figures/a.csv': 'a\n1\n',
        'a.css': '@font-face { src: url("/f.woff2") }',
        'f.woff2': 'x',
      },
      {files: ['index.html', 'trusts/8/index.html']},
    ),
  ).toEqual([]);
});

test('names an expected page that is missing', () => {
  expect(problems({'index.html': page('')}, {files: ['index.html', 'about/index.html']})).toEqual([
    'about/index.html: this page is missing',
  ]);
});

test('names an empty file', () => {
  expect(problems({'index.html': page(''), 'figures/a.csv': ''})).toEqual([
    'figures/a.csv: the file is empty',
  ]);
});

test('names a page that is cut off', () => {
  expect(problems({'index.html': page('long text').slice(0, -9)})).toEqual([
    'index.html: it is cut off: </html> is missing at the end',
  ]);
});

test.each([
  [
    'a page that does not exist',
    '<a href="/trusts/99/">x</a>',
    'the link "/trusts/99/" leads nowhere',
  ],
  [
    'an anchor that does not exist',
    '<a href="/#nothing">x</a>',
    'the link "/#nothing" leads to no anchor',
  ],
  [
    'a page without the slash at its end',
    '<a href="/trusts">x</a>',
    'the link "/trusts" lacks its slash at the end',
  ],
  ['a page in other letter case', '<a href="/Trusts/">x</a>', 'the link "/Trusts/" leads nowhere'],
  ['a picture that does not exist', '<img src="/a.png">', 'the link "/a.png" leads nowhere'],
  [
    'a second size of a picture that does not exist',
    '<img srcset="/trusts/index.html 1x, /b.png 2x">',
    'the link "/b.png" leads nowhere',
  ],
  [
    'a script of another host',
    '<script src="https://other.example/a.js"></script>',
    'it loads "https://other.example/a.js" from another host',
  ],
  [
    'a picture of another host without its protocol',
    '<img src="//other.example/a.png">',
    'it loads "//other.example/a.png" from another host',
  ],
  [
    'a style sheet of another host',
    '<link rel="stylesheet" href="https://other.example/a.css">',
    'it loads "https://other.example/a.css" from another host',
  ],
  [
    'its own host and a missing page',
    '<meta property="og:url" content="https://report.example/gone/">',
    'the link "https://report.example/gone/" leads nowhere',
  ],
  ['an inline style sheet', '<style>p { color: red }</style>', 'it has a <style> element'],
  ['an inline script', '<script>alert(1)</script>', 'it has an inline <script>'],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{</script>',
    'its JSON-LD is not valid JSON',
  ],
  ['a style attribute', '<p style="color: red">x</p>', 'a <p> has a style attribute'],
  [
    'a handler in an attribute',
    '<button onclick="go()">x</button>',
    'a <button> has the attribute onclick',
  ],
  ['an id that occurs twice', '<p id="a"></p><p id="a"></p>', 'the id "a" occurs more than once'],
  [
    'a description that does not exist',
    '<figure aria-describedby="d"></figure>',
    'nothing has the id "d" that an element refers to',
  ],
  [
    'a pattern that does not exist',
    '<rect fill="url(#ruled)"/>',
    'nothing has the id "ruled" that an element refers to',
  ],
])('finds %s', (_, body, problem) => {
  expect(
    problems({
      'index.html': page(body, '<link rel="canonical" href="https://report.example/">'),
      'trusts/index.html': page(''),
    }),
  ).toEqual([`index.html: ${problem}`]);
});

test('lets JSON-LD and scripts in files of their own pass', () => {
  expect(
    problems({
      'index.html': page(
        '<script type="application/ld+json">{"a": "</p>"}</script><script type="module" src="/a.js"></script>',
      ),
      'a.js': '1',
    }),
  ).toEqual([]);
});

test('finds what a style sheet needs but nothing holds', () => {
  expect(
    problems({
      'index.html': page(''),
      '_astro/a.css': '/* url(old.png) */ p { background: url(../gone.png) }',
    }),
  ).toEqual(['_astro/a.css: the link "../gone.png" leads nowhere']);
});

test('finds a style sheet that asks another host', () => {
  expect(problems({'a.css': '@import "https://other.example/b.css";'})).toEqual([
    'a.css: it loads "https://other.example/b.css" from another host',
  ]);
});

test('finds relative links on the error page, which is shown at any address', () => {
  expect(
    problems({'404.html': page('<a href="about/">x</a>'), 'about/index.html': page('')}),
  ).toEqual(['404.html: the link "about/" leads nowhere']);
});

test('follows an anchor on the error page to the page itself', () => {
  expect(
    problems({
      '404.html': page('<a href="#main">x</a><a href="#gone">y</a><main id="main"></main>'),
    }),
  ).toEqual(['404.html: the link "#gone" leads to no anchor']);
});

test('finds a link that leaves the sub-path of the site', () => {
  expect(
    problems(
      {
        'index.html': page('<a href="/about/">x</a><a href="/report/about/">y</a>'),
        'about/index.html': page(''),
      },
      {base: '/report/'},
    ),
  ).toEqual(['index.html: the link "/about/" leaves the sub-path /report/']);
});
