import {has, type Picture} from './picture.ts';

/** The sentence that stands in place of a drawing; undefined where marks are drawn. Both at once are refused. */
export function sentenceIn({texts, ...marks}: Picture): string | undefined {
  const lines = texts.filter(has('sentence'));
  if (lines.length === 0) return undefined;
  const {rects, circles, lines: strokes, paths} = marks;
  if (lines.length < texts.length || [rects, circles, strokes, paths].some((all) => all.length > 0))
    throw new Error('a sentence stands beside marks');
  return lines.map(({text}) => text).join(' ');
}

/** A sentence other than the one that is true here is refused. */
export function mustRead(sentence: string, wanted: string): void {
  if (sentence !== wanted)
    throw new Error(`the sentence says "${sentence}", where it is to say "${wanted}"`);
}
