import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {label, overlay, swatch} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import type {TrustRecordRow} from './trust-record-rows.ts';
import {isOnRecord, noWords, ownWords} from './trust-record-words.ts';

/** Where the columns of the figure stand, in px. */
interface Columns {
  /** Left edge of the words on the case itself. */
  readonly own: number;
  /** Left edge of the first square of the cohort, and from one to the next. */
  readonly cohort: number;
  readonly pitch: number;
  readonly side: number;
  /** Height of a row; on a phone its name stands above its squares. */
  readonly row: number;
  readonly isNameAbove: boolean;
}

function columnsOf(all: readonly TrustRecordRow[], {width, wide}: Frame): Columns {
  const [own, cohort] = wide ? [320, 428] : [0, 84];
  const pitch = Math.min(18, (width - cohort - 28) / Math.max(1, ...all.map(({count}) => count)));
  return {
    own,
    cohort,
    pitch,
    side: pitch * 0.8,
    row: wide ? 28 : 46,
    isNameAbove: !wide,
  };
}

interface PlacedRow {
  readonly row: TrustRecordRow;
  /** The line that its squares stand on. */
  readonly y: number;
}

/** Room above the first row for the names of the columns, and before the first category. */
const [headRoom, partGap] = [18, 16];
/** From the left end of the name of the cohort to the sample of this case's squares, and its side. */
const [headLength, sampleSide] = [142, 11];
/** From the middle of a square to the foot of the letters beside it. */
const toFoot = 4.5;

/** What is known in numbers first, then the categories. */
function placedRows(all: readonly TrustRecordRow[], columns: Columns): PlacedRow[] {
  let y = headRoom;
  const isKnown = ({kind}: TrustRecordRow): boolean => kind === 'known';
  const rows = [...all.filter(isKnown), ...all.filter((row) => !isKnown(row))];
  return rows.map((row, index) => {
    y += columns.row;
    if (!isKnown(row) && rows[index - 1]?.kind === 'known') y += partGap;
    return {row, y};
  });
}

/** In each row a word on the case, and as many squares as there are cases of which the source tells as much. */
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
        overlay(
          ...heads(first, columns, frame.drawing),
          ...rows.flatMap((row) => wordsOf(row, columns)),
        ),
      ],
    },
  );
}

/** The line of a row, below the squares of the cohort, as far as these go. */
function feet({row: {count}, y}: PlacedRow, {cohort, pitch, side}: Columns): SVGElement[] {
  const end = cohort + Math.max(0, count - 1) * pitch + side;
  return [svg('line', {x1: cohort, x2: end, y1: y + 0.5, y2: y + 0.5, class: 'hair'})];
}

/** As many squares as there are cases; the case of the figure comes first, in its own colour. */
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
  {own, cohort, pitch, side, isNameAbove}: Columns,
): SVGElement[] {
  const name = row.lead === '' ? row.name : [{bold: row.lead}, ` ${row.name}`];
  const middle = y - side / 2 + toFoot;
  return [
    label(0, isNameAbove ? y - 22 : middle, name),
    ...(row.sourced ? [ownLabel(row, own, middle)] : []),
    label(cohort + row.count * pitch + 3, middle, `${row.count}`, row.count > 0 ? 't-b' : 'ax'),
  ];
}

/** How the source tells of the case, which leads to its cell of the matrix where there is one. */
function ownLabel(row: TrustRecordRow, x: number, y: number): SVGElement {
  const words = label(x, y, ownWords(row));
  return row.path === undefined ? words : svg('a', {href: row.path}, words);
}
