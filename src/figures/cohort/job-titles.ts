import type {JobTitle} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {asValue, bandWords, placeColumn, whoReports} from './reported.ts';

/** A title with who reports it, in words. */
interface Row extends JobTitle {
  readonly who: string;
}

/** What stands in place of services where a source gives the title for all. */
const everywhere = 'the title everywhere';

/** By band; within a band, the title that most services report first. */
const rows = (study: Study): Row[] =>
  study.titles
    .map((title) => ({...title, who: whoReports(study, title.participants) || everywhere}))
    .toSorted(
      (a, b) =>
        supportBands.indexOf(a.band) - supportBands.indexOf(b.band) ||
        b.participants.length - a.participants.length,
    );

/** A title in its place: its words, and the left end and top of its marks. */
interface Line {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly words: readonly SVGElement[];
}

const [side, pitch] = [16, 20];

/** Titles beside their band, their marks in a column at the right. */
function wideLines(all: readonly Row[], width: number): {lines: Line[]; height: number} {
  const [names, marks] = width > 800 ? [92, 400] : [70, 330];
  let y = 0;
  const lines = all.map((row, index): Line => {
    const isFirst = row.band !== all[index - 1]?.band;
    if (isFirst && index > 0) y += 20;
    const top = y + 8;
    y += 32;
    return {
      row,
      x: marks,
      y: top,
      words: [
        ...(isFirst ? [label(0, top + 14, bandWords(row.band), 't-b')] : []),
        label(names, top + 14, row.title, 't-n'),
      ],
    };
  });
  return {lines, height: y + (all.some(isEverywhere) ? 22 : 4)};
}

/** On a phone, marks below their title, and both below their band. */
function narrowLines(all: readonly Row[]): {lines: Line[]; height: number} {
  let y = 0;
  const lines = all.map((row, index): Line => {
    const isFirst = row.band !== all[index - 1]?.band;
    if (isFirst) y += index > 0 ? 32 : 20;
    const head = y - 5;
    y += 50;
    return {
      row,
      x: 0,
      y: y - 24,
      words: [
        ...(isFirst ? [label(0, head, bandWords(row.band))] : []),
        label(0, y - 31, row.title, 't-n'),
      ],
    };
  });
  return {lines, height: y + (all.some(isEverywhere) ? 22 : 4)};
}

const isEverywhere = ({participants}: Row): boolean => participants.length === 0;

/** A square for each service that reports the title; one bar to the edge where it is the title of all. */
function marksOf({row, x, y}: Line, width: number): Block[] {
  const at = {y, height: side, series: row.band};
  return isEverywhere(row)
    ? [{...at, x, width: width - x}]
    : row.participants.map((_, index) => ({...at, x: x + index * pitch, width: side}));
}

function draw(all: readonly Row[], frame: Frame): string {
  const {width} = frame;
  const {lines, height} = width < 500 ? narrowLines(all) : wideLines(all, width);
  const reported = lines.filter(({row}) => !isEverywhere(row));
  const last = lines.findLast(({row}) => isEverywhere(row));
  return inPixels(frame, height, [
    ...blocks(lines.flatMap((line) => marksOf(line, width))),
    overlay(
      ...lines.flatMap(({words}) => words),
      ...reported.map(({row, x, y}) =>
        label(x + row.participants.length * pitch + 6, y + 13, row.who),
      ),
      ...(last ? [label(last.x, last.y + side + 18, everywhere, 't-b')] : []),
    ),
  ]);
}

function describe(all: readonly Row[]): string {
  const lists = [...Map.groupBy(all, ({band}) => band)].map(
    ([band, list]) =>
      `${bandWords(band)}: ${list.map(({title, who}) => `${title} (${who})`).join(', ')}.`,
  );
  return (
    'Job titles by pay band. A square is a service whose manager reports the title, ' +
    `a bar a title that is used everywhere. ${lists.join(' ')}`
  );
}

/** The job titles of the support bands, by who reports them. */
export const jobTitles: FigureDefinition<Row> = {
  id: 'job-titles',
  widths: [328, 600, 904],
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
