import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, type Picture, type Rect, type Text} from './picture.ts';
import {
  type Bar,
  barsIn,
  middleOf,
  mustBegin,
  mustBeGrid,
  nearestName,
  trustNames,
} from './rows.ts';

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
  checkRests(picture, parts);
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
    // Below the head of all departments stands theirs, of no trust.
    .filter(({x}) => !texts.some((head) => isHead(head) && Math.abs(head.x - x) < 1))
    .filter(({text, x}) => text.includes('%') === x > split)
    .map(({text}): Reading => ({
      what: 'numeral',
      row,
      repeats: true,
      look: 'known',
      values: [printedIn(text.includes('%') ? 'band_4_share' : 'band_4', text)],
    }));

const isHead = ({text}: Text): boolean => /^All \d+ departments$/.test(text);

/** Squares are as many as the words say below them and the head above, and as many of them are filled. */
function checkSquares(picture: Picture): void {
  const words = picture.texts.map(({text}) => /^(\d+) of (\d+)/.exec(text)).find(Boolean);
  const filled = barsIn(picture).filter(({series}) => series === 'highlight');
  const empty = picture.rects.filter(
    (rect) => has('cell')(rect) && rect.right - rect.left < rect.bottom - rect.top + 1,
  );
  const [said, all] = [Number(words?.[1] ?? 0), Number(words?.[2] ?? 0)];
  const squares = [...filled, ...empty];
  if (filled.length !== said || squares.length !== all)
    throw new Error(
      `of ${squares.length} squares ${filled.length} are filled, and the words say ${said} of ${all}`,
    );
  const head = picture.texts.find(isHead);
  if (words && !head?.text.startsWith(`All ${all} `))
    throw new Error(`the head says "${head?.text ?? ''}", and the words say ${said} of ${all}`);
  const left = head?.x ?? 0;
  const side = filled[0] ? filled[0].bottom - filled[0].top : 0;
  mustBeGrid('departments', squares, {left, side});
}

/** What the rest of a bar is stands in the rest of a frame, or once below all frames. */
function checkRests(picture: Picture, parts: readonly Bar[]): void {
  const inside = picture.texts.filter(({text}) => text === 'bands 2 and 3');
  const below = picture.texts.filter(({text}) => text === 'the rest: bands 2 and 3');
  const frameOf = (bar: Bar): Rect | undefined =>
    picture.rects.find((rect) => has('cell')(rect) && Math.abs(middleOf(rect) - middleOf(bar)) < 1);
  const isSaid = (bar: Bar): boolean =>
    inside.some(
      ({x, y}) =>
        Math.abs(y - middleOf(bar)) < 1 &&
        x - 70 > bar.right &&
        Math.abs(x - (frameOf(bar)?.right ?? 0)) < 8,
    );
  const isBelow = below.every(({y}) => parts.every((bar) => y > bar.bottom));
  if (parts.length === 0 && inside.length + below.length === 0) return;
  if (inside.length > 0 ? !parts.every(isSaid) || below.length > 0 : below.length !== 1 || !isBelow)
    throw new Error('the rests of the bars do not say what they are');
}
