import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {label, markStyle, overlay, swatch} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import type {TrustRecordRow} from './trust-record-rows.ts';
import {isOnRecord, noWords, ownWords} from './trust-record-words.ts';

/** Where the columns of the figure stand, in px. */
interface Columns {
  /** Left edge of the case's own square, and its side. */
  readonly own: number;
  readonly ownSide: number;
  /** Left edge of the first square of the cohort, and from one to the next. */
  readonly cohort: number;
  readonly pitch: number;
  readonly side: number;
  /** Height of a row; on a phone its name stands above its squares. */
  readonly row: number;
  readonly isNameAbove: boolean;
}

function columnsOf(all: readonly TrustRecordRow[], {width, wide}: Frame): Columns {
  const [own, ownSide, cohort] = wide ? [310, 18, 428] : width < 500 ? [0, 15, 96] : [0, 16, 112];
  const pitch = Math.min(18, (width - cohort - 28) / Math.max(1, ...all.map(({count}) => count)));
  return {
    own,
    ownSide,
    cohort,
    pitch,
    side: pitch * 0.8,
    row: wide ? 30 : 46,
    isNameAbove: !wide,
  };
}

interface PlacedRow {
  readonly row: TrustRecordRow;
  /** The line that its squares stand on. */
  readonly y: number;
}

/** Room above the first row for the names of the columns, and before the first number of the case. */
const [headRoom, partGap] = [18, 16];
/** From the left end of the name of the cohort to the sample of this case's squares, and its side. */
const [headLength, sampleSide] = [142, 11];
/** From the middle of a square to the foot of the letters beside it. */
const toFoot = 4.5;

function placedRows(all: readonly TrustRecordRow[], columns: Columns): PlacedRow[] {
  let y = headRoom;
  return all.map((row, index) => {
    y += columns.row;
    if (row.kind === 'known' && index > 0 && all[index - 1]?.kind !== 'known') y += partGap;
    return {row, y};
  });
}

/** The case's own square in each row, and as many small ones as there are cases of which as much is on record. */
export function drawTrustRecord(all: readonly TrustRecordRow[], frame: Frame): string {
  const [first] = all;
  if (first === undefined || !isOnRecord(all)) return sentence(noWords, frame.width);
  const columns = columnsOf(all, frame);
  const rows = placedRows(all, columns);
  return render(
    {id: frame.drawing, width: frame.width, height: (rows.at(-1)?.y ?? headRoom) + 8},
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        overlay(...rows.flatMap((row) => feet(row, columns))),
        ...cohortSquares(rows, columns),
        ...ownSquares(rows, columns),
        overlay(
          ...heads(first, columns, frame.drawing),
          ...rows.flatMap((row) => wordsOf(row, columns)),
        ),
      ],
    },
  );
}

/** The line of a row, below the own square and below those of the cohort, as far as these go. */
function feet({row: {count}, y}: PlacedRow, columns: Columns): SVGElement[] {
  const {own, ownSide, cohort, pitch, side} = columns;
  const foot = (x1: number, x2: number): SVGElement =>
    svg('line', {x1, x2, y1: y + 0.5, y2: y + 0.5, class: 'hair'});
  return [foot(own, own + ownSide), foot(cohort, cohort + Math.max(0, count - 1) * pitch + side)];
}

/** As many squares as there are cases on record; the case of the figure comes first, in its own colour. */
function cohortSquares(rows: readonly PlacedRow[], {cohort, pitch, side}: Columns): Plot.Markish[] {
  const squares = rows.flatMap(({row, y}) =>
    Array.from({length: row.count}, (_, index) => ({
      x: cohort + index * pitch,
      y,
      isOwn: index === 0 && row.sourced !== undefined,
    })),
  );
  const those = (isOwn: boolean): Plot.Markish =>
    Plot.rect(
      squares.filter((square) => square.isOwn === isOwn),
      {
        x1: 'x',
        x2: ({x}: {x: number}) => x + side,
        y1: ({y}: {y: number}) => y - side,
        y2: 'y',
        className: `solid f-${isOwn ? 'support' : 'context'}`,
      },
    );
  return [those(true), those(false)];
}

/** Full where quoted or known, half where only reported, two bands where derived. */
function ownSquares(rows: readonly PlacedRow[], {own, ownSide}: Columns): Plot.Markish[] {
  const square = (
    isWanted: (row: TrustRecordRow) => boolean,
    [from, to]: readonly [number, number],
    className: string,
  ): Plot.Markish =>
    Plot.rect(
      rows.filter(({row}) => row.sourced !== undefined && isWanted(row)),
      {
        x1: () => own,
        x2: () => own + ownSide,
        y1: ({y}: PlacedRow) => y - ownSide * to,
        y2: ({y}: PlacedRow) => y - ownSide * from,
        href: ({row}: PlacedRow) => row.path,
        className,
      },
    );
  const isDouble = ({sourced}: TrustRecordRow): boolean =>
    sourced !== undefined && markStyle(sourced.provenance) === 'double';
  const isHalf = ({kind}: TrustRecordRow): boolean => kind === 'reported';
  return [
    square((row) => !isDouble(row) && !isHalf(row), [0, 1], 'solid f-support'),
    square(isHalf, [0, 0.5], 'solid f-support'),
    square(isDouble, [0, 0.36], 'derived f-support'),
    square(isDouble, [0.64, 1], 'derived f-support'),
  ];
}

/** What each column is; a sample shows the colour of this case, which is dark in one theme and light in the other. */
const heads = (
  {trust, of}: TrustRecordRow,
  {own, cohort}: Columns,
  drawing: string,
): SVGElement[] => [
  label(own, 13, `Trust ${trust}`, 't-b'),
  label(cohort, 13, `How many of ${of} trusts`, 't-b'),
  swatch(drawing, cohort + headLength, 3, sampleSide, sampleSide, 'support', 'solid'),
  label(cohort + headLength + sampleSide + 5, 13, 'this trust', 'ax'),
];

function wordsOf(
  {row, y}: PlacedRow,
  {own, ownSide, cohort, pitch, side, isNameAbove}: Columns,
): SVGElement[] {
  const name = row.lead === '' ? row.name : [{bold: row.lead}, ` ${row.name}`];
  return [
    label(0, isNameAbove ? y - ownSide - 7 : y - 4, name),
    ...(row.sourced ? [label(own + ownSide + 7, y - ownSide / 2 + toFoot, ownWords(row))] : []),
    label(
      cohort + row.count * pitch + 3,
      y - side / 2 + toFoot,
      `${row.count}`,
      row.count > 0 ? 't-b' : 'ax',
    ),
  ];
}
