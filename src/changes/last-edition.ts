import {keptEdition} from '../archive/kept.ts';
import {partOf} from '../archive/unpack.ts';
import {editionsTable} from '../loaders/tables/editions.ts';
import {type EditionRow, type Publication, publishedEditions} from '../model/publishing/record.ts';
import {dateWords} from '../model/values/dates.ts';
import {archiveOf, firstRevisionWith, hasHistory, revisionNamed} from './git.ts';
import {type Side, sideInTar, sideOf, studyFolders} from './side.ts';

/** The edition that was published last; undefined where none was. */
export const lastEdition = (publication: Pick<Publication, 'editions'>): EditionRow | undefined =>
  publishedEditions(publication).at(-1);

/** How an edition reads in a sentence. */
export const editionName = ({version, date}: EditionRow): string =>
  `edition ${version} of ${dateWords(date)}`;

/**
 * The study as an edition published it: from the file in which it is kept, or else from the history of the folder, at
 * its tag or where the row of the edition was written. Undefined where neither is at hand.
 */
export function editionSide(folder: string, edition: EditionRow): Side | undefined {
  const {version, date, hash} = edition;
  const kept = keptEdition(folder, edition);
  if (kept.state === 'kept')
    return sideOf(editionName(edition), partOf(kept.bytes, version, 'study'));
  const revision =
    revisionNamed(folder, `refs/tags/v${version}`) ??
    firstRevisionWith(folder, `${version},${date},sha256:${hash}`, editionsTable.file);
  const tar = revision && archiveOf(folder, revision, studyFolders);
  return tar ? sideInTar(editionName(edition), tar) : undefined;
}

/** The study at a revision of its folder's history; undefined where there is no such revision, or no study in it. */
export function revisionSide(folder: string, name: string): Side | undefined {
  const revision = revisionNamed(folder, name);
  const tar = revision && archiveOf(folder, revision, studyFolders);
  return tar ? sideInTar(`revision ${name}`, tar) : undefined;
}

/** Why there is no history to look into; empty where there is one. */
export const whyNoHistory = (folder: string): string =>
  hasHistory(folder) ? '' : 'This folder has no history that git can read.';
