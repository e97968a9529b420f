import {derived} from '../derived.ts';
import type {Study} from '../study.ts';

/** One of several numbers that answer one question, and when it is the right one. */
export interface SameQuestion {
  /** Id of the question, shared by its numbers. */
  readonly question: string;
  /** The question in words. */
  readonly asks: string;
  readonly claim: string;
  /** When to use it, in a sentence. */
  readonly use: string;
}

const byClaim = derived(({sameQuestion}: Pick<Study, 'sameQuestion'>) => ({
  rows: Map.groupBy(sameQuestion, ({claim}) => claim),
  questions: Map.groupBy(sameQuestion, ({question}) => question),
}));

/** All numbers that answer the question that a number answers, in the table's order; empty without another. */
export function answersBeside(
  study: Pick<Study, 'sameQuestion'>,
  claim: string,
): readonly SameQuestion[] {
  const own = byClaim(study).rows.get(claim)?.[0];
  return own ? (byClaim(study).questions.get(own.question) ?? []) : [];
}
