// Bound words by which one thing comes of another, in a sentence that gives it another cause than their row.
import {rowWords} from '../model/claims/assertions/row-words.ts';
import {bringingAbout, causeBehind} from '../model/claims/causal.ts';
import {clausesOf, pieceAt} from '../model/claims/subjects/clauses.ts';
import {claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {meaningsOf} from '../model/values/alike.ts';
import type {AboutProblem} from './about.ts';
import type {BoundWords} from './says.ts';
import type {ProseSentence} from './sentences.ts';

/** What is wrong with the cause that a sentence names beside words that are bound to a row of the authors. */
export function causeProblems(
  study: Study,
  {binding, words, start, end}: BoundWords,
  sentence: ProseSentence,
): AboutProblem[] {
  const row = binding?.backing === 'authors' ? rowWords(study, binding) : undefined;
  const named = row && causeOf(sentence, {words, start, end});
  if (!binding || !row || named === undefined) return [];
  const own = meaningsOf(named);
  const anchor =
    study.said.find(({said}) => said === binding.text)?.anchor ??
    claimById(study, binding.text)?.anchor;
  const theirs = meaningsOf([row.text, anchor].join('. '));
  if (own.size === 0 || [...own].some((stem) => theirs.has(stem))) return [];
  return [
    {
      at: start,
      message:
        `“${words}” is bound to authors="${binding.text}", which says ${row.shown}, and the sentence gives ` +
        `“${named}” as the cause: the row has nothing of that. Name the cause that it has, or bind the words to a ` +
        'row that has this one.',
    },
  ];
}

/** Where something stands: "by Table 1 of the paper", "according to the discussion". It brings nothing about. */
const whereItStands = new RegExp(
  '\\b(?:by|according to|in|per|see) (?:the |its |their )?' +
    '(?:abstract|introduction|methods|findings|discussion|conclusions?|table|figure|fig\\.|section|appendix)' +
    '(?: \\d+(?:\\.\\d+)*)?(?: of (?:the|this) (?:paper|study|article))?(?![\\p{L}-])',
  'giu',
);

/** The cause that a sentence names: behind “because of”, or before “has led to”; undefined where it names none. */
function causeOf(
  {text, start: from}: ProseSentence,
  {words, start, end}: Pick<BoundWords, 'words' | 'start' | 'end'>,
): string | undefined {
  if (causeBehind.test(words)) {
    const behind = text.slice(Math.max(0, end - from));
    return tidy(/^[^,;:.()]*/.exec(behind)?.[0] ?? '');
  }
  const at = Math.max(0, start - from);
  if (!bringingAbout.test(words)) return undefined;
  const clause = pieceAt(clausesOf(text, []), at);
  const before = text.slice(clause.at, at).replace(whereItStands, '');
  return tidy(before.split(/[,;:()]|\b(?:that|and|but|which|who)\b/).at(-1) ?? '');
}

const tidy = (words: string): string | undefined => {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/\s*\b(?:has|have|had|is|are|was|were|may|might|can|could|will|would)\s*$/i, '')
    .trim();
  return plain === '' ? undefined : plain;
};
