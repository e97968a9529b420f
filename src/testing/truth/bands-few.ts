import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, type Picture} from './picture.ts';
import {type Bar, barsIn, middleOf, mustBegin, nearestName, trustNames} from './rows.ts';

// Reader of band 4 alone: bars of people without an axis, and beside them parts of a frame that is the whole.

const part = 'Part of its support staff';

export const isFew = ({texts}: Picture): boolean => texts.some(({text}) => text === part);

export function readFew(picture: Picture): Reading[] {
  checkSquares(picture);
  const names = trustNames(picture);
  const split = picture.texts.find(({text}) => text === part)?.x ?? Number.NaN;
  const bars = barsIn(picture).filter(({series}) => series === 'band-4');
  const [people, parts] = [
    bars.filter(({left}) => left < split - 1),
    bars.filter(({left}) => left >= split - 1),
  ];
  const base = picture.lines.find(has('base'))?.x1 ?? Number.NaN;
  const named = (y: number): string => nearestName(names, y, undefined, 16);
  return [
    ...people.map((bar) => ofPeople(picture, bar, longestOf(people), base, named(middleOf(bar)))),
    ...parts.map((bar) => ofWhole(picture, bar, named(middleOf(bar)))),
    ...names.flatMap(({name, y}) => numerals(picture, name, y, split)),
    ...names.flatMap(({name}) =>
      ['band_2', 'band_3'].map((missing): Reading => ({what: 'absence', row: name, missing})),
    ),
  ];
}

const longestOf = (bars: readonly Bar[]): Bar | undefined =>
  bars.toSorted((a, b) => b.right - a.right)[0];

/** The longest bar and its numeral are the scale of the others. */
function ofPeople(
  picture: Picture,
  bar: Bar,
  longest: Bar | undefined,
  base: number,
  row: string,
): Reading {
  mustBegin(bar, base, row);
  const most = longest ? numeralAt(picture, middleOf(longest), longest.right) : Number.NaN;
  const perPixel = most / ((longest?.right ?? Number.NaN) - base);
  return {
    what: 'bar',
    row,
    values: [{column: 'band_4', value: (bar.right - base) * perPixel, perPixel}],
    look: bar.look,
  };
}

/** The numeral that stands behind the end of a bar. */
const numeralAt = ({texts}: Picture, y: number, x: number): number =>
  Number.parseInt(
    texts.find((text) => Math.abs(text.y - y) < 8 && Math.abs(text.x - x - 8) < 0.6)?.text ?? '',
    10,
  );

function ofWhole({rects}: Picture, bar: Bar, row: string): Reading {
  const frame = rects.find(
    (rect) =>
      has('cell')(rect) && Math.abs(middleOf(rect) - middleOf(bar)) < 1 && rect.right > bar.left,
  );
  if (!frame) throw new Error(`row "${row}": a part stands in no frame`);
  const whole = frame.right - frame.left - 1;
  mustBegin(bar, frame.left + 0.5, row);
  return {
    what: 'part of the frame',
    row,
    values: [
      {
        column: 'band_4_share',
        value: (100 * (bar.right - bar.left)) / whole,
        perPixel: 100 / whole,
      },
    ],
    look: bar.look,
  };
}

const numerals = ({texts}: Picture, row: string, y: number, split: number): Reading[] =>
  texts
    .filter((text) => text.classes.includes('t-xl') && Math.abs(text.y - y) < 16)
    .filter(({text, x}) => text.includes('%') === x > split)
    .map(({text}): Reading => ({
      what: 'numeral',
      row,
      repeats: true,
      look: 'known',
      values: [printedIn(text.includes('%') ? 'band_4_share' : 'band_4', text)],
    }));

/** Squares are as many as the words below them say, and as many of them are filled. */
function checkSquares(picture: Picture): void {
  const words = picture.texts.map(({text}) => /^(\d+) of (\d+)/.exec(text)).find(Boolean);
  const filled = barsIn(picture).filter(({series}) => series === 'highlight').length;
  const empty = picture.rects.filter(
    (rect) => has('cell')(rect) && rect.right - rect.left < rect.bottom - rect.top + 1,
  ).length;
  const [said, all] = [Number(words?.[1] ?? 0), Number(words?.[2] ?? 0)];
  if (filled !== said || filled + empty !== all)
    throw new Error(
      `of ${filled + empty} squares ${filled} are filled, and the words say ${said} of ${all}`,
    );
}
