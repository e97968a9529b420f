import type {Problem} from '../../../loaders/problem.ts';
import {clausesTold, hedgeLeftOut} from '../../../model/claims/assertions/hedged-part.ts';
import {splitSentences} from '../../../model/values/sentences.ts';
import type {Inspection} from '../inspection.ts';
import {complaint, type Told} from './told.ts';

/** What somebody only holds possible isn't told as a fact: the part of their words that it tells of hedges, too. */
export function droppedHedge(told: Told, inspection: Inspection): Problem[] {
  if (!['summary', 'reason'].includes(told.column)) return [];
  return splitSentences(told.text)
    .flatMap(({text}) => hedgeIn(text, told.words) ?? [])
    .slice(0, 1)
    .map((hedge) => complaint(told, inspection, 'states it outright', `hedge it, “${hedge}”`));
}

/** Of a sentence as a whole, or of one of its clauses. */
const hedgeIn = (sentence: string, words: string): string | undefined =>
  hedgeLeftOut(sentence, words) ??
  clausesTold(sentence)
    .flatMap((clause) => hedgeLeftOut(clause, words) ?? [])
    .at(0);
