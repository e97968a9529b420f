// Bound words whose clause says the opposite of what they are bound to.
import type {Binding} from '../model/claims/assertions/evidence.ts';
import {rowWords} from '../model/claims/assertions/row-words.ts';
import {clausesOf, pieceAt} from '../model/claims/subjects/clauses.ts';
import {quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {oppositeIn} from '../model/values/opposites.ts';
import type {AboutProblem} from './about.ts';
import type {BoundWords} from './says.ts';
import type {ProseSentence} from './sentences.ts';

/** What is wrong with a clause that turns round the row or the quotation on which its words rest. */
export function opposedProblems(
  study: Study,
  sentence: ProseSentence,
  {binding, words, start}: BoundWords,
): AboutProblem[] {
  const source = binding && sourceOf(study, binding);
  if (!binding || source === undefined) return [];
  const {text} = sentence;
  const piece = pieceAt(clausesOf(text, []), text.indexOf(words));
  const opposite = oppositeIn(text.slice(piece.at, piece.end), source);
  return opposite
    ? [
        {
          at: start,
          message:
            `“${words}” is bound to ${binding.backing}="${binding.text}", which has “${opposite.source}” ` +
            `(“${source}”), and the clause says the opposite, “${opposite.word}”. Say it as the row does, ` +
            'or bind the words to what bears them out.',
        },
      ]
    : [];
}

/** What the authors or those quoted say under a binding. */
function sourceOf(study: Study, binding: Binding): string | undefined {
  if (binding.backing === 'authors') return rowWords(study, binding)?.text;
  if (binding.backing !== 'voices') return undefined;
  const texts = binding.text
    .split(/\s+/)
    .flatMap((id) => quotationById(study, id) ?? [])
    .map(({text, about}) => `${text} ${about}`);
  return texts.length > 0 ? texts.join(' ') : undefined;
}
