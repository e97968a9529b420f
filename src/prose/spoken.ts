// Words of participants in a text, and the sentence that introduces them.
import type {Quotation} from '../model/framework/framework.ts';
import {quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {tagsIn} from './tags.ts';

/** A quotation with the sentence that it stands in, or right behind. */
export interface Spoken {
  readonly quotation: Quotation;
  /** As it is written: `<Words id="q01" />`. */
  readonly name: string;
  readonly at: number;
  readonly sentence: ProseSentence;
  readonly isInside: boolean;
  /** Sentences before it in the same paragraph, the nearest first. */
  readonly before: readonly ProseSentence[];
}

/** Every quotation of a text that a sentence introduces. */
export function spokenIn(study: Study, text: string): Spoken[] {
  const sentences = sentencesIn(text);
  return tagsIn(text).flatMap(({name, attributes, start, end}) => {
    const id = attributes.get('id') ?? '';
    const quotation = name === 'Words' || name === 'Quote' ? quotationById(study, id) : undefined;
    if (!quotation) return [];
    const isInside = name === 'Words';
    const index = isInside
      ? sentences.findIndex((each) => each.start < end && each.end > start)
      : sentences.findLastIndex((each) => each.end <= start);
    const sentence = sentences[index];
    if (!sentence || (!isInside && text.slice(sentence.end, start).trim() !== '')) return [];
    const before = sentences
      .slice(0, index)
      .filter(({block}) => block === sentence.block)
      .toReversed();
    return [{quotation, name: `<${name} id="${id}" />`, at: start, sentence, isInside, before}];
  });
}
