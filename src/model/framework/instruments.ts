import type {Study} from '../study.ts';
import type {InterviewQuestion, Schedule} from './framework.ts';

/** A question of a schedule with its parts, in the order of their letters. */
export interface WholeQuestion {
  readonly main: InterviewQuestion;
  readonly parts: readonly InterviewQuestion[];
}

type Instruments = Pick<Study, 'instruments'>;

/** The questions of a schedule by number, each with its parts. */
export function wholeQuestions(study: Instruments, schedule: Schedule): WholeQuestion[] {
  const rows = inOrder(study.instruments.filter((row) => row.schedule === schedule));
  return rows
    .filter(({part}) => part === 'main')
    .map((main) => ({
      main,
      parts: rows.filter(({number, part}) => number === main.number && part !== 'main'),
    }));
}

/** The questions and parts of a schedule whose answers feed a category, by number and letter. */
export const questionsFeeding = (
  study: Instruments,
  schedule: Schedule,
  category: string,
): InterviewQuestion[] =>
  inOrder(
    study.instruments.filter(
      (row) => row.schedule === schedule && row.categories.includes(category),
    ),
  );

/** "8" for a question and "8b" for a part, as a source numbers them. */
export const questionNumber = ({
  number,
  part,
}: Pick<InterviewQuestion, 'number' | 'part'>): string => `${number}${letterOf(part)}`;

const letterOf = (part: InterviewQuestion['part']): string => (part === 'main' ? '' : part);

const inOrder = (rows: readonly InterviewQuestion[]): InterviewQuestion[] =>
  rows.toSorted((a, b) => a.number - b.number || (letterOf(a.part) < letterOf(b.part) ? -1 : 1));
