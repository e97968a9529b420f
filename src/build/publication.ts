import {catalogue, publicationProblems} from '../catalogue/citables.ts';
import {publication, wholeStudy} from '../current.ts';
import {StudyError} from '../dataset.ts';
import type {Publication} from '../model/publication.ts';

/**
 * What the report has published, held against what it holds now.
 * @throws {StudyError} with every problem of the tables about the report
 */
export function checkedPublication(): Publication {
  const published = publication();
  const problems = publicationProblems(published, catalogue(wholeStudy()));
  if (problems.length > 0) throw new StudyError(problems);
  return published;
}
