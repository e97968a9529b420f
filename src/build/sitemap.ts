import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from 'html-escaper';
import {readPages} from './page-reader.ts';
import type {ReadPage} from './read-page.ts';

export function sitemapOf(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${escape(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * Writes sitemap.xml, with each page that calls its address its own, and robots.txt, which names it.
 * @param base sub-path of the site, with a slash at both ends
 */
export function writeSitemap(
  folder: string,
  base: string,
  pages: ReadonlyMap<string, ReadPage> = readPages(folder),
): void {
  const own = [...pages].flatMap(([file, {canonical, isListed}]) =>
    isListed && canonical !== undefined && isAt(canonical, file, base) ? [canonical] : [],
  );
  const home = own.find((address) => new URL(address).pathname === base);
  if (home === undefined) return;
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(own));
  writeFileSync(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
  );
}

/** What has moved calls another address the right one, as an embed does. */
const isAt = (address: string, file: string, base: string): boolean =>
  /(^|\/)index\.html$/.test(file) &&
  URL.parse(address)?.pathname === encodeURI(base + file.replace(/(^|\/)index\.html$/, '$1'));
