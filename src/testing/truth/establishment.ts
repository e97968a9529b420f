import {axesAcross, type Axis} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import type {Picture, Rect, Text} from './picture.ts';
import {
  absencesIn,
  type Bar,
  barsIn,
  middleOf,
  mustBegin,
  nearestName,
  pointsIn,
  trustNames,
} from './rows.ts';

// Reader of shares and sizes: in one row for each trust, or in a panel for each of the two.

const [size, share] = ['imaging_wte', 'support_share'];

interface Axes {
  readonly sizes: Axis | undefined;
  readonly shares: Axis | undefined;
}

const isOfSizes = ({numerals}: Axis): boolean => numerals.at(-1)?.endsWith('WTE') === true;

function readEstablishment(picture: Picture): MarkReading[] {
  const all = axesAcross(picture);
  const axes = {sizes: all.find(isOfSizes), shares: all.find((axis) => !isOfSizes(axis))};
  // A row of a table has its name at the left of its marks, a bar of a panel above it.
  const names = trustNames(picture);
  const named = (y: number): string => nearestName(names, y);
  return names.length > 0 ? readColumns(picture, axes, named) : readPanels(picture, axes);
}

/** @throws where the drawing lacks the scale */
function scaleFor(column: string, {sizes, shares}: Axes): Axis {
  const axis = column === size ? sizes : shares;
  if (!axis) throw new Error(`there are marks of ${column} without an axis`);
  return axis;
}

const lengthOf = (bar: Bar, row: string, column: string, axes: Axes): MarkReading => {
  const axis = scaleFor(column, axes);
  mustBegin(bar, axis.pixel(0), row);
  return {
    what: 'bar',
    row,
    values: [{column, value: axis.value(bar.right), perPixel: axis.perPixel}],
    look: bar.look,
  };
};

/** Numerals at a mark: "292 WTE, the largest" and "34 %". */
function numeral({text}: Text, row: string): MarkReading {
  const column = text.includes('WTE') ? size : share;
  return {
    what: 'numeral',
    row,
    repeats: true,
    look: 'known',
    values: [printedIn(column, /\d+\u00a0(?:WTE|%)/.exec(text)?.[0] ?? '')],
  };
}

function readColumns(picture: Picture, axes: Axes, named: (y: number) => string): MarkReading[] {
  const bars = barsIn(picture).map((bar) => lengthOf(bar, named(middleOf(bar)), size, axes));
  const points = pointsIn(picture).map(({x, y, look}): MarkReading => {
    const axis = scaleFor(share, axes);
    return {
      what: 'point',
      row: named(y),
      values: [{column: share, value: axis.value(x), perPixel: axis.perPixel}],
      look,
    };
  });
  const begin = axes.sizes?.from ?? Number.POSITIVE_INFINITY;
  const absent = absencesIn(picture).map(({x, y}): MarkReading => ({
    what: 'dotted stub',
    row: named(y),
    missing: x >= begin ? size : share,
  }));
  const printed = picture.texts
    .filter(({text, classes}) => classes.includes('halo') && /\d/.test(text))
    .map((text) => numeral(text, named(text.y)));
  guidesEnd(picture);
  return [...bars, ...points, ...absent, ...printed];
}

/** A faint line leads from the scale to each point. */
function guidesEnd(picture: Picture): void {
  const points = pointsIn(picture);
  // The line above the strip begins at the edge of the drawing.
  const guides = picture.lines.filter(
    ({classes, x1, y1, y2}) => classes.includes('hair') && y1 === y2 && x1 > 0,
  );
  const isAstray = guides.some(
    ({x2, y1}) => !points.some(({x, y}) => Math.abs(x - x2) <= 0.52 && Math.abs(y - y1) <= 0.52),
  );
  if (isAstray || guides.length !== points.length)
    throw new Error('the lines to the points do not end at them');
}

const trust = /Trust \d+/;

/** The bars of a panel stand one below the other, each with its words above it. */
const highest = 36;

function readPanels(picture: Picture, axes: Axes): MarkReading[] {
  const words = picture.texts.filter(({text}) => trust.test(text));
  const wordsAbove = (x: number, y: number): Text => {
    const [nearest] = words
      .filter((each) => Math.abs(each.x - x) < 2 && each.y < y)
      .toSorted((a, b) => b.y - a.y);
    if (!nearest || y - nearest.y > 50)
      throw new Error(`a mark at x ${Math.round(x)}, y ${Math.round(y)} stands below no name`);
    return nearest;
  };
  const nameAt = (x: number, y: number): string => trust.exec(wordsAbove(x, y).text)?.[0] ?? '';
  const columnOf = ({series}: Bar): string => (series === 'highlight' ? size : share);
  const all = barsIn(picture, highest);
  const bars = all.map((bar) =>
    lengthOf(bar, nameAt(bar.left, middleOf(bar)), columnOf(bar), axes),
  );
  restsEnd(picture, all, axes);
  const absent = absencesIn(picture).map(({x, y}): MarkReading => ({
    what: 'dotted stub',
    row: nameAt(x - 1, y),
    missing: axes.sizes && Math.abs(x - 1 - axes.sizes.from) < 2 ? size : share,
  }));
  const printed = words
    .filter(({text}) => /\d\u00a0(?:WTE|%)/.test(text))
    .map((text) => numeral(text, trust.exec(text.text)?.[0] ?? ''));
  return [...bars, ...absent, ...printed];
}

/** The rest of a whole goes from the end of its bar to the end of the scale. */
function restsEnd({rects}: Picture, bars: readonly Bar[], axes: Axes): void {
  const isRest = ({own}: Rect): boolean => own.includes('wash');
  for (const rest of rects.filter(isRest)) {
    const end = scaleFor(share, axes).pixel(100);
    const isJoined = bars.some(({right}) => Math.abs(right - rest.left) <= 0.52);
    if (!isJoined || Math.abs(rest.right - end) > 0.52)
      throw new Error('the rest of a bar does not go from its end to 100 %');
  }
}

export const establishmentReader: MarkReader = {
  shown: () => [size, share],
  unshown: {
    support_wte: 'part of the establishment, which is drawn, as the share says',
    radiographers_wte: 'the rest of the establishment, as the share says',
  },
  gaps: () => [size, share],
  silent: ['not-in-text'],
  name: ([name = '']) => name,
  read: readEstablishment,
};
