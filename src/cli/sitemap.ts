import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from 'html-escaper';
import {type Tag, tagsOf} from './html.ts';
import {filesOf} from './verify.ts';

/** The address that a page calls its own; undefined where it has none, or asks not to be listed. */
export function canonicalOf(tags: readonly Tag[]): string | undefined {
  const has = (name: string, key: string, value: string) =>
    tags.find((tag) => tag.name === name && tag.attributes.get(key) === value)?.attributes;
  if (/noindex/.test(has('meta', 'name', 'robots')?.get('content') ?? '')) return undefined;
  return has('link', 'rel', 'canonical')?.get('href');
}

export function sitemapOf(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${escape(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** Writes sitemap.xml, with each page that calls its address its own, and robots.txt, which names it. `base` is the sub-path of the site. */
export function writeSitemap(folder: string, base: string): void {
  const pages = filesOf(folder).filter((file) => /(^|\/)index\.html$/.test(file));
  const own = pages.flatMap((file) => {
    const address = canonicalOf(tagsOf(readFileSync(join(folder, file), 'utf8')));
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    // What has moved calls another address the right one, as an embed does.
    return address !== undefined && URL.parse(address)?.pathname === encodeURI(path)
      ? [address]
      : [];
  });
  const home = own.find((address) => new URL(address).pathname === base);
  if (home === undefined) return;
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(own));
  writeFileSync(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
  );
}
