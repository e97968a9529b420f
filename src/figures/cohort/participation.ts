import {formatNumber} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {blocks, inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {measuredColumn} from '../table/columns.ts';
import type {FigureColumn} from '../table/table.ts';
import {countRows, type ParticipationCount} from './participation-rows.ts';

/** Squares in a row, so that what is counted in services fills one row and twice as many fill two. */
const perRow = 24;
/** Height of a line of notes below squares, in px. */
const noteLine = 19;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
  /** Of a line that tells no one who could have taken part: grey, so that the others lead. */
  readonly quiet: boolean;
}

/** Where the squares of a line stand, and its counts begin. */
interface Line {
  readonly name: string;
  readonly counts: readonly ParticipationCount[];
  readonly quiet: boolean;
  /** Top of the first row of squares, and foot of the last. */
  readonly top: number;
  readonly foot: number;
  readonly starts: readonly number[];
  readonly squares: readonly Square[];
}

interface Size {
  readonly left: number;
  readonly side: number;
  readonly pitch: number;
  /** From the top of a line to its squares, the more the larger its numeral, and from these to the next line. */
  readonly head: {readonly loud: number; readonly quiet: number};
  readonly gap: number;
}

function sizeOf({width, wide}: Frame): Size {
  if (wide) return {left: 236, side: 21, pitch: 25, head: {loud: 34, quiet: 26}, gap: 16};
  const between = width < 500 ? 3 : 4;
  const pitch = (width + between) / perRow;
  return {left: 0, side: pitch - between, pitch, head: {loud: 48, quiet: 42}, gap: 16};
}

const wholeOf = ({n, whole}: ParticipationCount): number => Math.max(n, whole ?? n);

/** Whether a line sets those who took part against those who could have. */
const isCompared = (counts: readonly ParticipationCount[]): boolean =>
  counts.some(({whole, isLoud}) => whole !== null || isLoud === true);

function linesOf(
  all: readonly ParticipationCount[],
  {left, side, pitch, head, gap}: Size,
  frame: Frame,
): Line[] {
  let bottom = -gap;
  return [...Map.groupBy(all, ({line}) => line)].map(([name, counts]) => {
    const quiet = !isCompared(counts);
    const top = bottom + gap + (quiet ? head.quiet : head.loud);
    const at = (place: number) => ({
      x: left + (place % perRow) * pitch,
      y: top + Math.floor(place / perRow) * pitch,
    });
    const before = counts.map((_, index) =>
      counts.slice(0, index).reduce((sum, count) => sum + wholeOf(count), 0),
    );
    const squares = counts.flatMap((count, index) =>
      Array.from({length: count.isPrinted ? 0 : wholeOf(count)}, (_, place) => ({
        ...at((before[index] ?? 0) + place),
        filled: place < count.n,
        quiet,
      })),
    );
    const foot = Math.max(top - 4, ...squares.map(({y}) => y + side));
    const line = {
      name,
      counts,
      quiet,
      top,
      foot,
      starts: before.map((place) => at(place).x),
      squares,
    };
    bottom = endOf(line, frame);
    return line;
  });
}

/** A count over its first square, larger where it is one of those who could have taken part. */
function words({n, whole, group}: ParticipationCount, x: number, {top, quiet}: Line): SVGElement {
  return svg(
    'text',
    {x, y: top - 7, class: 't'},
    svg('tspan', {class: quiet ? 't-n' : 't-xl'}, formatNumber(n, 0)),
    whole === null ? ` ${group}` : ` of ${whole} ${group}`,
  );
}

/** Where a line ends, with the notes below its squares. */
const endOf = (
  {counts, foot}: Pick<Line, 'counts' | 'foot'>,
  frame: Pick<Frame, 'width'>,
): number => foot + noteLine * Math.max(...counts.map(({note}) => linesOfNote(note, frame).length));

/** What stands small below the first square of a count. */
const notes = ({counts, starts, foot}: Line, frame: Frame): SVGElement[] =>
  counts.flatMap(({note}, index) =>
    linesOfNote(note, frame).map((words, line) =>
      label(
        (starts[index] ?? 0) + (index > 0 ? 3 : 0),
        foot + noteLine * (line + 1) - 3,
        words,
        'ax',
      ),
    ),
  );

