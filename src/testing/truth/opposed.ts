import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, isMark, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf, type Named} from './rows.ts';

// Reader of the drawing of which rows no more is known than who rotates: a block on one of two sides.

const tied = 'Tied to one area';
const rotational = 'rotational';

export const isOpposed = ({texts}: Picture): boolean => texts.some(({text}) => text === tied);

/** Half of the height of a row, in px. */
const reach = 30;

/** What stands on one side of a row. */
interface Side {
  readonly isBlock: boolean;
  /** How many frames there are, one within another. */
  readonly frames: number;
  readonly words: string;
}

/** A row with everybody on one side has nobody on the other, in marks as in words. */
export function readOpposed(
  picture: Picture,
  names: readonly Named[],
  columns: readonly string[],
): Reading[] {
  const right = picture.texts.find(({text}) => text === 'Rotational')?.x ?? Number.NaN;
  const areas = columns.filter((column) => column !== rotational);
  return names.flatMap(({name, y}): Reading[] => {
    const [areaSide, rotationSide] = [
      sideOf(picture, y, (x) => x < right - 1 && x > 0),
      sideOf(picture, y, (x) => x >= right - 1),
    ];
    if (isSaid(areaSide, 'nobody is tied to one area', 'all rotate', rotationSide))
      return allRotate(name, areas, areaSide.frames);
    if (isSaid(rotationSide, 'none rotates', 'every post is tied to one area', areaSide))
      return noneRotates(name, areas, rotationSide.frames);
    throw new Error(`row "${name}": blocks and words do not say which side everybody is on`);
  });
}

const isSaid = (framed: Side, nobody: string, everybody: string, block: Side): boolean =>
  !framed.isBlock &&
  framed.frames > 0 &&
  framed.words === nobody &&
  block.isBlock &&
  block.frames === 0 &&
  block.words === everybody;

function sideOf({rects, texts}: Picture, y: number, isHere: (x: number) => boolean): Side {
  const inRow = (at: number): boolean => Math.abs(at - y) < reach;
  const own = rects.filter((rect: Rect) => isHere(rect.left) && inRow(middleOf(rect)));
  const words = texts
    .filter((text: Text) => text.anchor === 'middle' && isHere(text.x) && inRow(text.y))
    .toSorted((a, b) => a.y - b.y);
  return {
    isBlock: own.some(isMark),
    frames: own.filter(has('cell-solid')).length,
    words: words.map(({text}) => text).join(' '),
  };
}

const allRotate = (row: string, areas: readonly string[], frames: number): Reading[] => [
  {
    what: 'block',
    row,
    words: {column: 'rotation', text: 'all posts rotate'},
    instead: rotational,
    look: 'known',
    lookOf: (of) => of('rotation'),
  },
  ...areas.map((column): Reading => ({
    what: 'frame over all areas',
    row,
    values: [{...printedIn(column, '0'), optional: true}],
    instead: column,
    look: frames > 1 ? 'double' : 'solid',
    lookOf: (of) => of(column) ?? 'derived',
  })),
];

const noneRotates = (row: string, areas: readonly string[], frames: number): Reading[] => [
  {
    what: 'frame',
    row,
    values: [{...printedIn(rotational, '0'), optional: true}],
    instead: rotational,
    look: frames > 1 ? 'double' : 'solid',
    lookOf: (of) => of(rotational),
  },
  {
    what: 'words',
    row,
    words: {column: 'rotation', text: 'no post rotates'},
    look: 'known',
    lookOf: (of) => of('rotation'),
  },
  ...areas.map((column): Reading => ({what: 'block over all areas', row, missing: column})),
];
