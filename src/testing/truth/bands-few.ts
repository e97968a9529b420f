import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, isMark, type Picture, type Text} from './picture.ts';
import {type Bar, barsIn, mustBegin, mustBeGrid} from './rows.ts';

// Reader of band 4 alone: how many departments have hardly any, and bars of people without an axis below their words.

const head = 'People at band 4';

export const isFew = ({texts}: Picture): boolean => texts.some(({text}) => text === head);

/** "18Trust 8, 23 % of its support staff": its parts are set apart by a step, not by a space. */
const rowWords = /^(\d+)(Trust \d+)(?:, (\d+\u00a0%) of its support staff)?$/;

export function readFew(picture: Picture): Reading[] {
  checkSquares(picture);
  const left = picture.texts.find(({text}) => text === head)?.x ?? Number.NaN;
  const words = picture.texts.filter(({text}) => rowWords.test(text));
  const bars = barsIn(picture).filter(({series}) => series === 'band-4');
  if (bars.length !== words.length)
    throw new Error(`there are ${bars.length} bars, and words for ${words.length}`);
  const longest = bars.toSorted((a, b) => b.right - a.right)[0];
  const most = Number.parseInt(longest ? wordsOver(longest, words).text : '', 10);
  const perPixel = most / ((longest?.right ?? Number.NaN) - left);
  return bars.flatMap((bar) => readRow(bar, wordsOver(bar, words), left, perPixel));
}

/** The words that stand right over a bar. */
function wordsOver(bar: Bar, words: readonly Text[]): Text {
  const found = words.find(({y}) => bar.top - y > 10 && bar.top - y < 20);
  if (!found) throw new Error(`no words stand over the bar at y ${Math.round(bar.top)}`);
  return found;
}

/** The longest bar and its numeral are the scale of the others. */
function readRow(bar: Bar, {text}: Text, left: number, perPixel: number): Reading[] {
  const [, number = '', row = '', share] = rowWords.exec(text) ?? [];
  mustBegin(bar, left, row);
  const printed = (column: string, words: string): Reading => ({
    what: 'numeral',
    row,
    repeats: true,
    look: 'known',
    values: [printedIn(column, words)],
  });
  return [
    {
      what: 'bar',
      row,
      values: [{column: 'band_4', value: (bar.right - left) * perPixel, perPixel}],
      look: bar.look,
    },
    printed('band_4', number),
    ...(share ? [printed('band_4_share', share)] : []),
    ...['band_2', 'band_3'].map((missing): Reading => ({what: 'absence', row, missing})),
  ];
}

/** Squares are as many as the words say below them, and as many of them are filled. */
function checkSquares(picture: Picture): void {
  const words = picture.texts.map(({text}) => /^(\d+) of (\d+)/.exec(text)).find(Boolean);
  const filled = picture.rects.filter((rect) => isMark(rect) && has('f-highlight')(rect));
  const squares = [...filled, ...picture.rects.filter(has('cell'))];
  const [said, all] = [Number(words?.[1] ?? 0), Number(words?.[2] ?? 0)];
  if (filled.length !== said || squares.length !== all)
    throw new Error(
      `of ${squares.length} squares ${filled.length} are filled, and the words say ${said} of ${all}`,
    );
  const side = filled[0] ? filled[0].bottom - filled[0].top : 0;
  mustBeGrid('departments', squares, {left: 0, side});
  checkRings(picture, filled);
}

/** A count that is derived has a ring cut into each square, and says that it was worked out. */
function checkRings({rects, texts}: Picture, filled: readonly Picture['rects'][number][]): void {
  const rings = rects.filter(has('core'));
  const derived = filled.filter(has('derived'));
  const isRinged = derived.every(({left, right, top, bottom}) =>
    rings.some(
      (ring) =>
        ring.left - left === right - ring.right &&
        ring.top - top === bottom - ring.bottom &&
        ring.left > left,
    ),
  );
  const isSaid = texts.some(({text}) => text.endsWith('worked out from the share'));
  if (!isRinged || rings.length !== derived.length || isSaid !== derived.length > 0)
    throw new Error('the squares of a derived count do not say so');
}
