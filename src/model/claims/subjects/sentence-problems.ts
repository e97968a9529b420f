import type {Study} from '../../study.ts';
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

/** Every number and bound word of a sentence that stands under the name of something else. */
export function sentenceProblems(
  study: Study,
  words: string,
  shown: readonly ShownValue[],
): SubjectProblem[] {
  if (shown.length === 0) return [];
  const read = readSentence(study, words, shown);
  return [
    ...misnamedIn(read)
      .filter(({shown: each, key}) => !isOfPair(read, each, key))
      .map((each) => ({at: each.shown.at, message: misnamedMessage(study, each)})),
    ...turnedIn(read).map((each) => ({at: each.shown.at, message: turnedMessage(study, each)})),
    ...unmatchedIn(read).map((each) => ({
      at: each.shown[1].at,
      message: unmatchedMessage(study, each),
    })),
    ...baseProblems(study, words, shown),
    ...rangeProblems(study, words, shown),
    ...endProblems(study, words, shown),
    ...shown.flatMap((each) => {
      const message = forMessage(study, each);
      return message === undefined ? [] : [{at: each.at, message}];
    }),
  ];
}

/** Whether a number is one of two that a word before them names together. */
const isOfPair = (read: SentenceRead, shown: ShownValue, key: SubjectKey): boolean =>
  key === 'extreme' &&
  read.shown.some((each, nth) => {
    const next = read.shown[nth + 1];
    const isIts = each === shown || next === shown;
    return next !== undefined && isIts && isNamedInOne(read, each, next, key);
  });
