import {axesAcross, axisUp, halfPixel, valueIn} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {type Line, type Picture, type Text} from './picture.ts';
import {apart, namedPoints, read, type Spot, trustName} from './points.ts';
import {type Point, pointsIn} from './rows.ts';

const [size, share] = ['imaging_wte', 'support_share'];

/** A correlation on its axis as it is drawn, where the drawing has one: a disc, and an interval as a pale band. */
export function correlationIn(picture: Picture):
  | {
      readonly r: number;
      readonly interval: readonly [number, number];
      readonly zero: number;
      readonly perPixel: number;
    }
  | undefined {
  const axis = axesAcross(picture).find(
    ({numerals}) => numerals[0] === '−1' && numerals.at(-1) === '1',
  );
  if (!axis) return undefined;
  const [point, ...points] = pointsIn(picture);
  const [band, ...bands] = picture.rects.filter(({own}) => own.includes('wash'));
  const zero = picture.lines.find(({classes, x1, x2}) => classes.includes('ref') && x1 === x2);
  if (!point || !band || points.length + bands.length > 0 || !zero)
    throw new Error(
      'the axis of the correlation does not have one disc, one interval and a line at zero',
    );
  if (point.look !== 'solid') throw new Error('the correlation is not solid');
  return {
    r: axis.value(point.x),
    interval: [axis.value(band.left), axis.value(band.right)],
    zero: axis.value(zero.x1),
    perPixel: axis.perPixel,
  };
}

/** A correlation must be drawn where its numerals say; values of single trusts are left to the table. */
function readCorrelation(
  {texts}: Picture,
  {r, interval, zero, perPixel}: NonNullable<ReturnType<typeof correlationIn>>,
): MarkReading[] {
  const ends = texts
    .filter(({bold, text}) => bold === text && /^−?\d+\.\d+$/.test(text))
    .map(({text}) => valueIn(text));
  const head = /r = (−?[\d.]+)/.exec(texts.map(({text}) => text).join('\n'))?.[1] ?? '';
  const printed = [...ends, valueIn(head)].toSorted((a, b) => a - b);
  const drawn = [...interval, r].toSorted((a, b) => a - b);
  // Numerals are rounded to two places.
  const isOff = (value: number, numeral: number | undefined): boolean =>
    !(Math.abs(value - (numeral ?? Number.NaN)) <= 0.005 + (halfPixel + 0.02) * perPixel);
  if (printed.length !== drawn.length || drawn.some((value, index) => isOff(value, printed[index])))
    throw new Error(
      `the correlation is drawn at ${drawn.map((value) => value.toFixed(2)).join(', ')} ` +
        `and printed as ${printed.join(', ')}`,
    );
  if (isOff(zero, 0)) throw new Error('the line at zero does not stand at zero');
  return [];
}

