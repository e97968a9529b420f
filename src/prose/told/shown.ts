// What a new sentence shows and binds.
import {type BoundWords, saysIn} from '../says.ts';
import type {ProseSentence} from '../sentences.ts';
import {tagsIn} from '../tags.ts';

/** A sentence that nobody has read, with those of the report that somebody has. */
export interface NewSentence {
  readonly text: string;
  readonly sentence: ProseSentence;
  /** Sentences of the whole report that were read. */
  readonly known: readonly string[];
}

/** Elements by which a sentence shows what it rests on. */
const showing = new Set(['Claim', 'Value', 'Words', 'Cited', 'Reference', 'Trust']);

/** Whether a sentence shows a number, a quotation, a work or a trust. */
export const isShowing = ({text, sentence: {start, end}}: NewSentence): boolean =>
  tagsIn(text).some((tag) => showing.has(tag.name) && tag.start < end && tag.end > start);

/** The bound words of a sentence. */
export const boundIn = ({text, sentence: {start, end}}: NewSentence): BoundWords[] =>
  saysIn(text).filter((each) => each.start < end && each.end > start);
