import {splitSentences} from '../model/values/sentences.ts';
import {frontMatterOf} from './front-matter.ts';
import {shownValues} from './mask.ts';
import {readable} from './readable.ts';

/** A stretch of a text that no sentence runs out of. */
export interface ProseBlock {
  readonly kind: 'head' | 'heading' | 'paragraph' | 'item';
  /** The heading above it; empty where there is none. */
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as readers have it, with where it stands in the text. */
export interface ProseSentence {
  /** Letter by letter as long as the text from `start` to `end`; elements that print nothing are spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: ProseBlock;
}

/** Several checks ask for the sentences of the same texts. */
const known = new Map<string, readonly ProseSentence[]>();

/** Every sentence of a text of MDX, its head included, in order. */
export function sentencesIn(text: string): readonly ProseSentence[] {
  const read = known.get(text) ?? readSentences(text);
  known.set(text, read);
  return read;
}

function readSentences(text: string): ProseSentence[] {
  const prose = readable(text);
  return blocksOf(text, prose).flatMap((block) =>
    splitSentences(prose.slice(block.start, block.end)).map((each) => ({
      text: each.text,
      start: block.start + each.start,
      end: block.start + each.end,
      block,
    })),
  );
}

/** What a sentence leans on: its heading and what stands before it in its paragraph; of a head, all of its lines. */
export const contextOf = (
  sentences: readonly ProseSentence[],
  {block, start}: ProseSentence,
): string =>
  sentences
    .filter((each) =>
      block.kind === 'head'
        ? each.block.kind === 'head'
        : each.block === block && each.start < start,
    )
    .map(({text}) => text)
    .concat(block.heading)
    .join('. ');

function blocksOf(text: string, prose: string): ProseBlock[] {
  const head = frontMatterOf(text);
  const values = shownValues(head).map(({start, end}) => ({start, end}));
  return [
    ...values.map(({start, end}): ProseBlock => ({
      kind: 'head',
      heading: '',
      ...withoutMarks(text, start, end),
    })),
    ...bodyBlocks(prose, head.end),
  ];
}

/** A value of the head without its quotation marks. */
function withoutMarks(text: string, start: number, end: number): {start: number; end: number} {
  const isQuoted = end - start > 1 && /^(["'])[\s\S]*\1$/.test(text.slice(start, end));
  return isQuoted ? {start: start + 1, end: end - 1} : {start, end};
}

/** Paragraphs lie between empty lines; a heading, an item of a list or a row of a table is a block of its own. */
function bodyBlocks(prose: string, from: number): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let heading = '';
  const parts = /^[^\S\n]*(#{1,6}[^\S\n]|[-*+|][^\S\n]|\d+\.[^\S\n])?[^\S\n]*\S[^\n]*(?:\n|$)/gm;
  parts.lastIndex = from;
  for (const {0: line, 1: mark, index} of prose.matchAll(parts)) {
    const kind = mark === undefined ? 'paragraph' : mark.startsWith('#') ? 'heading' : 'item';
    const start = index + (mark === undefined ? 0 : line.indexOf(mark) + mark.length);
    const end = index + line.length;
    const last = blocks.at(-1);
    if (kind === 'heading') heading = prose.slice(start, end).replace(/\s+/g, ' ').trim();
    if (kind === 'paragraph' && last && last.kind !== 'heading' && last.end === index)
      blocks[blocks.length - 1] = {...last, end};
    else blocks.push({kind, heading, start, end});
  }
  return blocks;
}
