import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {EditionRow} from '../model/publishing/record.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {keptHash} from './kept.ts';
import {editionArchive} from './make.ts';
import {relativeData, relativePage, relativeStyle, wayTo} from './relative.ts';
import {partOf, unpackInto} from './unpack.ts';

const site = {base: '/report/', files: new Set(['index.html', 'trusts/8/index.html', 'a/b.csv'])};

test.each([
  ['/report/trusts/8/#facts', 'index.html', 'trusts/8/#facts'],
  ['/report/', 'trusts/8/index.html', '../../'],
  ['/report/trusts/8/', 'trusts/8/index.html', './'],
  ['/report/a/b.csv', 'trusts/8/index.html', '../../a/b.csv'],
  // What is not kept with it stands in the site as it will be.
  ['/report/feed.xml', 'trusts/8/index.html', '../../../../feed.xml'],
  ['/report/embed/a/', 'index.html', '../../embed/a/'],
])('%s is led from %s to %s', (address, file, way) => {
  expect(wayTo(address, file, site)).toBe(way);
});

test.each(['https://doi.org/10.1/a', '//elsewhere.example/', '/other/', '#facts', 'a and/or b'])(
  '%s is no address of the site',
  (address) => {
    expect(wayTo(address, 'index.html', site)).toBeUndefined();
  },
);

test('pages, style sheets and data lead on from their own files', () => {
  const asked: string[] = [];
  expect(
    relativePage(
      '<a href="/report/a/b.csv">/report/a/b.csv</a><p data-rows="/report/a/c.json">',
      'trusts/8/index.html',
      site,
      (name) => asked.push(name),
    ),
  ).toBe('<a href="../../a/b.csv">/report/a/b.csv</a><p data-rows="../../../../a/c.json">');
  expect(asked).toEqual(['a/c.json']);
  expect(relativeStyle('url(/report/a/b.csv) url(#x)', 'c/d.css', site)).toBe(
    'url("../a/b.csv") url(#x)',
  );
  expect(relativeData('{"to": ["/report/trusts/8/", "a"]}', 'a/c.json', site)).toBe(
    '{"to":["../trusts/8/","a"]}',
  );
});

const page = (body: string): string =>
  `<!doctype html><html><body><main id="main">${body}</main></body></html>`;

/** A built site and its study, as they are before an edition is kept. */
const parts = () => ({
  version: '0.3.0',
  base: '/',
  beside: ['CITATION.cff', 'CHANGELOG.md'],
  site: temporaryFolder({
    'index.html': page('<a href="/trusts/8/">8</a>'),
    'trusts/8/index.html': page('<img src="/a.png">'),
    'a.png': 'picture',
    'robots.txt': 'robots',
    'embed/a/index.html': page(''),
    'editions/0.2.0/index.html': page(''),
    'editions/index.html': page(''),
  }),
  study: temporaryFolder({
    'data/cases.csv': 'case\nT01\n',
    'data/archive/figures/a.svg': '<svg/>',
    'content/report.json': '{}',
    'CITATION.cff': 'cff-version: 1.2.0\n',
  }),
});

test('an edition is one file with its pages, its tables and its texts, the same to the byte each time', () => {
  const made = parts();
  const bytes = editionArchive(made);
  expect(editionArchive(made)).toEqual(bytes);
  expect([...partOf(bytes, '0.3.0', 'site').keys()].sort()).toEqual([
    'a.png',
    'editions/index.html',
    'index.html',
    'trusts/8/index.html',
  ]);
  expect([...partOf(bytes, '0.3.0', 'study').keys()].sort()).toEqual([
    'CITATION.cff',
    'content/report.json',
    'data/cases.csv',
  ]);
});

test('the program tar opens it', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.tar.gz'), editionArchive(parts()));
  execFileSync('tar', ['-xzf', 'a.tar.gz'], {cwd: folder});
  expect(readFileSync(join(folder, '0.3.0/site/a.png'), 'utf8')).toBe('picture');
});

const edition: EditionRow = {
  version: '0.3.0',
  date: '2026-11-28',
  hash: '0123456789ab',
  status: 'superseded',
  reason: '',
  changed: 'A.',
};
const next: EditionRow = {...edition, version: '0.4.0', date: '2026-12-01', status: 'current'};

test('its pages get nothing but a line on what has become of them, and lead to the page of today', () => {
  const bytes = editionArchive(parts());
  const today = temporaryFolder({'index.html': page('now')});
  const row = {...edition, archive: keptHash(bytes)};
  expect(unpackInto(today, row, bytes, [row, next])).toBe(4);
  const line =
    '<p class="edition-fate"><b>Edition 0.3.0 of 28 November 2026</b>, kept as it was. ' +
    'Edition 0.4.0 followed it on 1 December 2026. ';
  const read = (name: string): string => readFileSync(join(today, 'editions/0.3.0', name), 'utf8');
  expect(read('index.html')).toBe(
    page(`${line}<a href="../../">See this page today</a>.</p><a href="trusts/8/">8</a>`),
  );
  expect(read('trusts/8/index.html')).toBe(
    page(
      `${line}<a href="../../../../editions/#edition-0.3.0">See what has become of it</a>.</p>` +
        '<img src="../../a.png">',
    ),
  );
  expect(existsSync(join(today, 'editions/0.3.0/embed'))).toBe(false);
});

test.each([
  [{status: 'current'}, 'It is the newest.'],
  [
    {status: 'corrected', reason: 'A sum was wrong.'},
    'It is the newest. It was corrected. A sum was wrong.',
  ],
  [{status: 'withdrawn', reason: 'A trust asked.'}, 'It was withdrawn. A trust asked.'],
] as const)('the line says that it is %o', (fate, words) => {
  const bytes = editionArchive(parts());
  const today = temporaryFolder();
  const row = {...edition, ...fate};
  unpackInto(today, row, bytes, [row]);
  expect(readFileSync(join(today, 'editions/0.3.0/index.html'), 'utf8')).toContain(
    `kept as it was. ${words} <a `,
  );
});
