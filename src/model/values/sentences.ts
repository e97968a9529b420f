import {ofText} from '../derived.ts';

/** Stands for a number that an element or a place puts into the text. */
export const putIn = '\uFFFC';
/** Stands for what an element puts into a sentence other than a number: a link's name, a participant's words. */
export const namedHere = '\uFFFB';

/** The last word of a sentence that is none: what follows belongs to it. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|al|etc|approx|ca|no|nos|figs?|vol|pp?|ref|refs|dr|mr|mrs|ms|prof|st|[A-Z])\.\s*$/i;
const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** The sentences of a paragraph without elements, with the offset of each in it. */
export const splitSentences = ofText(split);

function split(paragraph: string): readonly {text: string; start: number; end: number}[] {
  const plain = paragraph.replaceAll(/[\r\n]/g, ' ');
  // A number or name that an element puts in may begin a sentence, as a capital letter does.
  const marked = plain.replaceAll(putIn, 'X').replaceAll(namedHere, 'X');
  const starts: number[] = [];
  for (const {index, segment} of segmenter.segment(marked)) {
    const before = marked.slice(starts.at(-1) ?? 0, index);
    if (index === 0 || (!abbreviation.test(before) && !/^[\s"'”’)]*[a-z]/.test(segment)))
      starts.push(index);
  }
  return starts.flatMap((start, nth) => {
    const whole = paragraph.slice(start, starts[nth + 1] ?? paragraph.length);
    const from = start + (whole.length - whole.trimStart().length);
    const words = whole.trim();
    return /[\p{L}\p{N}]|[\uFFFB\uFFFC]/u.test(words)
      ? [{text: words, start: from, end: from + words.length}]
      : [];
  });
}
