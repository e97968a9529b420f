import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, isMark, type Picture, type Text} from './picture.ts';
import {type Bar, barsIn, mustBegin} from './rows.ts';

// Reader of band 4 alone: which part of the trusts has hardly any, and bars of people below their words, without axis.

const head = 'How many assistant practitioners a trust has';

export const isFew = ({texts}: Picture): boolean => texts.some(({text}) => text === head);

/** "18in Trust 8, 23 % of its support staff": its parts are set apart by a step, not by a space. */
const rowWords = /^(\d+)in (Trust \d+)(?:, (\d+\u00a0%) of its support staff)?$/;

export function readFew(picture: Picture): Reading[] {
  checkPart(picture);
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

/** The large numeral is the part of the bar that is filled, between 0 and 100 per cent. */
function checkPart({rects, texts}: Picture): void {
  const printed = texts.find(has('t-xxl'));
  const filled = rects.filter((rect) => isMark(rect) && has('f-highlight')(rect));
  const rest = rects.filter(has('f-radiographic'));
  if (!printed && filled.length + rest.length === 0) return;
  const [part, whole] = [filled[0], rest[0]];
  if (!printed || !part || !whole || filled.length + rest.length !== 2)
    throw new Error('a large share and a bar of two parts do not stand together');
  const ends = texts.filter(({text}) => text === '0' || text.startsWith('100\u00a0%'));
  if (ends.length !== 2 || part.left !== 0 || Math.abs(part.right - whole.left) > 0.6)
    throw new Error('the bar of a share does not go from 0 to 100 %');
  const [is, said] = [(100 * part.right) / whole.right, Number.parseFloat(printed.text)];
  if (Math.abs(is - said) > 60 / whole.right)
    throw new Error(
      `the bar of a share is filled to ${is.toFixed(1)} %, and the numeral says ${said}`,
    );
}
