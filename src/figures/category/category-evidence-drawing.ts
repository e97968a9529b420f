import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {blocks, inPixels, type PixelBox} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {countOf, type EvidenceRow} from './category-evidence-rows.ts';

interface Layout {
  /** Left edge of the squares, from one to the next, and their side. */
  readonly left: number;
  readonly pitch: number;
  readonly side: number;
  /** Whether the words about who they are stand beside the squares; else below. */
  readonly isBeside: boolean;
  readonly width: number;
}

/** A bar for a group that is not counted is as long as some squares, so that it can't be taken for one. */
const barLength = 2;

function layoutOf(all: readonly EvidenceRow[], {width, wide}: Frame): Layout {
  const most = Math.max(1, ...all.map(({marks}) => marks.length));
  const left = wide ? 178 : 0;
  const pitch = Math.min(17, ((wide ? 0.62 * width : width) - left) / most);
  return {left, pitch, side: pitch - 3, isBeside: wide, width};
}

interface Part {
  readonly blocks: readonly PixelBox[];
  readonly shapes: readonly SVGElement[];
  readonly bottom: number;
}

/** Line after line: a head for what lines have in common, then a line of squares for each. */
export function drawEvidence(all: readonly EvidenceRow[], frame: Frame): string {
  const layout = layoutOf(all, frame);
  const parts: Part[] = [];
  let y = 0;
  for (const [what, rows] of Map.groupBy(all, (row) => row.what)) {
    const head = headPart(what, y === 0 ? 0 : y + 16, frame);
    parts.push(head);
    y = head.bottom;
    const words = layout.isBeside ? wordsAt(rows, layout) : 0;
    for (const row of rows) {
      const part = linePart(row, {top: y, words}, layout);
      parts.push(part);
      y = part.bottom;
    }
  }
  return inPixels(frame, y + 4, [
    ...blocks(parts.flatMap((part) => part.blocks)),
    overlay(...parts.flatMap(({shapes}) => shapes)),
  ]);
}

function headPart(what: string, top: number, {width}: Frame): Part {
  let y = top - 4;
  const shapes = balanced(what, width, (line) => 6.9 * line.length).map((line) => {
    y += 18;
    return label(0, y, line, 't-b');
  });
  return {blocks: [], shapes, bottom: y + 4};
}

/** "6 of 24", or how many where it is not known of how many; a group alone that nobody counted is no 0. */
function countWords(row: EvidenceRow): string {
  const count = countOf(row);
  if (count === 0 && row.others.length > 0) return 'not counted';
  return row.of === null ? `${count}` : `${count} of ${row.of}`;
}

/** The interviews of a line, a square each: of quotations there is no square, so that it stands for one thing. */
const interviewsIn = ({kind, marks}: EvidenceRow): EvidenceRow['marks'] =>
  kind === 'quotations' ? [] : marks;

/** How far the marks of a line reach, in squares. */
const reachOf = (row: EvidenceRow): number =>
  interviewsIn(row).length + row.others.length * (barLength + 0.5);

/** The words of lines that have something in common begin at one place, behind the longest of them. */
function wordsAt(rows: readonly EvidenceRow[], {left, pitch}: Layout): number {
  const reach = Math.max(...rows.map(reachOf));
  return reach === 0 ? left : left + reach * pitch + 12;
}

function linePart(
  row: EvidenceRow,
  {top, words}: {readonly top: number; readonly words: number},
  layout: Layout,
): Part {
  const {isBeside} = layout;
  const baseline = top + 20;
  const isEmpty = reachOf(row) === 0;
  const foot = isBeside ? baseline + 1 : isEmpty ? baseline : baseline + 8 + layout.side;
  const marks = markParts(row, foot, layout);
  let y = isBeside ? baseline - 17 : foot;
  const who = balanced(row.who, layout.width - words, (line) => 6.2 * line.length).map((line) => {
    y += 17;
    return label(words, y, line, 'ax');
  });
  return {
    blocks: marks.blocks,
    shapes: [
      label(0, baseline, [`${row.name} `, {bold: countWords(row)}]),
      ...marks.shapes,
      ...who,
    ],
    bottom: Math.max(foot, y) + (isBeside ? 4 : 6),
  };
}

/** Full where quoted, half where only reported, an outline where nothing is on record; then a bar for each group. */
function markParts(
  row: EvidenceRow,
  foot: number,
  layout: Layout,
): Pick<Part, 'blocks' | 'shapes'> {
  const {left, pitch, side} = layout;
  const at = (place: number): number => left + place * pitch;
  const height = {quoted: side, reported: side / 2, silent: 0};
  const interviews = interviewsIn(row);
  const placed = interviews.map((mark, place) => ({mark, x: at(place)}));
  const bars = row.others.map((_, index): PixelBox => ({
    x: at(interviews.length + index * (barLength + 0.5)),
    y: foot - side / 2 - 2,
    width: barLength * pitch - 3,
    height: 4,
    series: 'context',
  }));
  return {
    blocks: [
      ...placed
        .filter(({mark}) => mark !== 'silent')
        .map(({mark, x}): PixelBox => ({
          x,
          y: foot - height[mark],
          width: side,
          height: height[mark],
          series: 'support',
        })),
      ...bars,
    ],
    shapes: placed
      .filter(({mark}) => mark === 'silent')
      .map(({x}) =>
        svg('rect', {
          x: x + 0.5,
          y: foot - side + 0.5,
          width: side - 1,
          height: side - 1,
          class: 'cell',
        }),
      ),
  };
}
