import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {hostFiles} from './write.ts';

/** Name of the list of checksums at the top of a site, in the form that `sha256sum --check` reads. */
export const checksumsFile = 'SHA256SUMS';

/** SHA-256 of a file's bytes, in hexadecimal digits. */
export const checksum = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the checksums of all files that a host sends, and hands them back by the names of the files.
 * @param names of the site's files, as paths
 */
export function writeChecksums(site: string, names: readonly string[]): Map<string, string> {
  const sums = new Map(
    names
      .filter((name) => ![...hostFiles, checksumsFile].includes(basename(name)))
      .sort()
      .map((name) => [name, checksum(readFileSync(join(site, name)))] as const),
  );
  writeFileSync(
    join(site, checksumsFile),
    [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join(''),
  );
  return sums;
}

/** The checksums of such a list by the names of the files. */
export const readChecksums = (list: string): Map<string, string> =>
  new Map(
    list.split('\n').flatMap((line) => {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum && name ? [[name, sum] as const] : [];
    }),
  );
