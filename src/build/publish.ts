import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {keptFile, keptHash} from '../archive/kept.ts';
import {
  type Address,
  type EditionItem,
  type EditionRow,
  type Publication,
  publishedEditions,
} from '../model/publishing/record.ts';
import {csvText, itemsCsv, writtenHash} from '../publishing/catalogue/items-csv.ts';
import {keptFiguresFile, keptFiguresFolder} from '../study/kept-figures.ts';
import {withNew} from './addresses.ts';
import {PlainError} from './project.ts';

/** What shall be published. */
export interface Publishing {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** What changed, for readers; empty where the working edition's row says it. */
  readonly changed: string;
  /** Hash of everything. */
  readonly hash: string;
  readonly items: readonly EditionItem[];
}

/** The study's folder and what it has published. */
export interface Publisher {
  readonly folder: string;
  readonly publication: Publication;
  /** Builds the report and hands back its addresses. */
  readonly build: () => Promise<readonly string[]>;
  /**
   * Keeps the figures of the report that was built, for the embeds that stay;
   * hands back the names of the new files.
   */
  readonly freeze: () => readonly string[];
  /** Keeps the report that was built whole; hands back the bytes of its file. */
  readonly keep: () => Uint8Array;
}

export const editionsFile = 'data/editions.csv';
export const addressesFile = 'data/addresses.csv';
export const itemsFile = (version: string): string => `data/editions/${version}.csv`;

export const editionsCsv = (rows: readonly EditionRow[]): string =>
  csvText(
    ['version', 'date', 'hash', 'status', 'reason', 'changed', 'archive'],
    rows.map((row) => ({
      ...row,
      hash: writtenHash(row.hash),
      archive: writtenHash(row.archive ?? ''),
    })),
  );

export const addressesCsv = (rows: readonly Address[]): string =>
  csvText(['path', 'state', 'to', 'reason', 'was_wrong'], rows);

const isNewer = (version: string, than: string): boolean => {
  const [one, other] = [version, than].map((each) => each.split('.').map(Number));
  const at = one?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  return at >= 0 && (one?.[at] ?? 0) > (other?.[at] ?? 0);
};

/**
 * The list of editions with a new one at its end, and the one that was current superseded;
 * undefined where this very state is published already.
 * @throws {PlainError} where it cannot be published so, with what to do
 */
export function withEdition(
  editions: readonly EditionRow[],
  {version, date, changed, hash}: Publishing,
): EditionRow[] | undefined {
  const own = editions.find((row) => row.version === version);
  if (own && own.date !== '') {
    if (own.hash === hash) return undefined;
    throw new PlainError(
      `Edition ${version} was published on ${own.date} and stays as it was: ` +
        `its hash is ${own.hash}, that of the report is now ${hash}.\n` +
        'Raise the version in package.json and CITATION.cff, then publish again. ' +
        'Only if no copy of that edition has left your machine: delete its row from ' +
        `${editionsFile} and the file ${itemsFile(version)}, then publish again.`,
    );
  }
  const last = publishedEditions({editions}).at(-1);
  if (last && !isNewer(version, last.version))
    throw new PlainError(
      `Version ${version} is not newer than ${last.version}, the edition published last. ` +
        'Raise the version in package.json and CITATION.cff.',
    );
  if (last && date < last.date)
    throw new PlainError(
      `${date} is before ${last.date}, when edition ${last.version} was published. Give a later day.`,
    );
  const words = changed || own?.changed || '';
  if (words === '')
    throw new PlainError(
      `Say what changed, for readers: --changed "…". Or write it into the row of ${version} in ${editionsFile}.`,
    );
  const earlier = editions
    .filter((row) => row !== own)
    .map((row) => (row.status === 'current' ? {...row, status: 'superseded' as const} : row));
  return [...earlier, {version, date, hash, status: 'current', reason: '', changed: words}];
}

/**
 * Publishes an edition: adds it to the list of editions, keeps the hash of all that it holds,
 * builds the report, adds its addresses to the list of addresses, and keeps its figures.
 * If anything fails, everything is put back as it was. Hands back what to say.
 * @throws {PlainError} where it cannot be published
 */
