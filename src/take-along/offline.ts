import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {zipSync} from 'fflate';
import {inEditionFolder} from '../archive/kept.ts';
import {filesOf} from '../build/files.ts';
import {root} from '../build/project.ts';
import {checksumsFile} from '../hosting/checksums.ts';
import {hostFiles} from '../hosting/write.ts';
import {
  type Needed,
  offlineData,
  offlinePage,
  type OfflineSite,
  relativeAddress,
} from './offline-page.ts';

/** What is meant for hosts, for machines, or for the pages of others. */
const isLeftOut = (name: string): boolean =>
  [...hostFiles, checksumsFile, '404.html', 'robots.txt', 'sitemap.xml'].includes(name) ||
  name.endsWith('card.png') ||
  inEditionFolder.test(name) ||
  name.endsWith('.zip');

/**
 * Makes of a built site a folder that opens by a double click on its index.html.
 * @param base sub-path that the site was built for, with a slash at both ends
 */
export async function makeOffline(site: string, base: string, folder: string): Promise<void> {
  const names = filesOf(site).filter((name) => !isLeftOut(name));
  const known: OfflineSite = {base, files: new Set(names)};
  const needed = {modules: new Set<string>(), data: new Set<string>()};
  for (const name of names) copyOffline(join(site, name), join(folder, name), name, known, needed);
  for (const name of needed.data) {
    const data = offlineData(readFileSync(join(site, name), 'utf8'), name, known);
    writeFileSync(join(folder, `${name}.js`), data);
  }
  await bundle([...needed.modules], site, folder);
}

function copyOffline(
  from: string,
  to: string,
  name: string,
  site: OfflineSite,
  needed: Needed,
): void {
  mkdirSync(dirname(to), {recursive: true});
  if (name.endsWith('.html'))
    writeFileSync(to, offlinePage(readFileSync(from, 'utf8'), name, site, needed));
  else if (name.endsWith('.css'))
    writeFileSync(to, offlineStyle(readFileSync(from, 'utf8'), name, site));
  else cpSync(from, to);
}

/** In a folder a face is there at once, but is asked for too late to be taken by the page that asks first. */
const offlineStyle = (css: string, name: string, site: OfflineSite): string =>
  css
    .replaceAll(/font-display:\s*optional/g, 'font-display:block')
    .replaceAll(/url\((["']?)(\/[^)"']+)\1\)/g, (whole, _, address: string) => {
      const relative = relativeAddress(address, name, site);
      return relative === undefined ? whole : `url("${relative}")`;
    });

const offlineFetch = join(root, 'src', 'take-along', 'offline-fetch.ts');

/** Scripts that are no modules: browsers load no module from a folder. */
async function bundle(modules: readonly string[], site: string, folder: string): Promise<void> {
  for (const module of modules)
    await build({
      entryPoints: [join(site, module)],
      outfile: join(folder, module),
      allowOverwrite: true,
      bundle: true,
      minify: true,
      format: 'iife',
      inject: [offlineFetch],
      logLevel: 'error',
    });
}

/** The same day in every copy, so that two of one site are the same to the byte. */
const packedOn = new Date(1980, 0, 2);
/** What is compressed already. */
const packed = /\.(png|woff2|pdf|docx|zip)$/;

/** A folder as one file, under a name that it has again when it is unpacked. */
export function zipped(folder: string, name: string): Uint8Array {
  return zipSync(
    Object.fromEntries(
      filesOf(folder).map((file) => [
        `${name}/${file}`,
        [readFileSync(join(folder, file)), {level: packed.test(file) ? 0 : 9, mtime: packedOn}],
      ]),
    ),
  );
}
