import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {label, swatch} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {sentence} from '../render/sentence.ts';
import type {TrustRecordRow} from './trust-record-rows.ts';
import {
  countWords,
  isOnRecord,
  noWords,
  othersNames,
  ownNote,
  partNames,
} from './trust-record-words.ts';

/** Where the columns of the figure stand, in px. */
interface Columns {
  /** Left edge of the words on the case itself; on a phone their right end, that of the drawing. */
  readonly own: number;
  /** Left edge of the first square of the cohort, and from one to the next. */
  readonly cohort: number;
  readonly pitch: number;
  readonly side: number;
  /** Height of a row, and of the head of a part; on a phone a name stands above its squares. */
  readonly row: number;
  readonly head: number;
  readonly isNameAbove: boolean;
}

/** From this width on names stand beside squares, in px. */
const leastBeside = 560;
/** Room behind the squares for their count, and on a phone for the words on the case too, in px. */
const [countRoom, wordsRoom] = [92, 152];

function columnsOf(all: readonly TrustRecordRow[], {width, wide}: Frame): Columns {
  const isNameAbove = width < leastBeside;
  const [own, cohort] = wide ? [320, 428] : isNameAbove ? [width, 0] : [274, 352];
  const room = width - cohort - (isNameAbove ? wordsRoom : countRoom);
  const pitch = Math.min(18, room / Math.max(1, ...all.map(({count}) => count)));
  return {
    own,
    cohort,
    pitch,
    side: pitch * 0.8,
    row: isNameAbove ? 46 : 28,
    head: isNameAbove ? 38 : 22,
    isNameAbove,
  };
}

interface PlacedRow {
  readonly row: TrustRecordRow;
  /** The line that its squares stand on. */
  readonly y: number;
}

/** Rows of one kind below their head. */
interface PlacedPart {
  readonly isKnown: boolean;
  readonly top: number;
  readonly rows: readonly PlacedRow[];
}

/** Room before the head of a second part, in px. */
const partGap = 24;
/** From the middle of a square to the foot of the letters beside it. */
const toFoot = 4.5;

const isKnown = ({kind}: TrustRecordRow): boolean => kind === 'known';

/** What is known in numbers first, then the categories. */
function placedParts(all: readonly TrustRecordRow[], {row: height, head}: Columns): PlacedPart[] {
  const known = all.filter(isKnown);
  const knownEnd = known.length === 0 ? 0 : head + known.length * height + partGap;
  const placed = (rows: readonly TrustRecordRow[], top: number): PlacedRow[] =>
    rows.map((row, index) => ({row, y: top + head + (index + 1) * height}));
  return [
    {isKnown: true, top: 0, rows: placed(known, 0)},
    {
      isKnown: false,
      top: knownEnd,
      rows: placed(
        all.filter((row) => !isKnown(row)),
        knownEnd,
      ),
    },
  ].filter(({rows}) => rows.length > 0);
}

/** In each row a word on the case, and as many squares as there are cases of which the source tells as much. */
export function drawTrustRecord(all: readonly TrustRecordRow[], frame: Frame): string {
  const [first] = all;
  if (first === undefined || !isOnRecord(all)) return sentence(noWords, frame.width);
  const columns = columnsOf(all, frame);
  const parts = placedParts(all, columns);
  const rows = parts.flatMap((part) => part.rows);
  return render(
    {id: frame.drawing, width: frame.width, height: (rows.at(-1)?.y ?? 0) + 8},
    {
      margin: 0,
      axis: null,
      x: {type: 'identity'},
      y: {type: 'identity'},
      marks: [
        overlay(...rows.flatMap((row) => feet(row, columns))),
        ...cohortSquares(rows, columns),
        overlay(
          ...parts.flatMap((part) => headOf(part, first.trust, columns, frame.drawing)),
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

/** Side of a square that shows what a colour is, and from its left edge to its words and to the next, in px. */
const [sampleSide, sampleWords, nextSample] = [11, 16, 84];

/** What the rows of a part are, and whose the squares are: with little room below it, else above the squares. */
function headOf(
  part: PlacedPart,
  trust: number,
  {own, cohort, isNameAbove}: Columns,
  drawing: string,
): SVGElement[] {
  const top = part.top + 13;
  const y = isNameAbove ? top + 18 : top;
  const sample = (x: number, series: 'support' | 'context', words: string): SVGElement[] => [
    swatch(drawing, x, y - 10, sampleSide, sampleSide, series, 'solid'),
    label(x + sampleWords, y, words, 'ax'),
  ];
  return [
    label(0, top, partNames[part.isKnown ? 'known' : 'said'], 't-b'),
    ...(part.rows.some(({row}) => ownNote(row) !== '')
      ? [label(own, top, `Trust ${trust}`, 't-b', isNameAbove ? 'end' : undefined)]
      : []),
    ...sample(cohort, 'support', 'this trust'),
    ...sample(cohort + nextSample, 'context', othersNames[part.isKnown ? 'known' : 'said']),
  ];
}

function wordsOf({row, y}: PlacedRow, columns: Columns): SVGElement[] {
  const {cohort, pitch, side, isNameAbove} = columns;
  const name = row.lead === '' ? row.name : [{bold: row.lead}, ` ${row.name}`];
  const middle = y - side / 2 + toFoot;
  return [
    label(0, isNameAbove ? y - 22 : middle, name),
    ...ownLabel(row, middle, columns),
    label(cohort + row.count * pitch + 3, middle, countWords(row), 'count'),
  ];
}

/** How the source tells of the case, which leads to its cell of the matrix where there is one. */
function ownLabel(row: TrustRecordRow, y: number, {own, isNameAbove}: Columns): SVGElement[] {
  const note = ownNote(row);
  if (note === '') return [];
  const words = label(own, y, note, 'own', isNameAbove ? 'end' : undefined);
  return [row.path === undefined ? words : svg('a', {href: row.path}, words)];
}