export async function publish(
  publishing: Publishing,
  {folder, publication, build, freeze, keep}: Publisher,
): Promise<string[]> {
  const {version, date, hash, items} = publishing;
  const editions = withEdition(publication.editions, publishing);
  if (editions === undefined)
    return [
      `Edition ${version} is published already, with the same hash ${hash}.`,
      ...(await listAddresses({folder, publication, build}, true)),
    ];
  const files = [editionsFile, itemsFile(version), addressesFile, keptFiguresFile];
  const undo = keeping(folder, [...files, keptFile(version)]);
  try {
    write(folder, editionsFile, editionsCsv(editions));
    write(folder, itemsFile(version), itemsCsv(items));
    const paths = items.map(({path}) => path);
    // The build refuses an edition whose addresses are not listed.
    write(folder, addressesFile, addressesCsv(withNew(publication.addresses, paths, true)));
    const found = await build();
    requirePages(paths, new Set(found));
    const addresses = withNew(publication.addresses, found, true);
    write(folder, addressesFile, addressesCsv(addresses));
    const kept = freeze();
    const archive = keep();
    write(folder, keptFile(version), archive);
    const sealed = editions.map((row) =>
      row.version === version ? {...row, archive: keptHash(archive)} : row,
    );
    write(folder, editionsFile, editionsCsv(sealed));
    return [
      `Edition ${version} of ${date} is published: hash ${hash}, ${items.length} citable items.`,
      newAddresses(addresses.length - publication.addresses.length, addresses.length),
      `${kept.length === 1 ? '1 figure is' : `${kept.length} figures are`} ` +
        `new in ${keptFiguresFolder}, for the embeds that stay.`,
      `The edition is kept whole in ${keptFile(version)}, ${megabytes(archive)} MB, which is not to be committed: ` +
        'keep a copy where it is safe. npm run deposit makes of it what a repository such as Zenodo takes.',
      `Commit ${[...files, keptFiguresFolder].join(', ')}.`,
    ];
  } catch (error) {
    undo();
    throw error;
  }
}

/** @throws {PlainError} with pages that can be cited and were not built */
function requirePages(paths: readonly string[], built: ReadonlySet<string>): void {
  const without = paths.filter((path) => !built.has(path));
  if (without.length === 0) return;
  const more = without.length > 5 ? ` and ${without.length - 5} more` : '';
  throw new PlainError(
    `The built report has no page for ${without.slice(0, 5).join(', ')}${more}, though it can be cited.`,
  );
}

const megabytes = ({length}: Uint8Array): string => (length / 1e6).toFixed(1);

const newAddresses = (added: number, all: number): string =>
  `${added === 1 ? '1 address is' : `${added} addresses are`} new in ${addressesFile}, which now has ${all}.`;

/** Builds the report and adds its addresses to the list, without publishing an edition. */
export async function listAddresses(
  {folder, publication, build}: Omit<Publisher, 'freeze' | 'keep'>,
  published = false,
): Promise<string[]> {
  const addresses = withNew(publication.addresses, await build(), published);
  const added = addresses.length - publication.addresses.length;
  if (added === 0) return [`No address is new: ${addressesFile} has all ${addresses.length}.`];
  write(folder, addressesFile, addressesCsv(addresses));
  return [`${newAddresses(added, addresses.length)} Commit it.`];
}

function write(folder: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), text);
}

/** Remembers files, and which figures are kept; calling what it hands back puts them so again. */
function keeping(folder: string, files: readonly string[]): () => void {
  const before = files.map(
    (file) =>
      [
        join(folder, file),
        existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined,
      ] as const,
  );
  const figures = new Set(figuresIn(folder));
  return () => {
    before.forEach(([path, bytes]) =>
      bytes ? writeFileSync(path, bytes) : rmSync(path, {force: true}),
    );
    for (const name of figuresIn(folder))
      if (!figures.has(name)) rmSync(join(folder, keptFiguresFolder, name));
  };
}

function figuresIn(folder: string): string[] {
  const figures = join(folder, keptFiguresFolder);
  return existsSync(figures) ? readdirSync(figures) : [];
}
