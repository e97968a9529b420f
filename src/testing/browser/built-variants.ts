import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf} from '../../build/files.ts';
import {workFolder} from '../../build/project.ts';

/** A way in which the site is built. */
export interface BuiltVariant {
  readonly face: string;
  /** Where `npm test` puts it. */
  readonly folder: string;
  readonly publishedOnly: boolean;
}

export const builtVariants: readonly BuiltVariant[] = [
  {face: 'with simulated values', folder: join(workFolder, 'site'), publishedOnly: false},
  {face: 'published values only', folder: join(workFolder, 'published-only'), publishedOnly: true},
];

/**
 * The site with all that readers can meet. The other one is the same less the closed parts that show simulated values,
 * to the byte, which src/cli/build.site.test.ts holds; so what opens no such part is looked at in this one alone.
 */
export const wholeSite = builtVariants[0]!;

/** Addresses of all pages of a built site, from its top: "/", "/trusts/8/", "/404.html". */
export function addressesOf(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error(`There is no site in ${folder}. Run npm test, which builds it first.`);
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The HTML of a page. */
export const htmlOf = (folder: string, address: string): string =>
  readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

/**
 * The largest page of each part of a built site, for checks that take long.
 * A part is what the first word of an address names: "trusts", "categories".
 */
export function richestOf(folder: string, parts?: readonly string[]): string[] {
  const sizeOf = (address: string): number =>
    statSync(join(folder, address.endsWith('/') ? `${address}index.html` : address)).size;
  const byPart = Map.groupBy(addressesOf(folder), (address) => address.split('/')[1] ?? '');
  for (const part of parts ?? [])
    if (!byPart.has(part)) throw new Error(`The site in ${folder} has no page below /${part}/.`);
  return [...byPart]
    .filter(([part]) => parts?.includes(part) ?? true)
    .map(([, addresses]) => addresses.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '/');
}
