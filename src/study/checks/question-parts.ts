import type {Problem} from '../../loaders/problem.ts';
import {type InterviewQuestion, questionParts as letters} from '../../model/framework/framework.ts';
import type {Check, Inspection} from './inspection.ts';

/**
 * Readers look a question up in its source by number and letter, so that none of its parts may be
 * missing or stand twice.
 */
export const questionPartsInOrder: Check = {
  title: 'Every interview question stands above its parts, and these are lettered without a gap',
  needs: ['instruments'],
  find: (inspection) => {
    const questions = Map.groupBy(
      inspection.study.instruments,
      ({schedule, number}) => `${schedule} ${number}`,
    );
    return [...questions.values()].flatMap((rows) => questionProblems(rows, inspection));
  },
};

function questionProblems(rows: readonly InterviewQuestion[], inspection: Inspection): Problem[] {
  const [first] = rows as [InterviewQuestion];
  const parts = rows
    .filter(({part}) => part !== 'main')
    .toSorted((a, b) => letters.indexOf(a.part) - letters.indexOf(b.part));
  const headless =
    parts.length < rows.length
      ? []
      : [
          inspection.cell(
            first,
            'number',
            `has parts in the ${first.schedule} schedule, and no row whose part is main. Add it.`,
          ),
        ];
  return [
    ...headless,
    ...parts.flatMap((row, index) => letterProblem(row, parts[index - 1], inspection)),
  ];
}

/** Some sources call the question itself a, and begin its parts with b. */
function letterProblem(
  row: InterviewQuestion,
  before: InterviewQuestion | undefined,
  {cell, rowOf}: Inspection,
): Problem[] {
  const mend = 'Letter the parts of a question without a gap.';
  if (row.part === before?.part)
    return [cell(row, 'part', `stands in row ${rowOf(before)} already. ${mend}`)];
  const next = before === undefined ? 'b' : letters[letters.indexOf(before.part) + 1];
  const fits = row.part === next || (before === undefined && row.part === 'a');
  return fits ? [] : [cell(row, 'part', `leaves a gap: ${next} is missing. ${mend}`)];
}
