import {axesAcross, type Axis, axisOf, axisUp, halfPixel, valueIn} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading, ValueRead} from './compare.ts';
import {type Line, type Picture, type Text} from './picture.ts';
import {type Point, pointsIn} from './rows.ts';
import {mustRead, sentenceIn} from './sentences.ts';

// Readers of the figures that draw trusts as points.

const read = (
  column: string,
  axis: Axis,
  pixel: number,
  more: Partial<ValueRead> = {},
): ValueRead => ({column, value: axis.value(pixel), perPixel: axis.perPixel, ...more});

const trustName = /^Trust \d+$/;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far a name stands from a point, with the room that its letters take. */
function apart({x, y, text, anchor}: Text, point: Spot): number {
  const width = 5.5 * text.length;
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return Math.hypot(
    Math.max(left - point.x, point.x - left - width, 0),
    Math.max(Math.abs(point.y - y) - 7, 0),
  );
}

/** Each name goes to the point beside it. */
function namedPoints(names: readonly Text[], points: readonly Point[]): Map<Point, string> {
  const found = new Map<Point, string>();
  for (const name of names) {
    const distance = (point: Point): number => apart(name, point) - point.r;
    const [nearest] = points
      .filter((point) => !found.has(point))
      .toSorted((a, b) => distance(a) - distance(b));
    if (!nearest || distance(nearest) > 16)
      throw new Error(`the name "${name.text}" stands at no point`);
    found.set(nearest, name.text);
  }
  return found;
}

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

/** The numerals at both ends of a track, at their upright lines. */
function trackAxis(track: Line, {texts, lines}: Picture): Axis {
  const [left, right] = [Math.min(track.x1, track.x2), Math.max(track.x1, track.x2)];
  const ends = [left, right].map((x) =>
    lines.find(
      (line) =>
        line.x1 === line.x2 &&
        Math.abs(line.x1 - x) <= 0.52 &&
        Math.min(line.y1, line.y2) <= track.y1 &&
        Math.max(line.y1, line.y2) >= track.y1,
    ),
  );
  const numerals = ['end', ''].map((anchor) =>
    texts.find(
      ({text, x, y, anchor: own, classes}) =>
        classes.includes('ax') &&
        own === anchor &&
        /^\d+(\u00a0%)?$/.test(text) &&
        Math.abs(y - track.y1) < 2 &&
        Math.abs(x - (anchor === 'end' ? left : right)) < 20,
    ),
  );
  const ticks = numerals.flatMap((numeral, index) =>
    numeral && ends[index]
      ? [{at: ends[index].x1, value: valueIn(numeral.text), numeral: numeral.text}]
      : [],
  );
  if (ticks.length < 2)
    throw new Error(`the track at y ${Math.round(track.y1)} has no numerals at its ends`);
  return axisOf(ticks, track.y1);
}

/** A track for each measure, below or beside its name; the large mark is the trust that the figure is about. */
function readTrustPlace(picture: Picture, subject: string | undefined): MarkReading[] {
  const sentence = sentenceIn(picture);
  if (sentence !== undefined) {
    mustRead(sentence, `${subject} has more support staff in post than it has funded posts for.`);
    return [];
  }
  const tracks = picture.lines.filter(
    (line) =>
      line.classes.includes('track') && line.y1 === line.y2 && Math.abs(line.x2 - line.x1) > 150,
  );
  const points = pointsIn(picture);
  const heads = picture.texts.filter(
    ({text, bold, x, anchor}) => bold === text && x === 0 && anchor === '',
  );
  return tracks.flatMap((track) => {
    const axis = trackAxis(track, picture);
    const [head] = heads.filter(({y}) => y < track.y1 + 4).toSorted((a, b) => b.y - a.y);
    if (!head) throw new Error(`the track at y ${Math.round(track.y1)} has no name`);
    const column = head.text;
    const own = points.filter(({y}) => y > track.y1 - 26 && y < track.y1 + 20);
    const labels = picture.texts.filter(
      ({text, y}) => /^Trust \d+: /.test(text) && y > track.y1 && y < track.y1 + 40,
    );
    const leaders = picture.lines.filter(
      ({classes, y1, y2}) =>
        classes.includes('track') && Math.abs(y2 - track.y1 - 22) < 1 && y1 < y2,
    );
    // A label stands at the end of its leader, else right below its mark.
    const labelled = new Map(
      labels.map((label) => {
        const leader = leaders.find(({x2}) => Math.abs(x2 - label.x) < 1);
        const distance = ({x, y}: Point): number =>
          leader
            ? Math.hypot(x - leader.x1, y - leader.y1)
            : Math.hypot(x - label.x, Math.max(track.y1 - y, 0));
        const [mark] = own
          .filter(({series}) => series !== 'highlight')
          .toSorted((a, b) => distance(a) - distance(b));
        return [mark, label.text.replace(/:.*/, '')];
      }),
    );
    const marks = own.map((point): MarkReading => ({
      what: 'point',
      row: point.series === 'highlight' ? subject : labelled.get(point),
      values: [read(column, axis, point.x)],
      look: point.look,
    }));
    const printed = labels.map(({text}): MarkReading => ({
      what: 'numeral',
      row: text.replace(/:.*/, ''),
      repeats: true,
      look: 'known',
      values: [printedIn(column, text.replace(/.*: /, ''))],
    }));
    const hundred = picture.lines.find(
      (line) =>
        line.classes.includes('ref') &&
        !line.classes.includes('median') &&
        Math.min(line.y1, line.y2) <= track.y1 &&
        Math.max(line.y1, line.y2) >= track.y1,
    );
    if (hundred && Math.abs(axis.pixel(100) - hundred.x1) > 0.52)
      throw new Error(
        `the line at 100 of "${column}" stands ${(hundred.x1 - axis.pixel(100)).toFixed(1)} px from 100`,
      );
    return [
      ...marks,
      ...printed,
      ...ownNumeral(picture, head, subject),
      ...statisticsIn(picture, track, axis, column),
    ];
  });
}

