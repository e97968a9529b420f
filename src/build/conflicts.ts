import {PlainError} from './project.ts';

/**
 * Refuses two pages at one address: Astro would leave out the second of them and go on.
 * @throws {PlainError} with the first such address and what to do
 */
export function refuseConflicts(addresses: readonly string[]): void {
  const seen = new Set<string>();
  const twice = addresses.find((address) => seen.size === seen.add(address).size);
  if (twice === undefined) return;
  throw new PlainError(
    `Two pages have the address ${twice}: one of the report, and one that says that it has moved, ` +
      'is gone or is left out. If data/addresses.csv lists it as redirect or gone, write live.',
  );
}
