import {formatProblem, type Problem} from './problem.ts';

/** As many problems of a kind are shown in full. */
const shown = 3;
/** More than so many are folded: of one or two, a line that counts them would save nothing. */
const foldAbove = 5;

/** Problems as lines. Many of one kind in one column are a single mistake, repeated: the first few stand for all. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const kinds = problems.map(kindOf);
  const counts = Map.groupBy(kinds, (kind) => kind);
  const before = new Map<string, number>();
  return problems.flatMap((problem, place) => {
    const kind = kinds[place]!;
    const alike = counts.get(kind)!.length;
    const index = before.get(kind) ?? 0;
    before.set(kind, index + 1);
    if (alike <= foldAbove || index < shown - 1) return [formatProblem(problem)];
    return index === shown - 1 ? [formatProblem(problem), others(problem, alike - shown)] : [];
  });
}

const others = ({column}: Problem, count: number): string =>
  `… and ${count} more like it in this ${column === undefined ? 'file' : 'column'}.`;

/** File, column and what is wrong, without the cells, names and numbers that differ from row to row. */
function kindOf({file, column, message}: Problem): string {
  const [what = ''] = message.split(/[.:](?= |$)/, 1);
  return [file, column, what.replaceAll(/"[^"]*"|[A-Za-z]*-?\d[\w.-]*/g, '#')].join('\n');
}
