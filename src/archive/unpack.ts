import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {EditionRow} from '../model/publishing/record.ts';
import {withFate} from './fate.ts';
import {filesInTar} from './tar.ts';

/** The files of a part of an archived edition, by their paths in that part. */
export function partOf(
  bytes: Uint8Array,
  version: string,
  part: 'site' | 'study',
): Map<string, Uint8Array> {
  const start = `${version}/${part}/`;
  return new Map(
    [...filesInTar(gunzipSync(bytes))].flatMap(([path, file]) =>
      path.startsWith(start) ? [[path.slice(start.length), file] as const] : [],
    ),
  );
}

/**
 * Puts the pages of an edition into a built site, below editions/VERSION/. Nothing is added to them but a line that
 * says what has become of the edition. Hands back how many files there are.
 */
export function unpackInto(
  site: string,
  edition: EditionRow,
  bytes: Uint8Array,
  editions: readonly EditionRow[],
): number {
  const files = partOf(bytes, edition.version, 'site');
  for (const [name, file] of files) {
    const path = join(site, 'editions', edition.version, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(
      path,
      name.endsWith('.html')
        ? withFate(Buffer.from(file).toString(), {
            edition,
            name,
            editions,
            isThere: existsSync(join(site, name)),
          })
        : file,
    );
  }
  return files.size;
}
