import type {Study} from '../../study.ts';
import {authorsEvidence} from './authors.ts';
import {type Binding, type Evidence} from './evidence.ts';
import {conditionEvidence, quantityEvidence} from './number-evidence.ts';
import {ruleFor} from './rules.ts';
import {strengthOf} from './strength.ts';
import {voicesEvidence} from './voices.ts';

/**
 * Holds words against what they are bound to.
 * @throws {Error} with a sentence that says what is wrong: the words are not true, or the binding
 * names what is not there
 */
export function evidenceFor(study: Study, {backing, text}: Binding, words: string): Evidence {
  if (text.trim() === '') throw new Error(`${backing}="" is empty.`);
  const base = {words, backing, formula: [], rule: '', voices: []};
  if (backing === 'of' || backing === 'if') refuseStrength(words);
  if (backing === 'of') return {...base, ...quantityEvidence(study, text, words)};
  if (backing === 'if') return {...base, ...conditionEvidence(study, text, words)};
  if (backing === 'voices') return {...base, ...voicesEvidence(study, text, words)};
  if (backing === 'authors') return {...base, ...authorsEvidence(study, text, words)};
  return {...base, rule: ruleFor(study, text, words).because};
}

/** No number hedges, nor gives a weight. */
function refuseStrength(words: string): void {
  const strength = strengthOf(words);
  if (strength === 'plain') return;
  throw new Error(
    `“${words}” ${strength === 'hedged' ? 'hedges' : 'gives a weight'}, which no number can bear out. ` +
      'Bind it to the authors: <Says authors="…">.',
  );
}
