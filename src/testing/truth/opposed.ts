import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, isMark, type Picture, type Rect, type Text} from './picture.ts';

// Reader of the drawing of which rows no more is known than who rotates: a bar for all posts, full or empty.

const rotational = 'rotational';

/** "Trust 3: every post rotates". */
const phrase = /^(.+): (every post rotates|none rotates)$/;

const isPhrase = ({text, classes}: Text): boolean => classes.includes('t-xl') && phrase.test(text);

export const isOpposed = ({texts}: Picture): boolean => texts.some(isPhrase);

/** A bar stands so far below its words at most, in px. */
const reach = 60;

/** Bars are drawn to this, in px. */
const exact = 0.1;

/** A row of which every post rotates is full and has nobody in any area, in marks as in words. */
export function readOpposed(picture: Picture, columns: readonly string[]): Reading[] {
  const areas = columns.filter((column) => column !== rotational);
  const words = picture.texts.filter(isPhrase);
  const bars = picture.rects.filter((rect) => isMark(rect) || has('cell-solid')(rect));
  mustBeAlike(picture, words, bars);
  return words.flatMap(({text}, index): Reading[] => {
    const [, name = '', said = ''] = phrase.exec(text) ?? [];
    const isFull = bars[index] !== undefined && isMark(bars[index]);
    if (isFull !== (said === 'every post rotates'))
      throw new Error(`row "${name}": bar and words do not say the same of its posts`);
    return isFull ? allRotate(name, areas) : noneRotates(name, areas);
  });
}

/** Each phrase has one bar below it, as wide as the drawing and as high and as far down as the others. */
function mustBeAlike({width}: Picture, words: readonly Text[], bars: readonly Rect[]): void {
  if (bars.length !== words.length)
    throw new Error(`there are ${words.length} phrases and ${bars.length} bars`);
  const down = (index: number): number => (bars[index]?.top ?? 0) - (words[index]?.y ?? 0);
  const height = ({top, bottom}: Rect): number => bottom - top;
  const isOff = (a: number, b: number): boolean => Math.abs(a - b) > exact;
  bars.forEach((bar, index) => {
    if (isOff(bar.left, 0) || isOff(bar.right, width))
      throw new Error(`"${words[index]?.text}": its bar is not as wide as the drawing`);
    if (isOff(height(bar), height(bars[0] ?? bar)) || isOff(down(index), down(0)))
      throw new Error(`"${words[index]?.text}": its bar does not stand as the others do`);
    if (down(index) < 0 || down(index) > reach)
      throw new Error(`"${words[index]?.text}": there is no bar below these words`);
  });
}

/** What stands in the place of numbers: that every post rotates says of each area that nobody is tied to it. */
const allRotate = (row: string, areas: readonly string[]): Reading[] => [
  {
    what: 'full bar',
    row,
    words: {column: 'rotation', text: 'all posts rotate'},
    instead: rotational,
    look: 'solid',
    lookOf: (of) => of('rotation'),
  },
  ...areas.map((column): Reading => ({
    what: 'words that every post rotates',
    row,
    values: [{...printedIn(column, '0'), optional: true}],
    instead: column,
  })),
];

const noneRotates = (row: string, areas: readonly string[]): Reading[] => [
  {
    what: 'empty bar',
    row,
    values: [{...printedIn(rotational, '0'), optional: true}],
    instead: rotational,
    look: 'solid',
    lookOf: (of) => of(rotational),
  },
  {
    what: 'words',
    row,
    words: {column: 'rotation', text: 'no post rotates'},
    look: 'known',
    lookOf: (of) => of('rotation'),
  },
  ...areas.map((column): Reading => ({what: 'empty bar', row, missing: column})),
];
