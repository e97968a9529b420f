import type {EditionRow} from '../model/publishing/record.ts';
import {filesBelow, publication, whileUnchanged} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {type Changes, changesBetween} from './changes.ts';
import {editionSide, lastEdition} from './last-edition.ts';
import {sideInFolder} from './side.ts';

/** What has changed since the edition that was published last. */
export interface SinceEdition {
  readonly edition: EditionRow;
  /** Undefined where what that edition published is not at hand. */
  readonly changes: Changes | undefined;
}

/** The same for the study that this site is made of; undefined where no edition is published. */
export const changesSinceEdition: () => SinceEdition | undefined = whileUnchanged(
  (folder) => ['data', 'content'].flatMap((name) => filesBelow(name)(folder)),
  (folder) => {
    const edition = lastEdition(publication());
    if (!edition) return undefined;
    const before = editionSide(studyFolder(), edition);
    const changes = before && changesBetween(before, sideInFolder('this copy', folder));
    return {edition, changes};
  },
);
