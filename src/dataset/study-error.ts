import {formatProblem} from '../loaders/problem.ts';
import type {Problem} from '../loaders/problem.ts';

/** The data cannot be published as they are: every problem of every file, sorted by file and row. */
export class StudyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`;
    super(`${problems.map(formatProblem).join('\n')}\n${count} in the data.`);
    this.name = 'StudyError';
    this.problems = problems;
  }
}
