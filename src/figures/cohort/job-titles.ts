import type {JobTitle} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {asValue, bandWords, placeColumn, whoReports, withSource} from './reported.ts';

/** A title with who reports it, in words. */
interface Row extends JobTitle {
  readonly who: string;
}

/** What stands in place of services where a source gives the title for all. */
const everywhere = 'used throughout';

/** By band; within a band, the title that most services report first. */
const rows = (study: Study): Row[] =>
  study.titles
    .map((title) => ({
      ...withSource(study, title),
      who: whoReports(study, title.participants) || everywhere,
    }))
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

/** Where the words of the columns begin, and how wide a letter of a title is, in px; on a phone all stand in one. */
interface Columns {
  readonly titles: number;
  readonly who: number;
  readonly letter: number;
}

function columnsOf({width, wide}: Frame): Columns {
  if (width < 500) return {titles: 0, who: 0, letter: 6.8};
  return wide ? {titles: 92, who: 480, letter: 7.6} : {titles: 70, who: 340, letter: 6.4};
}

/** Height of a line of words, room above a title and below the last words of an entry, and of a band, in px. */
const [textLine, above, below, bandGap] = [21, 8, 9, 18];

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

interface Part {
  readonly elements: readonly SVGElement[];
  readonly bottom: number;
}

const isEverywhere = ({participants}: Row): boolean => participants.length === 0;

/** Who reports a title; of titles that are used everywhere, that they are alternatives. */
const whoWords = ({rows: [{who}, ...others]}: Entry): string =>
  others.length > 0 ? `one or the other, ${who}` : who;

/** A title with who reports it, beside or below; the first of a band stands below a line, with the name of the band. */
function entryPart(entry: Entry, y: number, {width}: Frame, columns: Columns): Part {
  const {titles, who, letter} = columns;
  const [row] = entry.rows;
  const isStacked = who === 0;
  const band = bandWords(row.band);
  const top = y + (entry.isFirst && isStacked ? 22 : 0);
  const room = isStacked ? width : who - titles - 16;
  const lines = titleLines(entry, room, letter);
  const last = top + above + textLine * lines.length;
  const bottom = last + (isStacked ? 17 : 0) + below;
  const whoY = isStacked ? last + 12 : top + above + textLine - 5;
  return {
    elements: [
      ...(entry.isFirst
        ? [
            label(0, isStacked ? y + 13 : top + above + textLine - 5, band, 't-b'),
            svg('line', {x1: 0, x2: width, y1: top, y2: top, class: 'ref'}),
          ]
        : [svg('line', {x1: titles, x2: width, y1: top, y2: top, class: 'hair'})]),
      ...lines.map((line, index) =>
        label(titles, top + above + textLine * (index + 1) - 5, line, 't-n'),
      ),
      label(who, whoY, whoWords(entry), isEverywhere(row) ? 't-b who' : 'who'),
    ],
    bottom,
  };
}

/** A table of words: titles by band, and who reports each. */
function draw(all: readonly Row[], frame: Frame): string {
  const parts: Part[] = [];
  for (const entry of entriesOf(all)) {
    const last = parts.at(-1)?.bottom;
    const y = last === undefined ? 2 : last + (entry.isFirst ? bandGap : 0);
    parts.push(entryPart(entry, y, frame, columnsOf(frame)));
  }
  return inPixels(frame, (parts.at(-1)?.bottom ?? 0) + 4, [
    overlay(...parts.flatMap(({elements}) => elements)),
  ]);
}

function describe(all: readonly Row[]): string {
  const lists = [...Map.groupBy(all, ({band}) => band)].map(
    ([band, list]) =>
      `${bandWords(band)}: ${list.map(({title, who}) => `${title} (${who})`).join(', ')}.`,
  );
  return `Job titles by pay band, with the trusts whose managers report each. ${lists.join(' ')}`;
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
