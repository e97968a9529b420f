import {printedIn} from './bars.ts';
import type {MarkReading} from './compare.ts';
import type {Picture, Text} from './picture.ts';

// Reader of the drawing of rows of which no more is known than who rotates: a sentence for each.

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
  const panels = picture.texts.filter(isPhrase).map((words) => panelOf(picture, words));
  if (picture.rects.length + picture.paths.length + picture.lines.length > 0)
    throw new Error('a mark stands where only words are known');
  return panels.flatMap(({name, said}) =>
    said === phrases[0] ? allRotate(name, areas) : noneRotates(name, areas),
  );
}

/** A phrase, and the name above it. */
function panelOf({texts}: Picture, words: Text): Panel {
  const name = texts
    .filter(({x, y}) => x === words.x && y < words.y)
    .toSorted((a, b) => b.y - a.y)[0];
  return {name: name?.text ?? '', said: words.text};
}

/** What stands in the place of numbers: that every post rotates says of each area that nobody is tied to it. */
export const allRotate = (row: string, areas: readonly string[]): MarkReading[] => [
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

export const noneRotates = (row: string, areas: readonly string[]): MarkReading[] => [
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
