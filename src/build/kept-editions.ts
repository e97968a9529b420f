import {type Kept, keptEdition, keptFile} from '../archive/kept.ts';
import {unpackInto} from '../archive/unpack.ts';
import {editionsTable} from '../loaders/tables/editions.ts';
import {type EditionRow, publishedEditions} from '../model/publishing/record.ts';
import {PlainError} from './project.ts';

/**
 * Refuses a file that is not the edition whose name it has: it would reach readers under that name.
 * @throws {PlainError} that names the file
 */
export function requireTrueArchives(study: string, editions: readonly EditionRow[]): void {
  const other = editions.find((edition) => keptEdition(study, edition).state === 'other');
  if (other) throw new PlainError(otherArchive(other));
}

/** That a file is not what an edition was kept as. */
export const otherArchive = ({version, archive = ''}: EditionRow): string =>
  `${keptFile(version)} is not the file in which edition ${version} was kept: ` +
  `${editionsTable.file} knows that by the SHA-256 ${archive}. ` +
  'Put the right one in its place, or take this one out of the folder.';

/** What goes into a site of the editions that are kept. */
export interface IntoSite {
  readonly study: string;
  readonly editions: readonly EditionRow[];
  readonly publishedOnly: boolean;
}

/**
 * Puts the editions that are kept into a built site, each below its own address, and hands back what is to be said of
 * those that are not there. Their pages were verified when they were published, and are not again.
 * @throws {PlainError} where a file is not the edition whose name it has
 */
export function unpackEditions(site: string, {study, editions, publishedOnly}: IntoSite): string[] {
  const kept = publishedEditions({editions}).filter(({archive = ''}) => archive !== '');
  if (publishedOnly)
    return kept.length === 0
      ? []
      : ['Note: the pages of earlier editions hold simulated values and are left out.'];
  return kept.flatMap((edition) => noteOn(site, edition, editions, keptEdition(study, edition)));
}

function noteOn(
  site: string,
  edition: EditionRow,
  editions: readonly EditionRow[],
  kept: Kept,
): string[] {
  const {version, archive = ''} = edition;
  if (kept.state === 'other') throw new PlainError(otherArchive(edition));
  if (kept.state === 'kept') {
    unpackInto(site, edition, kept.bytes, editions);
    return [];
  }
  return [
    `Note: ${keptFile(version)} is not here, so that the pages of edition ${version} are not in this site. ` +
      `Put the file with the SHA-256 ${archive} there, and build again.`,
  ];
}
