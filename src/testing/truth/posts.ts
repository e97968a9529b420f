import {nothingKnown} from '../../figures/figure.ts';
import {axesAcross, type Axis} from './axes.ts';
import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import type {Line, Picture, Text} from './picture.ts';
import {isCounted, readAmong, readCounted} from './posts-squares.ts';
import {type Named, nearestName, pointsIn, trustNames} from './rows.ts';
import {mustRead, sentenceIn} from './sentences.ts';

// Readers of the figures of staff in post for every 100 funded posts.

const groups = /^(Support staff|Radiographers)/;

/** Half a pixel, and what a drawing is rounded by. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.52;

interface Panel {
  /** Where every post is filled. */
  readonly zero: number;
  /** Undefined where no amount is known, so that there is no scale. */
  readonly axis: Axis | undefined;
}

const isLink = ({classes}: Line): boolean =>
  classes.includes('link') || classes.includes('link-sim');

interface Columns {
  readonly filled: string;
  readonly vacancy: string;
  /** "yes" where a source or the amounts say so; undefined where the table has no such column. */
  readonly over: string | undefined;
}

/** What the marks of one row say: a point and a link to it, or an arrow, or nothing. */
function readRow(
  picture: Picture,
  row: string,
  y: number,
  {zero, axis}: Panel,
  columns: Columns,
  between: readonly [number, number],
): MarkReading[] {
  const inside = (x: number): boolean => x >= between[0] && x <= between[1];
  const points = pointsIn(picture).filter((point) => Math.abs(point.y - y) < 3 && inside(point.x));
  const links = picture.lines.filter(
    (line) => isLink(line) && Math.abs(line.y1 - y) < 3 && inside(line.x1),
  );
  const arrows = picture.paths.filter(
    ({corners, classes}) =>
      corners.length === 3 &&
      !classes.includes('f-highlight') &&
      corners.some((corner) => Math.abs(corner.y - y) < 1 && inside(corner.x)),
  );
  const marks = points.map((point): MarkReading => {
    if (!axis) throw new Error(`row "${row}": there is a point without a scale`);
    const link = links.find(({x1, x2}) => near(x1, zero) && near(x2, point.x));
    if (!link) throw new Error(`row "${row}": the link from 100 does not end at the point`);
    const value = axis.value(point.x);
    return {
      what: 'point',
      row,
      look: point.look,
      values: [
        {column: columns.filled, value, perPixel: axis.perPixel},
        {column: columns.vacancy, value: 100 - value, perPixel: axis.perPixel},
      ],
    };
  });
  const isKnown = links.some(({classes}) => classes.includes('link'));
  const directions: MarkReading[] =
    links.length === 0
      ? []
      : columns.over === undefined
        ? [
            {
              what: 'link',
              row,
              repeats: true,
              look: isKnown ? 'known' : 'ruled',
              values: [],
              lookOf: (of) => of(columns.filled),
            },
          ]
        : [
            {
              what: arrows.length > 0 ? 'arrow' : 'link',
              row,
              words: {
                column: columns.over,
                text: !isKnown ? 'not in the text' : (links[0]?.x2 ?? 0) >= zero ? 'yes' : 'no',
              },
            },
          ];
  return [...marks, ...directions];
}

function zeroLines(picture: Picture): number[] {
  const texts = picture.texts.filter(({text}) => text.startsWith('100'));
  return [...new Set(texts.map(({x}) => x))].toSorted((a, b) => a - b);
}

/** Panels beside each other or, on a phone, one below the other, below the names of their staff groups; else counts. */
function readPosts(picture: Picture): MarkReading[] {
  if (isCounted(picture)) return readCounted(picture);
  const heads = picture.texts.filter(({bold}) => groups.test(bold));
  const axes = tryAxes(picture);
  const names = trustNames(picture);
  return heads.flatMap((head) => {
    const beside = heads.filter((other) => other.x > head.x + 100).map(({x}) => x);
    const below = heads.filter((other) => other.y > head.y + 50).map(({y}) => y);
    const [right, bottom] = [
      Math.min(picture.width, ...beside),
      Math.min(Number.POSITIVE_INFINITY, ...below),
    ];
    const inPanel = ({x, y}: {readonly x: number; readonly y: number}): boolean =>
      x >= head.x && x < right && y > head.y && y < bottom;
    const hundred = picture.texts.find((text) => text.text.startsWith('100') && inPanel(text));
    if (!hundred) return [];
    const axis = axes.find(({from, across}) => inPanel({x: from, y: across}));
    const panel = {zero: axis?.pixel(100) ?? hundred.x, axis};
    const column = (what: string): string => `${head.bold}, ${what}`;
    const columns = {
      filled: column('in post per 100 funded'),
      vacancy: column('vacancy rate'),
      over: head.bold === 'Support staff' ? 'support_over_recruited' : undefined,
    };
    const rows = names.filter(inPanel);
    const absent = picture.lines
      .filter(({classes, y1, x1}) => classes.includes('absent') && inPanel({x: x1, y: y1}))
      .map(({y1}): MarkReading => ({
        what: 'dotted line',
        row: nearestName(rows, y1),
        missing: columns.filled,
      }));
    return [
      ...rows.flatMap(({name, y}) => readRow(picture, name, y, panel, columns, [head.x, right])),
      ...absent,
    ];
  });
}

