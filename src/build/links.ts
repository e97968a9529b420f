import type {StartTag} from './html.ts';

/** A built site as far as links need it. */
export interface Site {
  readonly base: string;
  /** Origin that its own absolute links carry; empty where there are none. */
  readonly host: string;
  readonly files: ReadonlySet<string>;
  /** Ids by page file. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * An address in a page: of a link which a reader follows, of what a browser loads by itself, or of a page or picture
 * that is named for other sites' previews.
 */
export interface PageAddress {
  readonly kind: 'link' | 'load' | 'preview';
  readonly address: string;
}

// Stands for whatever host the site is served from.
const here = 'http://site.invalid';
const loadingRelations =
  /^(stylesheet|(apple-touch-|mask-)?icon|(module)?preload|prefetch|preconnect|dns-prefetch|manifest)$/;
const loading: Record<string, readonly string[]> = {
  img: ['src'],
  script: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  form: ['action'],
};

/** The addresses that a tag holds. */
export function referencesIn({name, attributes}: StartTag): PageAddress[] {
  const isLoading = name === 'link' && loads(attributes);
  const loaded = [
    ...(isLoading ? ['href'] : (loading[name] ?? [])).flatMap(
      (attribute) => attributes.get(attribute) ?? [],
    ),
    ...sourceSet(attributes),
  ];
  return [
    ...followed(name, attributes, isLoading),
    ...loaded.map((address) => ({kind: 'load', address}) as const),
  ];
}

function followed(
  name: string,
  attributes: StartTag['attributes'],
  isLoading: boolean,
): PageAddress[] {
  if (name === 'meta') {
    const address = attributes.get('content') ?? '';
    return /^https?:\/\//.test(address) ? [{kind: 'preview', address}] : [];
  }
  const address = attributes.get('href');
  const isLink = name === 'a' || name === 'area' || (name === 'link' && !isLoading);
  return isLink && address !== undefined ? [{kind: 'link', address}] : [];
}

/**
 * What is wrong with an address in a page: within the site it must lead to a page and an anchor that exist, and what a
 * browser loads by itself must be on this host.
 */
export function referenceProblems(
  {kind, address}: PageAddress,
  file: string,
  site: Site,
): string[] {
  if (kind === 'load') return loadProblems(address, file, site);
  if (kind === 'preview' && !(site.host !== '' && address.startsWith(`${site.host}/`))) return [];
  if (address.startsWith('#')) return missingAnchor(address, file, address, site);
  const target = resolved(address, file, site);
  if (!target) return [`the link "${address}" is not an address`];
  return target.origin === here ? missing(target, address, site) : [];
}

function loadProblems(address: string, file: string, site: Site): string[] {
  const target = resolved(address, file, site);
  if (!target) return [`"${address}" is not an address`];
  if (target.protocol === 'data:') return [];
  return target.origin === here
    ? missing(target, address, site)
    : [`it loads "${address}" from another host`];
}

function loads(attributes: ReadonlyMap<string, string>): boolean {
  return (attributes.get('rel') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((relation) => loadingRelations.test(relation));
}

function sourceSet(attributes: ReadonlyMap<string, string>): string[] {
  const set = attributes.get('srcset') ?? attributes.get('imagesrcset');
  return set
    ? set
        .split(',')
        .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
        .filter(Boolean)
    : [];
}

/** The error page is shown at any address, so relative links in it must not work by chance. */
function resolved(address: string, file: string, {base, host}: Site): URL | undefined {
  const from = file === '404.html' ? 'any/where/at/all/' : file.replace(/(^|\/)index\.html$/, '$1');
  const target = URL.parse(address.trim(), here + base + from);
  if (!target) return undefined;
  return target.origin === host ? new URL(target.href.slice(host.length), here) : target;
}

function missing(target: URL, address: string, site: Site): string[] {
  const {base, files} = site;
  const path = decoded(target.pathname);
  if (path === undefined) return [notEncoded(address)];
  if (!path.startsWith(base)) return [`the link "${address}" leaves the sub-path ${base}`];
  const name = path.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (files.has(file)) return missingAnchor(target.hash, file, address, site);
  return [
    files.has(`${file}/index.html`)
      ? `the link "${address}" lacks its slash at the end`
      : `the link "${address}" leads nowhere`,
  ];
}

function missingAnchor(hash: string, file: string, address: string, {anchors}: Site): string[] {
  const anchor = decoded(hash.slice(1).replace(/:~:.*$/, ''));
  if (anchor === undefined) return [notEncoded(address)];
  const ids = anchors.get(file);
  return anchor === '' || anchor === 'top' || !ids || ids.has(anchor)
    ? []
    : [`the link "${address}" leads to no anchor`];
}

/** What an address means; undefined where a % in it stands for no letter. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const notEncoded = (address: string): string =>
  `the link "${address}" is not an address, since a % in it stands for no letter. Write %25 for a %`;
