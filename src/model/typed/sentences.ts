import {ofText} from '../derived.ts';
import {splitSentences} from '../values/sentences.ts';

/** A sentence or a heading of a text, with its offset there. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Between paragraphs, and between two quoted lines of front matter. */
const boundary = /\n\s*\n|(?<=["'])[ \t]*\n\s*(?=["'])/g;

/** The sentences of a text of several paragraphs, in order. */
export const sentencesIn = ofText((text): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (const {text: words, start} of splitSentences(text.slice(from, to)))
      sentences.push({text: words, from: from + start});
  };
  for (const {index, 0: gap} of text.matchAll(boundary)) {
    take(index);
    from = index + gap.length;
  }
  take(text.length);
  return sentences;
});
