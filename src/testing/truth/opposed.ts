import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {has, isMark, type Path, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of the drawing of which rows no more is known than who rotates: boxes that stand for areas, with an arrow
// through all of them, or a square within each.

const rotational = 'rotational';

const phrases = ['Every post rotates', 'No post rotates'];

const isPhrase = ({text, classes}: Text): boolean =>
  classes.includes('t-xl') && phrases.includes(text);

export const isOpposed = ({texts}: Picture): boolean => texts.some(isPhrase);

/** Marks are drawn to this, in px. */
const exact = 0.1;
const isOff = (a: number, b: number): boolean => !(Math.abs(a - b) <= exact);

/** What is drawn of one row. */
interface Panel {
  readonly name: string;
  readonly said: string;
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly Rect[];
  readonly squares: readonly Rect[];
  readonly arrows: readonly Path[];
}

/** A row of which every post rotates has nobody in any area, in marks as in words. */
export function readOpposed(picture: Picture, columns: readonly string[]): Reading[] {
  const areas = columns.filter((column) => column !== rotational);
  const panels = picture.texts.filter(isPhrase).map((words) => panelOf(picture, words));
  const used = panels.flatMap(({boxes, squares, arrows}) => [...boxes, ...squares, ...arrows]);
  if (used.length !== picture.rects.length + picture.paths.length)
    throw new Error('a box, a square or an arrow belongs to no row');
  for (const panel of panels) mustBeAlike(panel, panels[0] ?? panel);
  return panels.flatMap((panel) =>
    says(panel) === 'all' ? allRotate(panel.name, areas) : noneRotates(panel.name, areas),
  );
}

/** The marks below a phrase, and the name above it. */
function panelOf({texts, rects, paths}: Picture, words: Text): Panel {
  const others = texts.filter(isPhrase);
  const right = Math.min(...others.map(({x}) => x).filter((x) => x > words.x + 1), 9999);
  const bottom = Math.min(...others.map(({y}) => y).filter((y) => y > words.y + 1), 9999);
  const isHere = (x: number, y: number): boolean =>
    x >= words.x - 1 && x < right && y > words.y && y < bottom;
  const name = texts
    .filter(({x, y}) => x === words.x && y < words.y)
    .toSorted((a, b) => b.y - a.y)[0];
  const mine = rects.filter((rect) => isHere(rect.left, middleOf(rect)));
  return {
    name: name?.text ?? '',
    said: words.text,
    x: words.x,
    y: words.y,
    boxes: mine.filter(has('cell')).toSorted((a, b) => a.left - b.left),
    squares: mine.filter(isMark).toSorted((a, b) => a.left - b.left),
    arrows: paths.filter(({corners: [first]}) => first && isHere(first.x, first.y)),
  };
}

/** All panels have boxes of one size in the same places. */
function mustBeAlike({name, x, y, boxes}: Panel, first: Panel): void {
  const edges = (panel: Pick<Panel, 'x' | 'y' | 'boxes'>): number[] =>
    panel.boxes.flatMap(({left, right, top, bottom}) => [
      left - panel.x,
      right - panel.x,
      top - panel.y,
      bottom - panel.y,
    ]);
  const [own, wanted] = [edges({x, y, boxes}), edges(first)];
  const [[left, right], [nextLeft = 0, nextRight = 0]] = [
    [wanted[0] ?? 0, wanted[1] ?? 0] as const,
    [wanted[4], wanted[5]] as const,
  ];
  const isEven = boxes.every(
    (box, index) =>
      !isOff(box.left - x - left, index * (nextLeft - left)) &&
      !isOff(box.right - x - right, index * (nextRight - right)) &&
      !isOff(box.top, boxes[0]?.top ?? 0) &&
      !isOff(box.bottom, boxes[0]?.bottom ?? 0),
  );
  if (
    !isEven ||
    own.length !== wanted.length ||
    own.some((edge, at) => isOff(edge, wanted[at] ?? 0))
  )
    throw new Error(`row "${name}": its boxes are not those of the others`);
}

/** Marks and words have to say the same of a row. */
function says({name, said, boxes, squares, arrows}: Panel): 'all' | 'none' {
  const isThrough = arrows.length === 1 && squares.length === 0 && runsThrough(arrows[0], boxes);
  const isWithin =
    arrows.length === 0 &&
    squares.length === boxes.length &&
    squares.every((square, index) => isCentred(square, boxes[index]));
  if (boxes.length < 2 || isThrough === isWithin || isThrough !== (said === phrases[0]))
    throw new Error(`row "${name}": marks and words do not say the same of its posts`);
  return isThrough ? 'all' : 'none';
}

/** From within the first box to within the last, level with the middle of both. */
function runsThrough(arrow: Path | undefined, boxes: readonly Rect[]): boolean {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!arrow || !first || !last) return false;
  const tips = arrow.corners.toSorted((a, b) => a.x - b.x);
  const [start, end] = [tips[0], tips.at(-1)];
  const margins = [(start?.x ?? 0) - first.left, last.right - (end?.x ?? 0)] as const;
  return (
    margins.every((margin) => margin > 0 && margin < first.right - first.left) &&
    !isOff(...margins) &&
    [start, end].every((tip) => !isOff(tip?.y ?? 0, middleOf(first)))
  );
}

function isCentred(square: Rect, box: Rect | undefined): boolean {
  if (!box) return false;
  const [width, height] = [square.right - square.left, square.bottom - square.top];
  return (
    !isOff(square.left - box.left, box.right - square.right) &&
    !isOff(middleOf(square), middleOf(box)) &&
    !isOff(width, height)
  );
}

/** What stands in the place of numbers: that every post rotates says of each area that nobody is tied to it. */
export const allRotate = (row: string, areas: readonly string[]): Reading[] => [
  {
    what: 'words that every post rotates',
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

export const noneRotates = (row: string, areas: readonly string[]): Reading[] => [
  {
    what: 'words that no post rotates',
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
  ...areas.map((column): Reading => ({
    what: 'words that no post rotates',
    row,
    missing: column,
  })),
];
