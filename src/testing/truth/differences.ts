import {axesAcross, halfPixel} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import type {Picture, Text} from './picture.ts';
import {type Point, pointsIn} from './rows.ts';

// Reader of the lines that show how far services differ.

const share = 'support_share';

/** A disc or the middle of a stroke. */
type Spot = Pick<Point, 'x' | 'y'>;

/** Texts that stand above a mark, from the top: its name and its numeral. */
const above = ({texts}: Picture, {x, y}: Spot): Text[] =>
  texts
    .filter(
      (text) =>
        text.anchor === 'middle' &&
        Math.abs(text.x - x) <= halfPixel &&
        y - text.y < 70 &&
        text.y < y,
    )
    .toSorted((a, b) => a.y - b.y);

/** What is written above a mark. */
function wordsOf(picture: Picture, point: Spot): {name: string; numeral: string} {
  const words = above(picture, point).map(({text}) => text);
  const [name, numeral] = [words.slice(0, -1).join(' '), words.at(-1)];
  if (!name || !numeral) throw new Error(`the mark at x ${Math.round(point.x)} has no name`);
  return {name, numeral};
}

function readDifferences(picture: Picture): MarkReading[] {
  const [axis] = axesAcross(picture);
  if (!axis) throw new Error('there is no axis');
  const points = pointsIn(picture);
  const value = (pixel: number) => ({
    column: share,
    value: axis.value(pixel),
    perPixel: axis.perPixel,
  });
  const rowOf = (point: Spot): string => wordsOf(picture, point).name;
  const ends = picture.rects
    .filter(({classes}) => classes.includes('range'))
    .flatMap((bar) => {
      const own = points
        .filter(({y}) => Math.abs(y - (bar.top + bar.bottom) / 2) <= halfPixel)
        .toSorted((a, b) => a.x - b.x);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) throw new Error('a range joins no discs');
      return [
        {what: 'range', row: rowOf(first), repeats: true, values: [value(bar.left)]},
        {what: 'range', row: rowOf(last), repeats: true, values: [value(bar.right)]},
      ];
    });
  const discs = points.flatMap((point): MarkReading[] => {
    const {name: row, numeral} = wordsOf(picture, point);
    return [
      {what: 'disc', row, values: [value(point.x)], look: point.look},
      {what: 'numeral', row, repeats: true, values: [printedIn(share, numeral)]},
    ];
  });
  const medians = picture.lines
    .filter(({own}) => own.includes('median') || own.includes('tick-sim'))
    .flatMap((stroke): MarkReading[] => {
      const at = stroke.x1;
      const {name: row, numeral} = wordsOf(picture, {x: at, y: (stroke.y1 + stroke.y2) / 2});
      const look = stroke.own.includes('median') ? ('known' as const) : ('ruled' as const);
      return [
        {what: 'stroke', row, values: [value(at)], look},
        {what: 'numeral', row, repeats: true, values: [printedIn(share, numeral)]},
      ];
    });
  return [...discs, ...medians, ...ends];
}

export const differencesReader: MarkReader = {
  shown: () => [share],
  unshown: {},
  name: ([, name = '']) => name,
  read: readDifferences,
};
