/** A sentence or a heading of a text, with its offset there. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Behind a full stop, between paragraphs, and between two quoted lines of front matter. */
const boundary =
  /(?<=[.!?]["”’)*]*)\s+(?=["“‘(*#\uFFFC]*\p{Lu})|\n\s*\n|(?<=["'])[ \t]*\n\s*(?=["'])/gu;

/** The sentences of a text, in order. A full stop before a small letter or a digit ends none. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const {index, 0: gap} of text.matchAll(boundary)) {
    sentences.push({text: text.slice(from, index), from});
    from = index + gap.length;
  }
  return [...sentences, {text: text.slice(from), from}];
}