function readShareAndSize(picture: Picture): MarkReading[] {
  const correlation = correlationIn(picture);
  if (correlation) return readCorrelation(picture, correlation);
  const [across, up] = [axesAcross(picture)[0], axisUp(picture)];
  if (!across) throw new Error('there is no axis of the establishment');
  const points = pointsIn(picture);
  const rays = picture.lines.filter(({classes}) => classes.includes('ray'));
  const isAt = (a: number, b: number): boolean => Math.abs(a - b) <= 0.52;
  const isUpright = ({x1, x2}: Line): boolean => x1 === x2;
  // Solid at its axis, and dotted from there on.
  const onward = (ray: Line): Line | undefined =>
    picture.lines.find(
      (line) =>
        line.classes.includes('absent') &&
        isUpright(line) === isUpright(ray) &&
        (isUpright(ray)
          ? isAt(line.x1, ray.x1) && isAt(line.y2, ray.y1)
          : isAt(line.y1, ray.y1) && isAt(line.x1, ray.x2)),
    );
  const endOf = (ray: Line): Spot => {
    const last = onward(ray) ?? ray;
    return isUpright(ray) ? {x: last.x1, y: last.y1} : {x: last.x2, y: last.y1};
  };
  const hasPoint = (ray: Line): boolean =>
    points.some(({x, y}) => isAt(x, endOf(ray).x) && isAt(y, endOf(ray).y));
  const texts = picture.texts.filter(
    ({text, classes}) => trustName.test(text) && classes.includes('halo'),
  );
  const alone = rays.filter((ray) => !hasPoint(ray));
  // A name stands on the line of a trust without a point, where it has no point beside it: at the solid end of
  // an upright line, on a level one all along.
  const toLine = (text: Text, ray: Line): number =>
    ray.x1 === ray.x2
      ? apart(text, {x: ray.x1, y: Math.max(Math.min(ray.y1, ray.y2), text.y)})
      : apart(text, {x: text.x, y: ray.y1});
  const lineOf = (text: Text): Line | undefined =>
    alone
      .filter((ray) => toLine(text, ray) < 14)
      .toSorted((a, b) => toLine(text, a) - toLine(text, b))[0];
  const ofPoints = texts.filter(
    (text) =>
      lineOf(text) === undefined ||
      points.some((point) => point.series === 'highlight' && apart(text, point) < point.r + 8),
  );
  // Points with a name have a colour of their own: beside them others have none.
  const named = namedPoints(
    ofPoints,
    points.filter(({series}) => series === 'highlight'),
  );
  const marks = points.map((point): MarkReading => ({
    what: 'point',
    row: named.get(point),
    values: [read(size, across, point.x), read(share, up, point.y)],
    look: point.look,
  }));
  const pointOf = (ray: Line): Point => {
    const found = [...named.keys()].find(
      ({x, y}) => isAt(x, endOf(ray).x) && isAt(y, endOf(ray).y),
    );
    if (!found) throw new Error('a point with a line to an axis has no name');
    return found;
  };
  const towards = new Map(rays.filter(hasPoint).map((ray) => [ray, pointOf(ray)]));
  const projected = [...towards].map(([ray, point]): MarkReading => ({
    what: 'line from the axis',
    row: named.get(point),
    repeats: true,
    look: 'known',
    values: [isUpright(ray) ? read(size, across, ray.x1) : read(share, up, ray.y1)],
  }));
  const lines = alone.map((ray): MarkReading => {
    const text = texts.find((each) => !ofPoints.includes(each) && lineOf(each) === ray);
    if (!text) throw new Error('a line to an axis has no name');
    return {
      what: 'line',
      row: text.text,
      look: 'known',
      values: [ray.x1 === ray.x2 ? read(size, across, ray.x1) : read(share, up, ray.y1)],
    };
  });
  const nameOf = (ray: Line): string[] =>
    [towards.get(ray)].flatMap((point) => (point ? [named.get(point) ?? ''] : []));
  const rowOf = (ray: Line): string | undefined =>
    [
      ...nameOf(ray),
      ...texts
        .filter((each) => !ofPoints.includes(each) && lineOf(each) === ray)
        .map(({text}) => text),
    ][0];
  const printed = rays.flatMap((ray): MarkReading[] => {
    const numeral = picture.texts.find(
      ({text, bold, x, y, anchor}) =>
        bold === text &&
        /^\d+(\u00a0%)?$/.test(text) &&
        (isUpright(ray)
          ? anchor === 'middle' && isAt(x, ray.x1)
          : anchor === 'end' && Math.abs(y - ray.y1) < 2),
    );
    const row = rowOf(ray);
    if (!numeral || row === undefined) throw new Error('a line to an axis has no numeral');
    return [
      {
        what: 'numeral',
        row,
        repeats: true,
        look: 'known',
        values: [printedIn(isUpright(ray) ? size : share, numeral.text)],
      },
    ];
  });
  return [...marks, ...projected, ...lines, ...printed];
}

export const shareAndSizeReader: MarkReader = {
  shown: (_, picture) => (correlationIn(picture) ? [] : [size, share]),
  unshown: {
    [size]: 'left to the table where the correlation alone is drawn',
    [share]: 'left to the table where the correlation alone is drawn',
  },
  name: ([trust = '']) => trust,
  read: readShareAndSize,
};

/** The fitted line and its band as they are drawn, in units of the axes: what follows from the points, of no row. */
export function fitIn(picture: Picture):
  | {
      readonly line: readonly Spot[];
      readonly band: readonly Spot[];
      readonly isRuled: boolean;
      readonly perPixel: number;
    }
  | undefined {
  const [across, up] = [axesAcross(picture)[0], axisUp(picture)];
  const line = picture.paths.find(
    ({classes}) => classes.includes('fit') || classes.includes('ref'),
  );
  const band = picture.paths.find(
    ({classes}) => classes.includes('sim-band') || classes.includes('wash'),
  );
  if (!across || !line || !band) return undefined;
  const inUnits = ({x, y}: Spot): Spot => ({x: across.value(x), y: up.value(y)});
  return {
    line: line.corners.map(inUnits),
    band: band.corners.map(inUnits),
    isRuled: line.classes.includes('fit') && band.classes.includes('sim-band'),
    perPixel: up.perPixel,
  };
}
