import type {JobTitle} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {asValue, bandWords, placeColumn, whoReports} from './reported.ts';

/** A title with who reports it, in words. */
interface Row extends JobTitle {
  readonly who: string;
}

/** What stands in place of services where a source gives the title for all. */
const everywhere = 'used uniformly';

/** By band; within a band, the title that most services report first. */
const rows = (study: Study): Row[] =>
  study.titles
    .map((title) => ({...title, who: whoReports(study, title.participants) || everywhere}))
    .toSorted(
      (a, b) =>
        supportBands.indexOf(a.band) - supportBands.indexOf(b.band) ||
        b.participants.length - a.participants.length,
    );

/** Titles that stand in one line: one, or all those of a band that are used everywhere. */
interface Entry {
  readonly rows: readonly [Row, ...Row[]];
  readonly isFirst: boolean;
}

function entriesOf(all: readonly Row[]): Entry[] {
  const keyOf = (row: Row): string => (isEverywhere(row) ? row.band : `${row.band} ${row.title}`);
  let before = '';
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first, ...others]): Entry[] => {
    if (!first) return [];
    const isFirst = first.band !== before;
    before = first.band;
    return [{rows: [first, ...others], isFirst}];
  });
}

/** An entry in its place: its words, and the left end and middle of its marks. */
interface Line {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly words: readonly SVGElement[];
}

const [side, pitch, textLine] = [16, 20, 21];
/** Where a title is used everywhere, a bar unlike a square: it counts nothing. */
const everywhereBar = {width: 56, height: 6};

/** Titles that are alternatives stand on lines of their own where each fits one; "or" never ends a line. */
function titleLines({rows: titles}: Entry, width: number, letter: number): string[] {
  const widthOf = (line: string): number => letter * line.length;
  const parts = titles.map(({title}, index) => `${index > 0 ? 'or ' : ''}${title}`);
  if (widthOf(parts.join(' ')) <= width) return [parts.join(' ')];
  return parts.every((part) => widthOf(part) <= width)
    ? parts
    : balanced(parts.join(' ').replaceAll('or ', 'or\u00a0'), width, widthOf).map((line) =>
        line.replaceAll('\u00a0', ' '),
      );
}

/** Titles beside their band, their marks in a column at the right. */
function wideLines(all: readonly Row[], width: number): {lines: Line[]; height: number} {
  const [names, marks, letter] = width > 800 ? [92, 400, 7.6] : [70, 330, 6.4];
  let y = 0;
  const lines = entriesOf(all).map((entry, index): Line => {
    if (entry.isFirst && index > 0) y += 20;
    const top = y + 8;
    const title = titleLines(entry, marks - names - 16, letter);
    y += 32 + (title.length - 1) * textLine;
    return {
      row: entry.rows[0],
      x: marks,
      y: top + side / 2,
      words: [
        ...(entry.isFirst ? [label(0, top + 14, bandWords(entry.rows[0].band), 't-b')] : []),
        ...title.map((line, at) => label(names, top + 14 + at * textLine, line, 't-n')),
      ],
    };
  });
  return {lines, height: y + 4};
}

/** On a phone, marks below their title, and both below their band. */
function narrowLines(all: readonly Row[], width: number): {lines: Line[]; height: number} {
  let y = 0;
  const lines = entriesOf(all).map((entry, index): Line => {
    if (entry.isFirst) y += index > 0 ? 32 : 20;
    const head = y - 5;
    const title = titleLines(entry, width, 6.8);
    const first = y + 19;
    y += 50 + (title.length - 1) * textLine;
    return {
      row: entry.rows[0],
      x: 0,
      y: y - 24 + side / 2,
      words: [
        ...(entry.isFirst ? [label(0, head, bandWords(entry.rows[0].band))] : []),
        ...title.map((line, at) => label(0, first + at * textLine, line, 't-n')),
      ],
    };
  });
  return {lines, height: y + 4};
}

const isEverywhere = ({participants}: Row): boolean => participants.length === 0;

/** A square for each service that reports the title; one short bar where it is the title of all. */
function marksOf({row, x, y}: Line): Block[] {
  if (isEverywhere(row))
    return [{...everywhereBar, x, y: y - everywhereBar.height / 2, series: row.band}];
  const square = {y: y - side / 2, width: side, height: side, series: row.band};
  return row.participants.map((_, index) => ({...square, x: x + index * pitch}));
}

/** Who reports the title, beside its marks. */
const whoWords = ({row, x, y}: Line): SVGElement =>
  isEverywhere(row)
    ? label(x + everywhereBar.width + 10, y + 5, 'used uniformly', 't-b')
    : label(x + row.participants.length * pitch + 6, y + 5, row.who);

function draw(all: readonly Row[], frame: Frame): string {
  const {width} = frame;
  const {lines, height} = width < 500 ? narrowLines(all, width) : wideLines(all, width);
  return inPixels(frame, height, [
    ...blocks(lines.flatMap(marksOf)),
    overlay(...lines.flatMap(({words}) => words), ...lines.map(whoWords)),
  ]);
}

function describe(all: readonly Row[]): string {
  const lists = [...Map.groupBy(all, ({band}) => band)].map(
    ([band, list]) =>
      `${bandWords(band)}: ${list.map(({title, who}) => `${title} (${who})`).join(', ')}.`,
  );
  return (
    'Job titles by pay band. A square is a trust whose manager reports the title, ' +
    `a bar a title that is used everywhere. ${lists.join(' ')}`
  );
}

/** The job titles of the support bands, by who reports them. */
export const jobTitles: FigureDefinition<Row> = {
  id: 'job-titles',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'band', head: 'Band', value: ({band}) => bandWords(band)},
    {key: 'title', head: 'Job title', value: ({title}) => title},
    {key: 'reported_by', head: 'Reported by', value: ({who}) => who},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['title', 'titles'],
  describe,
  draw,
};
