import type {Study} from '../study.ts';
import type {Case, Statement} from './workforce.ts';

/** The cases that rows or statements of some kinds speak of, by number. */
export function casesNamedIn(
  study: Study,
  rows: readonly {readonly case: string}[],
  kinds: readonly Statement['statement'][],
): Case[] {
  const statements = study.statements.filter((statement) => kinds.includes(statement.statement));
  const named = new Set([...rows, ...statements].map((row) => row.case));
  return study.cases
    .filter((aCase) => named.has(aCase.case))
    .toSorted((a, b) => a.number - b.number);
}
