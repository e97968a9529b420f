// Words that need no binding, since the number beside them says so, or the row on which their sentence rests.
import {type Clause, clausesOf, isIn, pieceAt} from '../model/claims/subjects/clauses.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import type {ShownValue} from '../model/claims/subjects/pairing.ts';
import {covers, valuesOf} from '../model/claims/subjects/subject.ts';
import {quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {escaped} from '../model/typed/phrases.ts';
import {stemsOf} from '../model/values/stems.ts';
import {shownIn} from './claims-shown.ts';
import type {ClaimingWords} from './english/index.ts';
import {saysIn} from './says.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {shownOf} from './subjects.ts';

/** Of words that rest on nothing, those that neither a claim in their clause nor a row of their sentence bears out. */
export function unprovenWords(
  study: Study,
  text: string,
  found: readonly ClaimingWords[],
): ClaimingWords[] {
  if (found.length === 0) return [];
  const all = shownIn(study, text);
  return found.filter((words) => !isProven(study, text, all, words));
}

function isProven(
  study: Study,
  text: string,
  all: readonly ShownValue[],
  {kind, at, text: words}: ClaimingWords,
): boolean {
  const sentence = sentencesIn(text).find((each) => each.start <= at && at < each.end);
  if (!sentence) return false;
  if (isInRow(study, text, sentence, words)) return true;
  const mentions = mentionsIn(study, sentence.text);
  const shown = shownOf(sentence, all);
  const whole = [...mentions, ...shown, ...bracketsIn(sentence.text)];
  const clause = pieceAt(clausesOf(sentence.text, whole), at - sentence.start);
  const printed = shown.filter((each) => each.value !== undefined && isIn(each, clause));
  const [only, ...more] = printed;
  // A claim's words are about what it is of; an extreme has to be of the same.
  if (kind !== 'extreme')
    return only?.claim !== undefined && more.length === 0 && hasWords(only.claim.statement, words);
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

/** Brackets, in which a sentence says something by the way: its clause goes on behind them. */
const bracketsIn = (text: string): Clause[] =>
  [...text.matchAll(/\([^()]*\)/g)].map(({0: words, index}) => ({
    at: index,
    end: index + words.length,
  }));

const hasWords = (row: string, words: string): boolean => {
  const plain = words.toLowerCase().replace(/^the /, '');
  if (plain === 'none') return /\b(?:no|none)\b/i.test(row);
  const [, limit] = /^at least (\w+)$/.exec(plain) ?? [];
  if (limit !== undefined) return row.toLowerCase().includes(`${limit} or more`);
  return /[a-z]{3}/.test(plain) && ` ${row.toLowerCase()} `.includes(` ${plain} `);
};

/**
 * Whether other words of the sentence are bound to a row of the authors, or to a quotation, that has these too: "are
 * keen".
 */
function isInRow(study: Study, text: string, {start, end}: ProseSentence, words: string): boolean {
  const own = [...stemsOf(words)];
  return saysIn(text).some(({binding, ...bound}) => {
    if (!binding || bound.start >= end || bound.end <= start) return false;
    if (binding.backing === 'voices')
      return quotedIn(study, binding.text).some((quoted) => hasPhrase(quoted, words));
    const row =
      binding.backing === 'authors'
        ? study.said.find(({said}) => said === binding.text)
        : undefined;
    return row && own.length > 0 && own.every((stem) => stemsOf(row.words).has(stem));
  });
}

/** The quotations that a binding to voices names. */
const quotedIn = (study: Study, voices: string): string[] =>
  voices.split(/\s+/).flatMap((id) => quotationById(study, id)?.text ?? []);

const hasPhrase = (text: string, words: string): boolean =>
  new RegExp(`\\b${escaped(words)}\\b`, 'i').test(text);
