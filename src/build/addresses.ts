import {inEditionFolder} from '../archive/kept.ts';
import type {Redirect} from '../hosting/host-files.ts';
import {isPictureOfPage, isSimulatedPath} from '../model/publishing/figure-ids.ts';
import type {Address} from '../model/publishing/record.ts';
import {typedRowOf} from '../model/typed-row.ts';

// Parts of a site that nobody cites: what the pages are dressed with, and what only machines read.
const unaddressed = /^(_astro|fonts|pagefind)\/|^[^/]+(?<!index\.html)$/;

/**
 * The addresses of a built site, from its top, by code unit:
 * pages such as "/trusts/8/", and files such as "/figures/census.csv".
 */
export function addressesIn(files: readonly string[]): string[] {
  return files
    .filter(
      (file) => !unaddressed.test(file) && !isPictureOfPage(file) && !inEditionFolder.test(file),
    )
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file of a site that stands at an address. */
export const fileAt = (path: string): string =>
  `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

// An embed that is pinned to a hash is permanent only once its hash is that of a published edition.
const pinned = /^\/embed\/[^/]+\/[0-9a-f]{12}\//;

/**
 * Addresses that were published and that a built site lacks, in words for whoever took them away.
 * The list is that of the whole report: a build without simulated rows lacks what holds them,
 * and embeds that stay with rows of an edition that had some.
 */
export function addressProblems(
  addresses: readonly Address[],
  files: readonly string[],
  publishedOnly: boolean,
): string[] {
  const there = new Set(files);
  const isExpected = ({path}: Address): boolean =>
    !publishedOnly || !(isSimulatedPath(path) || pinned.test(path));
  return addresses.flatMap((address, index) =>
    isExpected(address) && !there.has(fileAt(address.path))
      ? [vanished(address, typedRowOf(address, index))]
      : [],
  );
}

const vanished = ({path}: Address, row: number): string =>
  `${path} was published and is gone; somebody may have cited it. ` +
  `Bring it back, or change row ${row} of data/addresses.csv: ` +
  'write redirect for live and its new address under "to", ' +
  'or write gone, a sentence why, and yes or no under "was_wrong".';

/** The list with the addresses of a site that it does not have yet, by code unit. */
export function withNew(
  listed: readonly Address[],
  found: readonly string[],
  published: boolean,
): Address[] {
  const known = new Set(listed.map(({path}) => path));
  const added = found.filter((path) => !known.has(path) && (published || !pinned.test(path)));
  const rows = [
    ...listed,
    ...added.map((path): Address => ({
      path,
      state: 'live',
      to: '',
      reason: '',
      was_wrong: 'not-applicable',
    })),
  ];
  return rows.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What has moved, of some addresses. */
export const redirectsIn = (addresses: readonly Address[]): Redirect[] =>
  addresses.flatMap(({path, state, to}) => (state === 'redirect' ? [{path, to}] : []));
