import {printedIn} from './bars.ts';
import type {MarkReading} from './mark-reading.ts';
import {has, isMark, type Picture, type Rect, type Text} from './picture.ts';
import {type Bar, barsIn, mustBegin, mustBeGrid} from './rows.ts';

// Reader of band 4 alone: which part of the trusts has hardly any, and bars of shares below their words.

const head = 'Assistant practitioners (band 4) among the support staff';

export const isFew = ({texts}: Picture): boolean => texts.some(({text}) => text === head);

/** "30 %in Trust 4, 15 at band 4": its parts are set apart by a step, not by a space. */
const rowWords = /^(?:(\d+\u00a0%)in )?(Trust \d+), (\d+) at band\u00a04$/;

/** The same of one trust, whose rows are bands. */
export const readOwnFew = (picture: Picture, subject: string | undefined): MarkReading[] =>
  readFew(picture).map((each) => {
    if (each.row !== subject) throw new Error(`"${each.row}" is not ${subject}`);
    if (each.missing)
      return {...each, row: each.missing.replace('band_', 'Band '), missing: 'headcount'};
    const values = each.values?.map((value) =>
      value.column === 'band_4' ? {...value, column: 'headcount'} : value,
    );
    return {...each, row: 'Band 4', ...(values ? {values} : {})};
  });

export function readFew(picture: Picture): MarkReading[] {
  checkPart(picture);
  const left = picture.texts.find(({text}) => text === head)?.x ?? Number.NaN;
  const words = picture.texts.filter(({text}) => rowWords.test(text));
  const bars = barsIn(picture).filter(({series}) => series === 'band-4');
  for (const bar of bars) mustBegin(bar, left, 'a share');
  return words.flatMap((each) => readRow(each, barBelow(each, bars), picture));
}

/** The bar that stands right below the words of a row. */
const barBelow = ({y}: Text, bars: readonly Bar[]): Bar | undefined =>
  bars.find(({top}) => top - y > 10 && top - y < 20);

/** People in words; where the row has a share, also a bar that is that part of a whole. */
function readRow({text}: Text, bar: Bar | undefined, picture: Picture): MarkReading[] {
  const [, share, row = '', number = ''] = rowWords.exec(text) ?? [];
  if ((share === undefined) !== (bar === undefined))
    throw new Error(`row "${row}": a share in words and its bar do not stand together`);
  const printed = (column: string, words: string, repeats: boolean): MarkReading => ({
    what: 'numeral',
    row,
    repeats,
    look: 'known',
    values: [printedIn(column, words)],
  });
  return [
    printed('band_4', number, false),
    ...(share ? [printed('band_4_share', share, true)] : []),
    ...(bar ? [{...shareRead(bar, picture), what: 'bar', row, look: bar.look}] : []),
    ...['band_2', 'band_3'].map((missing): MarkReading => ({what: 'absence', row, missing})),
  ];
}

/** How much of the whole a bar is, which its rest makes up. */
function shareRead(bar: Bar, picture: Picture): Pick<MarkReading, 'values'> {
  const perPixel = 100 / (wholeOf(bar, picture) - bar.left);
  return {
    values: [{column: 'band_4_share', value: (bar.right - bar.left) * perPixel, perPixel}],
  };
}

/** The right end of the whole that a bar is a part of: its rest goes there, and "0" and "100 %" stand at its ends. */
function wholeOf(
  {left, right, top}: Pick<Rect, 'left' | 'right' | 'top'>,
  {rects, texts}: Picture,
): number {
  const rest = rects
    .filter(has('f-radiographic'))
    .find((each) => Math.abs(each.top - top) < 0.6 && Math.abs(each.left - right) < 0.6);
  if (!rest) throw new Error('a bar of a share has no rest');
  const isEnd = (x: number, start: string) => (text: Text) =>
    text.text.startsWith(start) && Math.abs(text.x - x) < 0.6 && text.y > top;
  if (!texts.some(isEnd(left, '0')) || !texts.some(isEnd(rest.right, '100\u00a0%')))
    throw new Error('the bar of a share does not go from 0 to 100 %');
  return rest.right;
}

/** "5 of 17 trusts, worked out from the share" */
const counted = /^(\d+) of (\d+) trusts/;

/** Of squares as many are filled as the words below say, which is the part that the large numeral says. */
function checkSquares(picture: Picture, printed: Text, [, count, whole]: RegExpExecArray): void {
  const squares = picture.rects.filter(
    (rect) => has('cell')(rect) || (isMark(rect) && has('f-highlight')(rect)),
  );
  const filled = squares.findIndex((rect) => !isMark(rect));
  const many = filled < 0 ? squares.length : filled;
  if (squares.slice(many).some(isMark))
    throw new Error('a filled square stands behind an empty one');
  const [first] = squares;
  mustBeGrid('trusts', squares, {left: 0, side: first ? first.right - first.left : 0});
  if (`${many}` !== count || `${squares.length}` !== whole)
    throw new Error(`of ${squares.length} squares ${many} are filled`);
  if (Math.round((100 * many) / squares.length) !== Number.parseFloat(printed.text))
    throw new Error(`${many} of ${squares.length} squares are not ${printed.text}`);
}

/** The large numeral is the part of the squares or of the bar that is filled, which goes from 0 to 100 per cent. */
function checkPart(picture: Picture): void {
  const printed = picture.texts.find(has('t-xxl'));
  const count = picture.texts.map(({text}) => counted.exec(text)).find((found) => found !== null);
  if (printed && count) {
    checkSquares(picture, printed, count);
    return;
  }
  const [part, ...others] = picture.rects.filter(
    (rect) => isMark(rect) && has('f-highlight')(rect),
  );
  if (!printed && !part) return;
  if (!printed || !part || others.length > 0 || part.left !== 0)
    throw new Error('a large share and its bar do not stand together');
  const whole = wholeOf(part, picture);
  const [is, said] = [(100 * part.right) / whole, Number.parseFloat(printed.text)];
  if (Math.abs(is - said) > 60 / whole)
    throw new Error(
      `the bar of a share is filled to ${is.toFixed(1)} %, and the numeral says ${said}`,
    );
}
