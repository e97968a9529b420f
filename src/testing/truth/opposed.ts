import {printedIn} from './bars.ts';
import {mustBe} from './diagrams.ts';
import type {MarkReading} from './mark-reading.ts';
import type {Picture, Text} from './picture.ts';

// MarkReader of the drawing of rows of which no more is known than who rotates: a sentence for each, over a scheme.

const rotational = 'rotational';

const phrases = ['Every post rotates', 'No post rotates'];

const isPhrase = ({text, classes}: Text): boolean =>
  classes.includes('t-xl') && phrases.includes(text);

export const isOpposed = ({texts}: Picture): boolean => texts.some(isPhrase);

/** What is drawn of one row. */
interface Panel {
  readonly name: string;
  readonly said: string;
}

/** A row of which every post rotates has nobody in any area. */
export function readOpposed(picture: Picture, columns: readonly string[]): MarkReading[] {
  const areas = columns.filter((column) => column !== rotational);
  const phrased = picture.texts.filter(isPhrase);
  const panels = phrased.map((words) => panelOf(picture, words));
  for (const words of phrased) mustShow(picture, words, phrased);
  const marks = picture.rects.length + picture.circles.length;
  if (marks !== 6 * phrased.length)
    throw new Error('a mark stands where only words are known and their scheme');
  return panels.flatMap(({name, said}) =>
    name
      .split(' and ')
      .map((one) => one.replace(/^b/, 'B'))
      .flatMap((one) => (said === phrases[0] ? allRotate(one, areas) : noneRotates(one, areas))),
  );
}

/** A phrase, and the name above it, or the names of rows that say the same. */
function panelOf({texts}: Picture, words: Text): Panel {
  const name = texts
    .filter(({x, y}) => x === words.x && y < words.y)
    .toSorted((a, b) => b.y - a.y)[0];
  return {name: name?.text ?? '', said: words.text};
}

/** Each row has the same people in the same areas; where all rotate an arrow leads from each to the next, else none. */
function mustShow(picture: Picture, words: Text, phrased: readonly Text[]): void {
  const end = Math.min(...phrased.map(({x}) => x).filter((x) => x > words.x), picture.width + 1);
  const isHere = (x: number, y: number): boolean =>
    x > words.x - 1 && x < end - 1 && y > words.y && y < words.y + 112;
  const boxes = picture.rects.filter(({left, top}) => isHere(left, top));
  const discs = picture.circles.filter(({x, y}) => isHere(x, y));
  const heads = picture.paths.filter(({corners: [tip]}) => tip && isHere(tip.x, tip.y));
  const lines = picture.lines.filter(({x1, y1}) => isHere(x1, y1));
  if (boxes.length !== 3 || discs.length !== 3)
    throw new Error(`"${words.text}": the scheme has not somebody in each of three areas`);
  for (const [index, {left, right}] of boxes.entries())
    mustBe(discs[index]?.x ?? 0, (left + right) / 2, 'the place of a disc');
  const wanted = words.text === phrases[0] ? 3 : 0;
  if (heads.length !== wanted || lines.length > 0 !== wanted > 0)
    throw new Error(`"${words.text}": the scheme has ${heads.length} arrows`);
}

/** What stands in the place of numbers: that every post rotates says of each area that nobody is tied to it. */
const allRotate = (row: string, areas: readonly string[]): MarkReading[] => [
  {
    what: 'words that every post rotates',
    row,
    words: {column: 'rotation', text: 'all posts rotate'},
    instead: rotational,
    look: 'solid',
    lookOf: (of) => of('rotation'),
  },
  ...areas.map((column): MarkReading => ({
    what: 'words that every post rotates',
    row,
    values: [{...printedIn(column, '0'), optional: true}],
    instead: column,
  })),
];

const noneRotates = (row: string, areas: readonly string[]): MarkReading[] => [
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
  ...areas.map((column): MarkReading => ({
    what: 'words that no post rotates',
    row,
    missing: column,
  })),
];
