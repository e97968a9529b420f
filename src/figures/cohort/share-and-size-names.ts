import {label} from '../marks/elements.ts';
import {
  type Placed,
  placedAt,
  placeEach,
  placeNames,
  type Rectangle,
  widthOf,
} from '../marks/placement.ts';
import {namedRadius, type ShareAndSizeScales} from './share-and-size-axes.ts';
import {
  isNamed,
  isPoint,
  isProjected,
  onSize,
  share,
  size,
  type SizeAndShare,
} from './share-and-size-rows.ts';

const boxAround = (x: number, y: number, reach: number): Rectangle => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** What names must not cover: points, and the lines that lead to an axis. */
function obstaclesIn(
  list: readonly SizeAndShare[],
  {left, right, top, bottom, x, y}: ShareAndSizeScales,
): Rectangle[] {
  const rays = list.filter(isProjected).map((row): Rectangle => {
    const [end, start] = isPoint(row) ? [x(size(row)), y(share(row))] : [right, top];
    return onSize(row)
      ? {x: x(size(row)) - 3, y: start, width: 6, height: bottom - start}
      : {x: left, y: y(share(row)) - 3, width: end - left, height: 6};
  });
  return [
    ...list
      .filter(isPoint)
      .map((row) => boxAround(x(size(row)), y(share(row)), isNamed(row) ? 9 : 7)),
    ...rays,
  ];
}

/** Names of all that holds a published value, clear of every other mark. */
export function pointNames(
  list: readonly SizeAndShare[],
  scales: ShareAndSizeScales,
): SVGElement[] {
  const {left, right, top, bottom} = scales;
  const bounds = {x: left + 3, y: top - 8, width: right + 5 - left, height: bottom + 5 - top};
  const obstacles = obstaclesIn(list, scales);
  const beside = namesOfPoints(list, scales, obstacles, bounds);
  const along = namesOfLines(list, scales, [...obstacles, ...beside], bounds);
  const taken = [...obstacles, ...beside, ...along];
  return [
    ...[...beside, ...along].map(({x, baseline, text}) => label(x, baseline, text, 't-b halo')),
    ...(list.some(isLine) ? explanation(list.some(isPoint), taken, scales) : []),
  ];
}

/** A trust of which one value is known and the other is not. */
const isLine = (row: SizeAndShare): boolean => isProjected(row) && !isPoint(row);

function namesOfPoints(
  list: readonly SizeAndShare[],
  {x, y}: ShareAndSizeScales,
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
): Placed[] {
  const anchors = list
    .filter((row) => isPoint(row) && isNamed(row))
    .map((row) => ({
      x: x(size(row)),
      y: y(share(row)),
      r: namedRadius,
      text: `Trust ${row.number}`,
    }));
  return placeNames(anchors, obstacles, bounds);
}

function namesOfLines(
  list: readonly SizeAndShare[],
  scales: ShareAndSizeScales,
  taken: readonly Rectangle[],
  bounds: Rectangle,
): Placed[] {
  const {x, y} = scales;
  // Beside a point, the name of a line would be taken for the point's.
  const around = list.filter(isPoint).map((row) => boxAround(x(size(row)), y(share(row)), 30));
  const places = list
    .filter(isLine)
    .map((row) => (onSize(row) ? placesUp(row, scales) : placesAlong(row, scales)));
  return placeEach(places, [...taken, ...around], bounds);
}

/** Places for the name of a trust of known size, from the axis up. */
function placesUp(row: SizeAndShare, {bottom, x}: ShareAndSizeScales): Placed[] {
  const [text, at] = [`Trust ${row.number}`, x(size(row))];
  return [12, 32, 52, 72].flatMap((rise) => [
    placedAt(text, at + 9, bottom - rise),
    placedAt(text, at - 4 - widthOf(text), bottom - rise),
  ]);
}

/** Places for the name of a trust of known share, above or below its line, from the middle outwards. */
function placesAlong(row: SizeAndShare, {left, right, y}: ShareAndSizeScales): Placed[] {
  const [text, at] = [`Trust ${row.number}`, y(share(row))];
  return [-8, 17].flatMap((drop) =>
    [0.46, 0.6, 0.34, 0.75, 0.2].map((part) =>
      placedAt(text, left + part * (right - left), at + drop),
    ),
  );
}

/** Why there are lines without a point, where there is most room, as near to the middle as can be. */
function explanation(
  hasPoints: boolean,
  taken: readonly Rectangle[],
  {left, right, top, bottom}: ShareAndSizeScales,
): SVGElement[] {
  const lines = hasPoints
    ? ['A line without a point:', 'the other value is not known']
    : ['Of single trusts, only these', 'are in the text: each trust lies', 'somewhere on its line'];
  const bounds = {x: left, y: top, width: right - left, height: bottom - top};
  return placeEach([placesWithin(bounds, lines)], taken, bounds).flatMap(({x, baseline}) =>
    lines.map((line, index) => label(x + 8, baseline + 18 * index, line, 'halo')),
  );
}

/** Places for some lines of text, in 17 columns and 13 rows, from the middle outwards. */
function placesWithin(bounds: Rectangle, lines: readonly string[]): Placed[] {
  // Set in the regular weight, which takes less room than a name.
  const width = 5.5 * Math.max(...lines.map(({length}) => length)) + 16;
  const height = 12 + 18 * lines.length;
  const centre = bounds.x + (bounds.width - width) / 2;
  const middle = bounds.y + (bounds.height - height) / 2;
  const fromMiddle = ({x, y}: {x: number; y: number}): number => Math.hypot(x - centre, y - middle);
  return Array.from({length: 17 * 13}, (_, index) => ({
    x: bounds.x + 8 + ((bounds.width - 16 - width) * (index % 17)) / 16,
    y: bounds.y + 2 + ((bounds.height - 4 - height) * Math.floor(index / 17)) / 12,
  }))
    .toSorted((a, b) => fromMiddle(a) - fromMiddle(b))
    .map(({x, y}): Placed => ({text: '', x, y, width, height, baseline: y + 20}));
}