/** A note on one line, on a phone with its number on a second. */
function linesOfNote(note: string | undefined, {width}: Pick<Frame, 'width'>): string[] {
  if (!note) return [];
  const number = note.lastIndexOf(' ');
  return width < 400 ? [note.slice(0, number), note.slice(number + 1)] : [note];
}

/** Says over the first empty square of a count how many did not. */
const absentWords = (line: Line): SVGElement[] =>
  line.counts.flatMap((count) => {
    const first = line.squares.find(({filled}) => !filled);
    const absent = wholeOf(count) - count.n;
    return first && absent > 0 ? [label(first.x, line.top - 7, `${absent} did not`)] : [];
  });

/** Upright strokes between the counts of one line. */
const dividers = ({starts, top}: Line, {side, pitch}: Size): SVGElement[] =>
  starts.slice(1).map((start) => {
    const x = start - (pitch - side) / 2;
    return svg('line', {x1: x, x2: x, y1: top - 20, y2: top + side, class: 'base'});
  });

/** Lines of squares, one for each of what is counted. */
function drawCounts(all: readonly ParticipationCount[], frame: Frame): string {
  const size = sizeOf(frame);
  const lines = linesOf(all, size, frame);
  const squares = lines.flatMap((line) => line.squares);
  const bottom = Math.max(0, ...lines.map((line) => endOf(line, frame)));
  return inPixels(frame, bottom + 4, [
    ...blocks(
      squares
        .filter(({filled}) => filled)
        .map(({x, y, quiet}) => ({
          x,
          y,
          width: size.side,
          height: size.side,
          series: quiet ? 'context' : 'support',
        })),
    ),
    overlay(
      ...squares
        .filter(({filled}) => !filled)
        .map(({x, y}) =>
          svg('rect', {
            x: x + 0.5,
            y: y + 0.5,
            width: size.side - 1,
            height: size.side - 1,
            class: 'cell',
          }),
        ),
      ...lines.flatMap((line) => [
        label(0, nameY(line, size, frame), line.name, 't-b'),
        // Those behind a stroke keep a little off it.
        ...line.counts.map((count, index) =>
          words(count, (line.starts[index] ?? 0) + (index > 0 ? 3 : 0), line),
        ),
        ...notes(line, frame),
        ...absentWords(line),
        ...dividers(line, size),
      ]),
    ),
  ]);
}

/** The name of a line stands beside its first row of squares; with less room, above its counts. */
const nameY = ({top, quiet, squares}: Line, {side, head}: Size, {wide}: Frame): number =>
  wide
    ? top + (squares.length > 0 ? side / 2 + 4.5 : -7)
    : top - (quiet ? head.quiet : head.loud) + 13;

/** What the squares are, then each line with its counts. */
function describeCounts(all: readonly ParticipationCount[], opening: string): string {
  const list = [...Map.groupBy(all, ({line}) => line)].map(
    ([line, counts]) =>
      `${line}: ${counts
        .map(
          ({n, whole, group, note}) =>
            `${formatNumber(n, 0)}${whole === null ? '' : ` of ${whole}`} ${group}${note ? `, ${note}` : ''}`,
        )
        .join(', ')}`,
  );
  return `${opening} ${list.join('. ')}.`;
}

/**
 * A figure of counts, line by line.
 * @param opening what its squares are, as its description begins
 * @param more columns that its table has beyond those of counts
 */
export const countsFigure = (
  id: string,
  rows: (study: Study) => ParticipationCount[],
  opening: string,
  more: readonly FigureColumn<ParticipationCount>[] = [],
): FigureDefinition<ParticipationCount> => ({
  id,
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'what', head: 'What', value: ({line}) => line},
    {key: 'group', head: 'Group', value: ({group}) => group},
    measuredColumn('count', 'Count', '', 0, ({measured}) => measured),
    {key: 'of', head: 'Of', value: ({whole}) => (whole === null ? '' : String(whole))},
    ...more,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: ({measured}) => [measured],
  unit: ['count', 'counts'],
  describe: (all) => describeCounts(all, opening),
  draw: drawCounts,
});

/** Who took part, and how services were chosen: a square for each network or service. */
export const participation = countsFigure(
  'participation',
  countRows,
  'A square for each network or trust, 24 in a row, empty for those who took no part or sent no data; ' +
    'interviews and people are numbers alone.',
);
