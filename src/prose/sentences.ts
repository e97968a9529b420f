import {frontMatterOf} from './front-matter.ts';
import {putIn, shownValues} from './mask.ts';
import {namedHere, readable} from './readable.ts';

/** A stretch of a text that no sentence runs out of. */
export interface Block {
  readonly kind: 'head' | 'heading' | 'paragraph' | 'item';
  /** The heading above it; empty where there is none. */
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as readers have it, with where it stands in the text. */
export interface Sentence {
  /** Letter by letter as long as the text from `start` to `end`; elements that print nothing are spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

/** The last word of a sentence that is none: what follows belongs to it. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|al|etc|approx|ca|no|nos|figs?|vol|pp?|ref|refs|dr|mr|mrs|ms|prof|st|[A-Z])\.\s*$/i;
const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Several checks ask for the sentences of the same texts. */
const known = new Map<string, readonly Sentence[]>();

/** Every sentence of a text of MDX, its head included, in order. */
export function sentencesIn(text: string): readonly Sentence[] {
  const read = known.get(text) ?? readSentences(text);
  known.set(text, read);
  return read;
}

function readSentences(text: string): Sentence[] {
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
export const contextOf = (sentences: readonly Sentence[], {block, start}: Sentence): string =>
  sentences
    .filter((each) =>
      block.kind === 'head'
        ? each.block.kind === 'head'
        : each.block === block && each.start < start,
    )
    .map(({text}) => text)
    .concat(block.heading)
    .join('. ');

/** The sentences of a paragraph without elements, with the offset of each in it. */
export function splitSentences(paragraph: string): {text: string; start: number; end: number}[] {
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

function blocksOf(text: string, prose: string): Block[] {
  const head = frontMatterOf(text);
  const values = shownValues(head).map(({start, end}) => ({start, end}));
  return [
    ...values.map(({start, end}): Block => ({
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
function bodyBlocks(prose: string, from: number): Block[] {
  const blocks: Block[] = [];
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
