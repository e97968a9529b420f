import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {baseProblems} from './base.ts';
import {forMessage, misnamedMessage, turnedMessage, unmatchedMessage} from './messages.ts';
import {
  misnamedIn,
  readSentence,
  type SentenceRead,
  type ShownValue,
  type SubjectProblem,
} from './pairing.ts';
import {rangeProblems} from './range.ts';
import {endProblems} from './range-end.ts';
import {isNamedInOne, turnedIn, unmatchedIn} from './side-by-side.ts';
import type {SubjectKey} from './subject.ts';

/**
 * Every number and bound word of a sentence that stands under the name of something else.
 * @param context what stands before it, by which a message tells what is meant
 */
export function sentenceProblems(
  study: Study,
  words: string,
  shown: readonly ShownValue[],
  context = '',
): SubjectProblem[] {
  if (shown.length === 0) return [];
  const read = readSentence(study, words, shown);
  const ranges = rangeProblems(study, words, shown, context);
  return [
    ...misnamedIn(read)
      .filter(({shown: each, key}) => !isOfPair(read, each, key))
      .map((each) => ({
        at: each.shown.at,
        message: misnamedMessage(study, each, fitting(study, words, shown, each.shown)),
      })),
    ...turnedIn(read).map((each) => ({at: each.shown.at, message: turnedMessage(study, each)})),
    ...unmatchedIn(read).map((each) => ({
      at: each.shown[1].at,
      message: unmatchedMessage(study, each),
    })),
    ...baseProblems(study, words, shown),
    ...ranges,
    // What is no range is told as that, and its numbers are ends of nothing.
    ...(ranges.length > 0 ? [] : endProblems(study, words, shown)),
    ...shown.flatMap((each) => {
      const message = forMessage(study, each);
      return message === undefined ? [] : [{at: each.at, message}];
    }),
  ];
}

/** Whether a sentence gives each number to its subject once a claim stands in the place of one of them. */
const fitting =
  (study: Study, words: string, shown: readonly ShownValue[], wrong: ShownValue) =>
  (claim: Claim): boolean => {
    const {subject, value, unit} = claim;
    const put = {...wrong, ...{claim, subject, value, unit}, for: undefined};
    const all = shown.map((each) => (each === wrong ? put : each));
    const read = readSentence(study, words, all);
    return (
      misnamedIn(read).every(({shown: each}) => each !== put) &&
      [baseProblems, rangeProblems, endProblems].every((rule) =>
        rule(study, words, all).every(({at}) => at !== put.at),
      )
    );
  };

/** Whether a number is one of two that a word before them names together. */
const isOfPair = (read: SentenceRead, shown: ShownValue, key: SubjectKey): boolean =>
  key === 'extreme' &&
  read.shown.some((each, nth) => {
    const next = read.shown[nth + 1];
    const isIts = each === shown || next === shown;
    return next !== undefined && isIts && isNamedInOne(read, each, next, key);
  });
