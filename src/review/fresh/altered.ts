// Sentences of a text that somebody has read with other words.
import type {Study} from '../../model/study.ts';
import {splitSentences} from '../../model/values/sentences.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {type ProseSentence, sentencesIn} from '../../prose/sentences.ts';
import type {ReadBefore} from '../changed/pairs.ts';
import {shownText} from '../shown.ts';

/** A sentence that is not as it was read, with the one that stood there. */
export interface Altered {
  readonly sentence: ProseSentence;
  /** As its reader had it, without elements. */
  readonly was: string;
  /** The same now. */
  readonly now: string;
  /** Where it was read. */
  readonly places: readonly string[];
}

/** What readers see of a shown text: without the elements behind their words, and less what is quoted at length. */
export const readOf = (shown: string): string =>
  shown
    .replaceAll(/“[^”]*” \([^)]*\) (?=\{Quote )/g, '')
    .replaceAll(/\{[^{}]*\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:)])/g, '$1')
    .trim();

/** The sentences of a file of MDX that were read with other words; those that were added are not among them. */
export function alteredIn(
  study: Study,
  text: string,
  pairs: readonly ReadBefore[],
  added: readonly ProseSentence[],
): Altered[] {
  if (pairs.length === 0) return [];
  return pairs.flatMap(({text: {at}, reading, words}) => {
    const before = readOf(words);
    const own = sentencesIn(text)
      .filter((sentence) => isOfText(text, Number(at.replace('line ', '')), sentence))
      .map((sentence) => ({
        sentence,
        now: readOf(shownText(study, text.slice(sentence.start, sentence.end))),
      }));
    const all = own.map(({now}) => now).join(' ');
    const gone = splitSentences(before)
      .map((each) => each.text.trim())
      .filter((each) => !all.includes(each));
    return own
      .filter(({sentence, now}) => !added.includes(sentence) && !before.includes(now))
      .map(({sentence, now}) => ({
        ...{sentence, now, places: reading.places},
        was: closest(gone, now) ?? gone.join(' '),
      }));
  });
}

/** Whether a sentence stands in the text that begins at a line: in its block, or in a head in that field. */
function isOfText(text: string, line: number, {block, start}: ProseSentence): boolean {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  if (block.kind !== 'head') return lineOf(block.start) === line;
  const field = text.split('\n').slice(line);
  const rest = field.findIndex((each) => /^\S/.test(each));
  const from = lineOf(start);
  return from >= line && (rest === -1 || from <= line + rest);
}

/** The one of some sentences that has most of another; undefined where none has any of it. */
function closest(sentences: readonly string[], now: string): string | undefined {
  const stems = stemsOf(now);
  const [best] = sentences
    .map((each) => ({each, shared: sharedStems(stemsOf(each), stems).length}))
    .toSorted((one, other) => other.shared - one.shared);
  return best && best.shared > 0 ? best.each : undefined;
}
