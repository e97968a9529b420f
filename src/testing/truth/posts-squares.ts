import type {MarkReading} from './mark-reading.ts';
import {has, isMark, type Picture, type Rect, seriesOf, type Text} from './picture.ts';
import {middleOf, mustBeGrid} from './rows.ts';

// Reader of staff in post where no amount is known: how many trusts have more than posts, in squares.

/** "3 of 16 trusts", the number that the squares below it count. */
const counted = /^(\d+)(?: of (\d+))? trusts?$/;

const isCount = ({classes, text}: Text): boolean => classes.includes('t-xl') && counted.test(text);

export const isCounted = ({texts}: Picture): boolean => texts.some(isCount);

/** Colour of a staff group, by its name over a count. */
const colours: Readonly<Record<string, string>> = {
  'Support staff': 'support',
  'Radiographers': 'radiographic',
};

/** A count with the name of its staff group over it, and its squares and words below. */
interface Block {
  readonly head: string;
  readonly count: Text;
  readonly squares: readonly Rect[];
  readonly words: string;
}

function blocksIn({texts, rects}: Picture): Block[] {
  const counts = texts.filter(isCount);
  const squares = rects.filter((rect) => isMark(rect) || has('cell')(rect));
  if (squares.some((square) => middleOf(square) < (counts[0]?.y ?? 0)))
    throw new Error('a square stands over all counts');
  return counts.map((count, index) => {
    const end = (counts[index + 1]?.y ?? Number.POSITIVE_INFINITY) - 40;
    const isMine = (y: number): boolean => y > count.y && y < end;
    return {
      head: texts.findLast(({bold, y}) => bold in colours && y < count.y)?.bold ?? '',
      count,
      squares: squares.filter((square) => isMine(middleOf(square))),
      words: texts
        .filter(({y}) => isMine(y))
        .map(({text}) => text)
        .join(' '),
    };
  });
}

/** Filled squares are as many as the number says, those that the source names, and all are as many as the whole. */
export function readCounted(picture: Picture): MarkReading[] {
  const blocks = blocksIn(picture);
  const [first] = blocks.flatMap(({squares}) => squares);
  const side = first ? first.right - first.left : 0;
  return blocks.flatMap((block) => {
    mustBeGrid(block.head, block.squares, {left: 0, side});
    mustBeNamed(block, mustBeCounted(block));
    return namesIn(block).map((number): MarkReading => ({
      what: 'square',
      row: `Trust ${number}`,
      words: {column: 'support_over_recruited', text: 'yes'},
      look: 'solid',
      lookOf: (of) => of('support_over_recruited'),
    }));
  });
}

function mustBeCounted(block: Block): number {
  const {head, count, squares} = block;
  const [, number, whole = number] = counted.exec(count.text) ?? [];
  const filled = squares.findIndex((square) => !isMark(square));
  const many = filled < 0 ? squares.length : filled;
  if (squares.slice(many).some(isMark))
    throw new Error(`${head}: a filled square stands behind an empty one`);
  if (squares.slice(0, many).some((square) => seriesOf(square) !== colours[head]))
    throw new Error(`${head}: a square has the colour of another staff group`);
  if (String(many) !== number || String(squares.length) !== whole)
    throw new Error(
      `${head}: of ${squares.length} squares ${many} are filled, and the words say ${count.text}`,
    );
  return many;
}

function mustBeNamed(block: Block, many: number): void {
  const names = namesIn(block);
  const {head} = block;
  if (head === 'Support staff' && names.length !== many)
    throw new Error(`${head}: ${many} squares are filled, and ${names.length} trusts are named`);
}

/** "have more in post than funded Trusts 6, 8 and 15", as the lines below a count follow each other. */
const namesIn = ({words}: Block): string[] =>
  / Trusts? ([\d, and]+)$/.exec(words)?.[1]?.match(/\d+/g) ?? [];

/** How far the frame of a square reaches out, with half of its stroke, in px. */
const outside = 3.1;

/** "Trust 6, framed, with Trusts 8 and 15" */
const framed = /(Trust \d+), framed(?:, with Trusts? ([\d, and]+))?$/;

/** Of one trust: its square among those that are filled, framed where its number stands in their order. */
export function readAmong(picture: Picture, subject: string | undefined): MarkReading[] {
  const [block, ...others] = blocksIn(picture);
  if (!block || others.length > 0) throw new Error('there is not one count of trusts');
  const [frame, ...more] = picture.rects.filter(has('own'));
  const [first] = block.squares;
  const left = first?.left ?? 0;
  const side = first ? first.right - first.left : 0;
  mustBeGrid(block.head, block.squares, {left, side});
  const many = mustBeCounted(block);
  const [, name, rest = ''] = framed.exec(block.words) ?? [];
  const numbers = [name ?? '', rest].flatMap((words) => (words.match(/\d+/g) ?? []).map(Number));
  if (name !== subject || numbers.length !== many)
    throw new Error(`${many} squares are filled, and the words say "${block.words}"`);
  const place = numbers.toSorted((a, b) => a - b).indexOf(Number(/\d+/.exec(name ?? '')?.[0]));
  const own = block.squares[place];
  const isAround =
    frame &&
    own &&
    [frame.left - own.left, own.right - frame.right, frame.top - own.top].every(
      (gap) => Math.abs(gap + outside) < 0.6,
    );
  if (!isAround || more.length > 0) throw new Error(`the square of ${name} is not framed`);
  return [
    {
      what: 'framed square',
      row: block.head,
      words: {column: 'over_recruited', text: 'yes'},
      look: 'solid',
      lookOf: (of) => of('over_recruited'),
    },
  ];
}
