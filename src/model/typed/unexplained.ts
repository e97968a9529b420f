import type {Study} from '../study.ts';
import {listedIn} from './listed.ts';
import {namesIn} from './names.ts';
import {type Numeral, numeralsIn} from './numerals.ts';
import {type Sentence, sentencesIn} from './sentences.ts';

/** A number that is neither the name of anything that the study has nor one that may be typed there. */
export interface UnexplainedNumber extends Numeral {
  /** What it was taken for and why it is not that; goes on from the number. None for a plain number. */
  readonly wrong?: string;
  /** The sentence in which it stands. */
  readonly sentence: string;
}

/**
 * Numbers in a text that rest on nothing: all that are typed, but for names of what the study has ("Trust 8", "band 4",
 * "question 15b") and what its table of typed numbers lists for a sentence like this one.
 */
export const unexplainedNumbers = (
  study: Study,
  text: string,
  numerals: (text: string) => readonly Numeral[] = numeralsIn,
): UnexplainedNumber[] =>
  sentencesIn(text).flatMap((sentence) => unexplainedIn(study, sentence, numerals(sentence.text)));

function unexplainedIn(
  study: Study,
  sentence: Sentence,
  numerals: readonly Numeral[],
): UnexplainedNumber[] {
  if (numerals.length === 0) return [];
  const known = [
    ...namesIn(study, sentence.text),
    ...listedIn(study, {text: sentence.text, from: 0}),
  ];
  return numerals.flatMap(({text, at, end}) => {
    // A range typed with a hyphen is read as a number below zero where it has no noun.
    const names = known.filter((each) => each.at < end && at < each.end);
    if (names.some(({wrong}) => wrong === undefined)) return [];
    const wrong = names[0]?.wrong;
    return [
      {
        text,
        at: at + sentence.from,
        end: end + sentence.from,
        sentence: sentence.text,
        ...(wrong && {wrong}),
      },
    ];
  });
}