/** The number of the own trust, large beside or opposite the name of its track. */
function ownNumeral({texts}: Picture, head: Text, row: string | undefined): MarkReading[] {
  const own = texts.find(
    ({text, own, x, y}) =>
      own.includes('t-n') && x > head.x && Math.abs(y - head.y) < 8 && /^(about )?\d/.test(text),
  );
  if (!own) return [];
  const values = [printedIn(head.text, own.text.replace(/^about\s/, ''))];
  return [{what: 'numeral', row, repeats: true, look: 'known', values}];
}

/**
 * The stroke at the cohort median, dashed where simulated,
 * and the bar of the quartiles of a wider group below a track.
 */
function statisticsIn(
  {lines, texts}: Picture,
  track: Line,
  axis: Axis,
  column: string,
): MarkReading[] {
  const upright = lines.filter(({x1, x2}) => x1 === x2);
  const medians = upright.filter(
    ({classes, y1, y2}) =>
      (classes.includes('tick-sim') || classes.includes('median')) &&
      Math.abs((y1 + y2) / 2 - track.y1) < 1,
  );
  const bar = lines.find(
    ({classes, y1}) => classes.includes('cap') && Math.abs(y1 - track.y1 - 24) < 1,
  );
  const middle =
    bar &&
    upright.find(({classes, y1, y2}) => classes.includes('ref') && y1 < bar.y1 && y2 > bar.y1);
  const group = /middle half of (\d+ trusts)/.exec(texts.map(({text}) => text).join('\n'))?.[1];
  const quartile = (name: string, x: number): MarkReading => ({
    what: 'quartile',
    row: `${name}, ${group}`,
    look: 'known',
    values: [read(column, axis, x)],
  });
  return [
    ...medians.map((line): MarkReading => ({
      what: 'stroke',
      row: 'Cohort median',
      look: line.classes.includes('tick-sim') ? 'ruled' : 'known',
      values: [read(column, axis, line.x1)],
    })),
    ...(bar && middle
      ? [
          quartile('Lower quartile', bar.x1),
          quartile('Median', middle.x1),
          quartile('Upper quartile', bar.x2),
        ]
      : []),
  ];
}

const measures = [
  'establishment_wte',
  'support_share',
  'support_headcount',
  'band_4_headcount',
  'band_4_share',
  'support_in_post_per_100',
  'census_support_share',
];

export const trustPlaceReader: MarkReader = {
  // A measure has a track where the own trust, which comes first, has a number on it.
  shown: (_width, picture, {table, numbers, description}) => {
    if (sentenceIn(picture) !== undefined && !description.includes('more than funded'))
      throw new Error('a sentence says what nothing is known of');
    return measures.filter(
      (measure) =>
        typeof numbers[0]?.[table.columns.findIndex(({key}) => key === measure)] === 'number',
    );
  },
  unshown: Object.fromEntries(
    measures.map((measure) => [measure, 'without a track where the own trust has no number']),
  ),
  name: ([trust = '']) => trust,
  read: readTrustPlace,
};
