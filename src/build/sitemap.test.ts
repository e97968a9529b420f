import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {writeSitemap} from './sitemap.ts';

const page = (head: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
const own = (path: string): string =>
  page(`<link rel="canonical" href="https://report.example${path}">`);

function written(files: Record<string, string>, base = '/'): {sitemap: string; robots: string} {
  const folder = temporaryFolder(files);
  writeSitemap(folder, base);
  const read = (name: string): string =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return {sitemap: read('sitemap.xml'), robots: read('robots.txt')};
}

const addresses = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);

test('lists each page that calls its address its own', () => {
  const {sitemap, robots} = written({
    'index.html': own('/'),
    'trusts/8/index.html': own('/trusts/8/'),
  });
  expect(sitemap).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">/,
  );
  expect(addresses(sitemap)).toEqual([
    'https://report.example/',
    'https://report.example/trusts/8/',
  ]);
  expect(robots).toBe('User-agent: *\nAllow: /\n\nSitemap: https://report.example/sitemap.xml\n');
});

test('leaves out what has moved, what asks not to be listed, and the error page', () => {
  const {sitemap} = written({
    'index.html': own('/'),
    'old/index.html': own('/trusts/8/'),
    'gone/index.html': page('<meta name="robots" content="noindex">'),
    'both/index.html': page(
      '<meta name="robots" content="noindex"><link rel="canonical" href="https://report.example/both/">',
    ),
    '404.html': own('/404.html'),
  });
  expect(addresses(sitemap)).toEqual(['https://report.example/']);
});

test('works below a sub-path', () => {
  const {sitemap, robots} = written(
    {
      'index.html': own('/report/'),
      'about/index.html': own('/report/about/'),
      'lost/index.html': own('/lost/'),
    },
    '/report/',
  );
  expect(addresses(sitemap)).toEqual([
    'https://report.example/report/about/',
    'https://report.example/report/',
  ]);
  expect(robots).toContain('Sitemap: https://report.example/report/sitemap.xml\n');
});
