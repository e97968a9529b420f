import type {Study} from '../study.ts';
import {suggest} from '../values/suggest.ts';
import {listedIn, typedNumbersFile} from './listed.ts';
import {namesIn} from './names.ts';
import {type Numeral, numeralsIn} from './numerals.ts';
import {type Sentence, sentencesIn} from './sentences.ts';

/** A number that is neither the name of anything that the study has nor one that may be typed there. */
export interface UnexplainedNumber extends Numeral {
  /** What it was taken for and why it is not that; goes on from the number. None for a plain number. */
  readonly wrong?: string;
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
  {text, from}: Sentence,
  numerals: readonly Numeral[],
): UnexplainedNumber[] {
  if (numerals.length === 0) return [];
  const known = [...namesIn(study, text), ...listedIn(study, {text, from: 0})];
  const told = new Set<object>();
  return numerals.flatMap((numeral) => {
    const names = known.filter((each) => each.at < numeral.end && numeral.at < each.end);
    if (names.some(({wrong}) => wrong === undefined)) return [];
    const [name] = names;
    // Of a name that has several numbers one thing is wrong, the name.
    if (name && name.at < numeral.at && told.has(name)) return [];
    if (name) told.add(name);
    const isPart = name !== undefined && name.at <= numeral.at && numeral.end < name.end;
    const typed = isPart ? wholeName(text, name) : wholeWord(text, numeral);
    const wrong = name?.wrong ?? misspelt(study, typed.text);
    return [{...typed, at: typed.at + from, end: typed.end + from, ...(wrong && {wrong})}];
  });
}

/** The whole of what a number was taken for, as far as it is one word. */
const wholeName = (text: string, {at, end}: {at: number; end: number}): Numeral => ({
  ...{text: text.slice(at, end), at, end},
});

/** "NIHR133813" and not "133813", so that a writer finds it. */
function wholeWord(text: string, {text: typed, at, end}: Numeral): Numeral {
  const before = /[\p{L}\d/]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return {text: before + typed, at: at - before.length, end};
}

/** A number with letters is a name, and most likely one of the table. */
function misspelt({typedNumbers}: Study, typed: string): string | undefined {
  if (!/\p{Lu}{2}.*\d/u.test(typed)) return undefined;
  return `is no name that ${typedNumbersFile} has. ${suggest(
    typed,
    typedNumbers.map(({number}) => number),
    'None is like it.',
  )} Correct it, or add a row.`;
}
