import type {Address, EditionRow} from '../model/publishing/record.ts';
import {catalogue} from '../publishing/catalogue/citables.ts';
import {wholeStudy} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {StudyError} from '../study/study-error.ts';
import {descriptionProblems} from './citation-file.ts';
import {requireTrueArchives} from './kept-editions.ts';
import {expectedPages} from './pages.ts';
import {requireTrueProse} from './prose.ts';
import {checkedPublication} from './publication.ts';
import {requireUnchanged} from './unread.ts';

/** What a built site must have. */
export interface Wanted {
  /** Files that it cannot be without. */
  readonly files: readonly string[];
  /** What was published. */
  readonly addresses: readonly Address[];
  /** The editions of the report. */
  readonly editions: readonly EditionRow[];
  readonly publishedOnly: boolean;
}

/**
 * Checks the data and the texts, and hands back what a site that is made of them must have.
 * @throws {StudyError | PlainError} with what is wrong, the data first
 */
export function checkedWanted(publishedOnly: boolean): Wanted {
  const described = descriptionProblems(studyFolder(), wholeStudy());
  if (described.length > 0) throw new StudyError(described);
  requireTrueProse(studyFolder(), wholeStudy());
  requireUnchanged(studyFolder(), wholeStudy());
  const {addresses, editions} = checkedPublication();
  requireTrueArchives(studyFolder(), editions);
  return {
    files: expectedPages(catalogue(publishedOnly ? 'published' : 'full')),
    addresses,
    editions,
    publishedOnly,
  };
}
