// An extreme that needs no binding, since the number beside it is that very extreme.
import {clausesOf, isIn, pieceAt} from '../model/claims/subjects/clauses.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import type {Shown} from '../model/claims/subjects/pairing.ts';
import {covers, valuesOf} from '../model/claims/subjects/subject.ts';
import type {Study} from '../model/study.ts';
import {shownIn} from './claims-shown.ts';
import type {ClaimingWords} from './english/index.ts';
import {sentencesIn} from './sentences.ts';
import {shownOf} from './subjects.ts';

/** Of words that rest on nothing, those that a claim in their clause does not bear out. */
export function unprovenWords(
  study: Study,
  text: string,
  found: readonly ClaimingWords[],
): ClaimingWords[] {
  if (!found.some(({kind}) => kind === 'extreme')) return [...found];
  const all = shownIn(study, text);
  return found.filter((words) => !isProven(study, text, all, words));
}

function isProven(
  study: Study,
  text: string,
  all: readonly Shown[],
  {kind, at, text: words}: ClaimingWords,
): boolean {
  const sentence = sentencesIn(text).find((each) => each.start <= at && at < each.end);
  if (kind !== 'extreme' || !sentence) return false;
  const mentions = mentionsIn(study, sentence.text);
  const shown = shownOf(sentence, all);
  const clause = pieceAt(clausesOf(sentence.text, [...mentions, ...shown]), at - sentence.start);
  const printed = shown.filter((each) => each.value !== undefined && isIn(each, clause));
  const [only, ...more] = printed;
  const named = mentions.filter((each) => isIn(each, clause));
  const extreme = named.find(
    (each) =>
      each.key === 'extreme' && each.text.toLowerCase() === words.toLowerCase().replace('the ', ''),
  );
  return (
    only !== undefined &&
    more.length === 0 &&
    extreme !== undefined &&
    valuesOf(only.subject, 'extreme').join() === extreme.value &&
    (['measure', 'group'] as const).every((key) =>
      named.some(
        ({key: own, value}) =>
          own === key && covers(study, key, value, valuesOf(only.subject, key)),
      ),
    )
  );
}