/** Without amounts there is no scale, and one numeral alone. */
function tryAxes(picture: Picture): Axis[] {
  return zeroLines(picture).length > 0 && pointsIn(picture).length === 0 ? [] : axesAcross(picture);
}

export const postsReader: MarkReader = {
  shown: () => [
    'support_in_post_per_100',
    'support_vacancy_rate',
    'radiographers_in_post_per_100',
    'radiographers_vacancy_rate',
  ],
  unshown: {
    support_funded_wte: 'the amount is the hundred',
    support_in_post_wte: 'drawn for every 100 funded',
    radiographers_funded_wte: 'the amount is the hundred',
    radiographers_in_post_wte: 'drawn for every 100 funded',
  },
  name: ([trust = '']) => trust,
  read: readPosts,
};

/** Rows of staff groups, with their names before the marks or, on a phone, above them. */
function groupNames({texts, width}: Picture): Named[] {
  return texts
    .filter(({bold, x}) => groups.test(bold) && x === 0)
    .map(({bold, x, y}) => ({name: bold, x, y: width > 800 ? y + 5.5 : y + 40.5}));
}

/** "Trust 6 has more support staff in post than it has funded posts for", in place of a drawing. */
function readSentence(sentence: string, subject: string | undefined): MarkReading[] {
  if (sentence === nothingKnown) return [];
  const group = /has more (.+) in post/.exec(sentence)?.[1] ?? '';
  mustRead(
    sentence,
    `${subject} has more ${group} in post than it has funded posts for. ` +
      'The text does not say how many more.',
  );
  return group.split(' and ').map((name) => ({
    what: 'sentence',
    row: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    words: {column: 'over_recruited', text: 'yes'},
  }));
}

function readTrustPosts(picture: Picture, subject: string | undefined): MarkReading[] {
  const sentence = sentenceIn(picture);
  if (sentence !== undefined) return readSentence(sentence, subject);
  if (isCounted(picture)) return readAmong(picture, subject);
  const [axis] = tryAxes(picture);
  const zero = axis?.pixel(100) ?? zeroLines(picture)[0] ?? Number.NaN;
  const columns = {filled: 'in_post_per_100', vacancy: 'vacancy_rate', over: 'over_recruited'};
  const names = groupNames(picture);
  const numerals = picture.texts
    .filter((text: Text) => text.classes.includes('t-n') && /^\d+$/.test(text.text))
    .map(({text, y}): MarkReading => ({
      what: 'numeral',
      row: nearestName(names, y, undefined, 24),
      repeats: true,
      look: 'known',
      values: [printedIn(columns.filled, text)],
    }));
  // The sample in the key stands above the first row.
  const first = Math.min(...names.map(({y}) => y)) - 24;
  const medians = picture.lines
    .filter(
      ({classes, x1, x2, y1, y2}) =>
        axis &&
        x1 === x2 &&
        (y1 + y2) / 2 > first &&
        (classes.includes('tick-sim') || classes.includes('median')),
    )
    .map(({classes, x1, y1, y2}): MarkReading => ({
      what: 'stroke',
      row: nearestName(names, (y1 + y2) / 2, undefined, 24),
      look: classes.includes('tick-sim') ? 'ruled' : 'known',
      values: axis
        ? [{column: 'cohort_median', value: axis.value(x1), perPixel: axis.perPixel}]
        : [],
    }));
  return [
    ...names.flatMap(({name, y}) =>
      readRow(picture, name, y, {zero, axis}, columns, [0, picture.width]),
    ),
    ...numerals,
    ...medians,
  ];
}

export const trustPostsReader: MarkReader = {
  shown: (_width, picture, {table}) => {
    const isStated = table.rows.some((row) => row.at(-1)?.text === 'yes');
    if (isStated && sentenceIn(picture) === nothingKnown)
      throw new Error('a sentence says that nothing is known, where a direction is');
    return ['in_post_per_100', 'vacancy_rate', 'cohort_median'];
  },
  unshown: {funded_wte: 'the amount is the hundred', in_post_wte: 'drawn for every 100 funded'},
  name: ([, staff = '']) => staff.replace(/,.*/, ''),
  read: readTrustPosts,
};
