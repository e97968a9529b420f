import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {depositOf} from '../archive/deposit.ts';
import {keptEdition, keptFile} from '../archive/kept.ts';
import {type EditionRow, publishedEditions} from '../model/publishing/record.ts';
import {publication} from '../study/current.ts';
import {requireStudyFolders, studyFolder} from '../study/folder.ts';
import {otherArchive} from './kept-editions.ts';
import {PlainError} from './project.ts';

/** Which edition is deposited: the newest where no version is given. @throws {PlainError} where there is none */
function editionNamed(version: string | undefined): EditionRow {
  requireStudyFolders(['data']);
  const editions = publishedEditions(publication());
  const found =
    version === undefined ? editions.at(-1) : editions.find((row) => row.version === version);
  if (found) return found;
  throw new PlainError(
    version === undefined
      ? 'No edition is published yet, and only an edition can be deposited.'
      : `There is no edition ${version}. Editions: ${editions.map((row) => row.version).join(', ')}.`,
  );
}

/** @throws {PlainError} where the edition is not kept whole here */
function archiveOf(edition: EditionRow): Uint8Array {
  const kept = keptEdition(studyFolder(), edition);
  const {version, archive = ''} = edition;
  switch (kept.state) {
    case 'kept':
      return kept.bytes;
    case 'never':
      throw new PlainError(
        `Edition ${version} was published before editions were kept whole. The next one can be deposited.`,
      );
    case 'elsewhere':
      throw new PlainError(
        `${keptFile(version)} is not here. Put the file with the SHA-256 ${archive} there, and try again.`,
      );
    case 'other':
      throw new PlainError(otherArchive(edition));
  }
}

/**
 * Writes what a repository for research takes of an edition into a folder of its own; hands back what to say.
 * @param folder below which it goes
 * @throws {PlainError} where that edition cannot be deposited
 */
export function writeDeposit(version: string | undefined, folder: string): string[] {
  const edition = editionNamed(version);
  const files = depositOf(edition, archiveOf(edition));
  const target = join(folder, edition.version);
  requireOwn(target);
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  for (const [name, bytes] of files) writeFileSync(join(target, name), bytes);
  return [
    `Edition ${edition.version}, as a repository takes it, is in ${relative(process.cwd(), target)}: ` +
      `${[...files.keys()].join(', ')}.`,
    `${join(relative(process.cwd(), target), 'README.md')} says how to deposit it, and what to do with its DOI.`,
  ];
}

/** Only what this command has made is ever replaced. */
function requireOwn(target: string): void {
  const isOther =
    existsSync(target) &&
    readdirSync(target).length > 0 &&
    !existsSync(join(target, 'metadata.json'));
  if (isOther)
    throw new PlainError(
      `${target} holds files that this command has not made, and would lose them. Name a new folder.`,
    );
}
