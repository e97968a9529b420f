import {type Axis, axisOf, valueIn} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {type Line, type Picture, type Text} from './picture.ts';
import {read} from './points.ts';
import {type Point, pointsIn} from './rows.ts';
import {mustRead, sentenceIn} from './sentences.ts';

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
