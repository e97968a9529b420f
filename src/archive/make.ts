import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';
import {checksumsFile} from '../hosting/checksums.ts';
import {hostFiles} from '../hosting/write.ts';
import {inEditionFolder} from './kept.ts';
import {type KeptSite, relativeData, relativePage, relativeStyle} from './relative.ts';
import {type Files, tarOf} from './tar.ts';

/** What an edition is made of. */
export interface EditionParts {
  readonly version: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Sub-path that it was built for, with a slash at both ends. */
  readonly base: string;
  /** Folder of the study. */
  readonly study: string;
  /** Files beside data/ and content/ that tell of the edition; those that are there. */
  readonly beside: readonly string[];
}

/**
 * What is meant for hosts and machines, tells of the report as it is, or has an address that stays without an edition:
 * embeds, and earlier editions.
 */
const isLeftOut = (name: string): boolean =>
  [...hostFiles, checksumsFile, '404.html', 'robots.txt', 'sitemap.xml', 'feed.xml'].includes(
    name,
  ) ||
  name.startsWith('embed/') ||
  name.endsWith('card.png') ||
  inEditionFolder.test(name);

/** An edition as one file: its pages, its tables and its texts. The same parts give the same bytes. */
export function editionArchive({version, site, base, study, beside}: EditionParts): Buffer {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of siteFiles(site, base)) files.set(`${version}/site/${name}`, bytes);
  for (const name of studyFiles(study, beside))
    files.set(`${version}/study/${name}`, readFileSync(join(study, name)));
  return packed(files);
}

function packed(files: Files): Buffer {
  const bytes = gzipSync(tarOf(files), {level: 9});
  // Which system packed it, which says nothing of what is in it.
  bytes[9] = 255;
  return bytes;
}

/** The pages and files of a site, their addresses led from file to file. */
export function siteFiles(folder: string, base: string): Map<string, Uint8Array> {
  const names = filesBelow(folder).filter((name) => !isLeftOut(name));
  const site: KeptSite = {base, files: new Set(names)};
  const data = new Set<string>();
  const made = new Map(
    names.map((name) => [name, ledOn(readFileSync(join(folder, name)), name, site, data)] as const),
  );
  for (const name of data) {
    const json = made.get(name);
    if (json) made.set(name, Buffer.from(relativeData(Buffer.from(json).toString(), name, site)));
  }
  return made;
}

function ledOn(bytes: Buffer, name: string, site: KeptSite, data: Set<string>): Uint8Array {
  if (name.endsWith('.html'))
    return Buffer.from(relativePage(bytes.toString(), name, site, (each) => data.add(each)));
  return name.endsWith('.css') ? Buffer.from(relativeStyle(bytes.toString(), name, site)) : bytes;
}

/** The tables and texts of a study, without the drawings of its earlier editions. */
const studyFiles = (study: string, beside: readonly string[]): string[] => [
  ...['data', 'content']
    .filter((name) => existsSync(join(study, name)))
    .flatMap((name) => filesBelow(join(study, name)).map((file) => `${name}/${file}`))
    .filter((name) => !name.startsWith('data/archive/')),
  ...beside.filter((name) => statSync(join(study, name), {throwIfNoEntry: false})?.isFile()),
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)\.DS_Store$/.test(name))
    .sort();
