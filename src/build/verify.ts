import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf} from './files.ts';
import {referenceProblems, type Site} from './links.ts';
import {readPages} from './page-reader.ts';
import type {ReadPage} from './read-page.ts';

/** What a built site should be. */
export interface Expected {
  /** Sub-path that it is served below, with a slash at both ends; "/" at the top of a host. */
  readonly base: string;
  /** Files that must be there, such as "trusts/8/index.html". */
  readonly files: readonly string[];
}

/** Everything that is wrong with the site in a folder, a sentence for each problem; reads it, changes nothing. */
export function verify(
  folder: string,
  expected: Expected,
  pages: ReadonlyMap<string, ReadPage> = readPages(folder),
): string[] {
  const files = filesOf(folder);
  const site: Site = {
    base: expected.base,
    // The host that the site will have, from the address that its home page calls its own.
    host: URL.parse(pages.get('index.html')?.canonical ?? '')?.origin ?? '',
    files: new Set(files),
    anchors: new Map([...pages].map(([file, {ids}]) => [file, ids])),
  };
  return [
    ...expected.files
      .filter((file) => !site.files.has(file))
      .map((file) => `${file}: this page is missing`),
    ...files
      .filter((file) => statSync(join(folder, file)).size === 0)
      .map((file) => `${file}: the file is empty`),
    ...[...pages].flatMap(([file, page]) => pageProblems(file, page, site)),
    ...files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => styleSheetProblems(file, readFileSync(join(folder, file), 'utf8'), site)),
  ];
}

function pageProblems(file: string, {problems, references}: ReadPage, site: Site): string[] {
  const found = references.flatMap((reference) => referenceProblems(reference, file, site));
  return [...new Set([...problems, ...found])].map((problem) => `${file}: ${problem}`);
}

/** Files that a style sheet names must be there, and on this host. */
function styleSheetProblems(file: string, css: string, site: Site): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const addresses = [
    ...plain.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  return addresses
    .filter((address) => !address.startsWith('#'))
    .flatMap((address) => referenceProblems({kind: 'load', address}, file, site))
    .map((problem) => `${file}: ${problem}`);
}
