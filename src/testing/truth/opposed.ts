import {printedIn} from './bars.ts';
import type {Reading} from './compare.ts';
import {isMark, type Line, type Path, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of the drawing of which rows no more is known than who rotates: a line that stands for all areas, with an
// arrow along it, or a square at rest on it.

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
  readonly tracks: readonly Line[];
  readonly squares: readonly Rect[];
  readonly arrows: readonly Path[];
}

/** A row of which every post rotates has nobody in any area, in marks as in words. */
export function readOpposed(picture: Picture, columns: readonly string[]): Reading[] {
  const areas = columns.filter((column) => column !== rotational);
  const panels = picture.texts.filter(isPhrase).map((words) => panelOf(picture, words));
  const used = panels.flatMap(({tracks, squares, arrows}) => [...tracks, ...squares, ...arrows]);
  if (used.length !== picture.rects.length + picture.paths.length + picture.lines.length)
    throw new Error('a line, a square or an arrow belongs to no row');
  for (const panel of panels) mustBeAlike(panel, panels[0] ?? panel);
  return panels.flatMap((panel) =>
    says(panel) === 'all' ? allRotate(panel.name, areas) : noneRotates(panel.name, areas),
  );
}

/** The marks below a phrase, and the name above it. */
function panelOf({texts, rects, paths, lines}: Picture, words: Text): Panel {
  const others = texts.filter(isPhrase);
  const right = Math.min(...others.map(({x}) => x).filter((x) => x > words.x + 1), 9999);
  const bottom = Math.min(...others.map(({y}) => y).filter((y) => y > words.y + 1), 9999);
  const isHere = (x: number, y: number): boolean =>
    x >= words.x - 1 && x < right && y > words.y && y < bottom;
  const name = texts
    .filter(({x, y}) => x === words.x && y < words.y)
    .toSorted((a, b) => b.y - a.y)[0];
  return {
    name: name?.text ?? '',
    said: words.text,
    x: words.x,
    y: words.y,
    tracks: lines.filter(({x1, y1}) => isHere(x1, y1)),
    squares: rects.filter((rect) => isMark(rect) && isHere(rect.left, middleOf(rect))),
    arrows: paths.filter(({corners: [first]}) => first && isHere(first.x, first.y)),
  };
}

/** All panels have one line of one length in the same place. */
function mustBeAlike({name, x, y, tracks}: Panel, first: Panel): void {
  const [own, wanted] = [tracks[0], first.tracks[0]];
  const isAlike =
    tracks.length === 1 &&
    own &&
    wanted &&
    !isOff(own.x1, x) &&
    !isOff(own.y1, own.y2) &&
    !isOff(own.y1 - y, wanted.y1 - first.y) &&
    !isOff(own.x2 - own.x1, wanted.x2 - wanted.x1);
  if (!isAlike) throw new Error(`row "${name}": its line is not that of the others`);
}

/** Marks and words have to say the same of a row. */
function says({name, said, tracks: [track], squares, arrows}: Panel): 'all' | 'none' {
  const isThrough = arrows.length === 1 && squares.length === 0 && runsAlong(arrows[0], track);
  const isAtRest = arrows.length === 0 && squares.length === 1 && restsOn(squares[0], track);
  if (isThrough === isAtRest || isThrough !== (said === phrases[0]))
    throw new Error(`row "${name}": marks and words do not say the same of its posts`);
  return isThrough ? 'all' : 'none';
}

/** From one end of the line to the other. */
function runsAlong(arrow: Path | undefined, track: Line | undefined): boolean {
  const tips = arrow?.corners.toSorted((a, b) => a.x - b.x) ?? [];
  const [start, end] = [tips[0], tips.at(-1)];
  if (!start || !end || !track) return false;
  return (
    !isOff(start.x, track.x1) &&
    !isOff(end.x, track.x2) &&
    [start, end].every((tip) => !isOff(tip.y, track.y1))
  );
}

/** In the middle of the line. */
function restsOn(square: Rect | undefined, track: Line | undefined): boolean {
  if (!square || !track) return false;
  const [width, height] = [square.right - square.left, square.bottom - square.top];
  return (
    !isOff((square.left + square.right) / 2, (track.x1 + track.x2) / 2) &&
    !isOff(middleOf(square), track.y1) &&
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
