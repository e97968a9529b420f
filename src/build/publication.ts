import type {Publication} from '../model/publishing/record.ts';
import {catalogue, publicationProblems} from '../publishing/catalogue/citables.ts';
import {publication} from '../study/current.ts';
import {StudyError} from '../study/study-error.ts';

/**
 * What the report has published, held against what it holds now.
 * @throws {StudyError} with every problem of the tables about the report
 */
export function checkedPublication(): Publication {
  const published = publication();
  const problems = publicationProblems(published, catalogue('full'));
  if (problems.length > 0) throw new StudyError(problems);
  return published;
}
