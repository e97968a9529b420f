import {formatProblems} from '../loaders/fold.ts';
import type {Problem} from '../loaders/problem.ts';

/** The data cannot be published as they are: the problems of every file, sorted by file and row. */
export class StudyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count =
      problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`;
    super(`${formatProblems(problems).join('\n')}\n${count} in the data.`);
    this.name = 'StudyError';
    this.problems = problems;
  }
}

/** There is nothing to read: the folder of the study, or a folder in it, does not exist. */
export class NoStudyError extends StudyError {
  constructor(message: string) {
    super([]);
    this.message = message;
  }
}
