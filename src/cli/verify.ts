import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {type Tag, tagsOf} from './html.ts';
import {inlineProblems} from './inline.ts';
import {linkProblems, loadProblems, type Site} from './links.ts';

/** What a built site should be. */
export interface Expected {
  /** Sub-path that it is served below, with a slash at both ends; "/" at the top of a host. */
  readonly base: string;
  /** Files that must be there, such as "trusts/8/index.html". */
  readonly files: readonly string[];
}

/** Everything that is wrong with the site in a folder, a sentence for each problem; reads it, changes nothing. */
export function verify(folder: string, expected: Expected): string[] {
  const files = filesOf(folder);
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(folder, file)]),
  );
  const site: Site = {
    base: expected.base,
    host: hostOf(pages.get('index.html')?.tags ?? []),
    files: new Set(files),
    anchors: new Map([...pages].map(([file, page]) => [file, idsOf(page.tags)])),
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

/** The host that the site will have, from the address that its home page calls its own. */
function hostOf(tags: readonly Tag[]): string {
  const canonical = tags.find(
    ({name, attributes}) => name === 'link' && attributes.get('rel') === 'canonical',
  );
  return URL.parse(canonical?.attributes.get('href') ?? '')?.origin ?? '';
}

interface Page {
  readonly html: string;
  readonly tags: readonly Tag[];
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  return {html, tags: tagsOf(html)};
}

/** Every file below a folder, with forward slashes, in the order of the alphabet. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function pageProblems(file: string, {html, tags}: Page, site: Site): string[] {
  if (html === '') return [];
  const problems = [
    ...(/^<!doctype html>/i.test(html) ? [] : ['it does not begin with <!doctype html>']),
    ...(/<\/html>\s*$/i.test(html) ? [] : ['it is cut off: </html> is missing at the end']),
    ...idProblems(tags),
    ...inlineProblems(tags),
    ...tags.flatMap((tag) => [...linkProblems(tag, file, site), ...loadProblems(tag, file, site)]),
  ];
  return [...new Set(problems)].map((problem) => `${file}: ${problem}`);
}

function idsOf(tags: readonly Tag[]): Set<string> {
  return new Set(tags.flatMap((tag) => tag.attributes.get('id') ?? []));
}

const listsOfIds = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'popovertarget',
];

/** Ids that occur twice, and ids that a label, a description or a pattern needs but that nothing has. */
function idProblems(tags: readonly Tag[]): string[] {
  const seen = new Set<string>();
  const twice = tags
    .flatMap((tag) => tag.attributes.get('id') ?? [])
    .filter((id) => seen.has(id) || !seen.add(id));
  const needed = tags.flatMap(({attributes}) => [
    ...listsOfIds.flatMap((name) => attributes.get(name)?.split(/\s+/).filter(Boolean) ?? []),
    ...[...attributes.values()].flatMap((value) =>
      [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map((match) => match[1] ?? ''),
    ),
  ]);
  return [
    ...twice.map((id) => `the id "${id}" occurs more than once`),
    ...needed
      .filter((id) => !seen.has(id))
      .map((id) => `nothing has the id "${id}" that an element refers to`),
  ];
}

/** Files that a style sheet names must be there, and on this host. */
function styleSheetProblems(file: string, css: string, site: Site): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const addresses = [
    ...plain.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  return addresses
    .filter((address) => !address.startsWith('#'))
    .flatMap((address) =>
      loadProblems({name: 'img', attributes: new Map([['src', address]]), text: ''}, file, site),
    )
    .map((problem) => `${file}: ${problem}`);
}
