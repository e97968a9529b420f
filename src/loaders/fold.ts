import {formatProblem, type Problem} from './problem.ts';

/** As many problems of a kind are shown in full. */
const shown = 3;
/** More than so many are folded: of one or two, a line that counts them would save nothing. */
const foldAbove = 5;

/** Problems as lines. Many of one kind in one column are a single mistake, repeated: the first few stand for all. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const kinds = Map.groupBy(problems, kindOf);
  return problems.flatMap((problem) => {
    const alike = kinds.get(kindOf(problem))!;
    const index = alike.indexOf(problem);
    if (alike.length <= foldAbove || index < shown - 1) return [formatProblem(problem)];
    return index === shown - 1
      ? [
          formatProblem(problem),
          `… and ${alike.length - shown} more like it in this ${problem.column === undefined ? 'file' : 'column'}.`,
        ]
      : [];
  });
}

/** File, column and what is wrong, without the cells, names and numbers that differ from row to row. */
function kindOf({file, column, message}: Problem): string {
  const [what = ''] = message.split(/[.:](?= |$)/, 1);
  return [file, column, what.replaceAll(/"[^"]*"|[A-Za-z]*-?\d[\w.-]*/g, '#')].join('\n');
}
