import {expect, test} from 'vitest';
import {type Needed, offlineData, offlinePage, relativeAddress} from './offline-page.ts';

const site = {
  base: '/report/',
  files: new Set([
    'index.html',
    'trusts/8/index.html',
    'search/index.html',
    'search/index.json',
    'figures/a.csv',
    '_astro/x.js',
    'my file.csv',
  ]),
};

const made = (html: string, file = 'trusts/8/index.html') => {
  const needed: Needed = {modules: new Set(), data: new Set()};
  return {html: offlinePage(html, file, site, needed), needed};
};

test.each([
  ['/report/', '../../index.html'],
  ['/report/search/?q=a#words', '../../search/index.html?q=a#words'],
  ['/report/figures/a.csv', '../../figures/a.csv'],
  ['/report/my%20file.csv', '../../my%20file.csv'],
  ['/report/trusts/8/#facts', 'index.html#facts'],
  ['/report/gone/', undefined],
  ['/other/', undefined],
  ['//host/report/', undefined],
  ['https://report.example/report/', undefined],
])('%s is %s from two folders below', (address, expected) => {
  expect(relativeAddress(address, 'trusts/8/index.html', site)).toBe(expected);
});

test('links, sources and the way of a page that has moved lead from file to file', () => {
  expect(made('<a href="/report/" title="a > b">x</a><p>/report/</p>').html).toBe(
    '<a href="../../index.html" title="a > b">x</a><p>/report/</p>',
  );
  expect(made('<meta http-equiv="refresh" content="0; url=/report/search/">').html).toBe(
    '<meta http-equiv="refresh" content="0; url=../../search/index.html">',
  );
  expect(made('<img srcset="/report/figures/a.csv, /report/figures/a.csv">').html).toBe(
    '<img srcset="../../figures/a.csv, ../../figures/a.csv">',
  );
});

test('a module becomes a script that waits for the page, and what it asks for a script before it', () => {
  const {html, needed} = made(
    '<form data-index="/report/search/index.json"></form><script type="module" src="/report/_astro/x.js"></script>',
    'search/index.html',
  );
  expect(html).toBe(
    '<script defer src="index.json.js"></script><form data-index="index.json"></form>' +
      '<script defer src="../_astro/x.js"></script>',
  );
  expect([...needed.modules, ...needed.data]).toEqual(['_astro/x.js', 'search/index.json']);
});

test('its policy lets files load files, and nothing else load anything', () => {
  const {html} = made('<meta http-equiv="content-security-policy" content="x">');
  expect(html).toContain("default-src 'none'; script-src 'self' file:;");
  expect(html).not.toMatch(/https?:|connect-src|unsafe/);
});

test('no face is loaded early, which browsers do not allow in a folder', () => {
  expect(made('<link rel="preload" href="/report/x" as="font">').html).toBe('');
});

test('the addresses in data lead from the page that asks for them', () => {
  expect(
    offlineData('{"rows":[["/report/trusts/8/#a","Trust / 8"]]}', 'search/index.json', site),
  ).toBe(
    '(globalThis.offlineFiles ??= {})["index.json"] = {"rows":[["../trusts/8/index.html#a","Trust / 8"]]};\n',
  );
});
