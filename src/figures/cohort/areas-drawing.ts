import {standings} from '../../model/framework/framework.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {linesOf} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {type AreaRow, noteOf, standingWords} from './areas-of-practice.ts';

/** A column of the table, or on a phone a part of it: where it stands, and how wide it is, in px. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Part {
  readonly elements: readonly SVGElement[];
  readonly bottom: number;
}

/** Space between columns, and between parts below each other, in px. */
const [between, apart] = [32, 30];
/** From the top of a column to its line, and height of a line of a name and of a note, in px. */
const [headHeight, nameLine, noteLine] = [22, 21, 17];
/** Room above a name and below the last words of an area, in px. */
const [above, below] = [8, 9];

/** A name in bold with its note below it, and a hairline at the foot. */
function areaPart(row: AreaRow, {x, y, width}: Place, letter: number): Part {
  const names = linesOf(row.area, width, (line) => letter * line.length);
  const notes = linesOf(noteOf(row), width, (line) => 6.1 * line.length);
  const lastName = y + above + nameLine * names.length;
  const bottom = lastName + noteLine * notes.length + below;
  return {
    elements: [
      ...names.map((line, index) => label(x, y + above + nameLine * (index + 1) - 5, line, 't-n')),
      ...notes.map((line, index) => label(x, lastName + noteLine * (index + 1) - 4, line, 'ax')),
      svg('line', {x1: x, x2: x + width, y1: bottom, y2: bottom, class: 'hair'}),
    ],
    bottom,
  };
}

/** What is said of some areas over a line, and below it these areas. */
function columnPart(rows: readonly AreaRow[], head: string, place: Place, letter: number): Part {
  const {x, y, width} = place;
  const line = y + headHeight;
  const parts: Part[] = [];
  for (const row of rows)
    parts.push(areaPart(row, {x, y: parts.at(-1)?.bottom ?? line, width}, letter));
  return {
    elements: [
      label(x, y + 13, head, 't-b'),
      svg('line', {x1: x, x2: x + width, y1: line, y2: line, class: 'ref'}),
      ...parts.flatMap(({elements}) => elements),
    ],
    bottom: parts.at(-1)?.bottom ?? line,
  };
}

/** A table of words: a column for each standing, all alike in weight; on a phone below each other. */
export function drawAreas(all: readonly AreaRow[], frame: Frame): string {
  const {width, wide} = frame;
  const columns = [...Map.groupBy(all, ({standing}) => standing)];
  const isAcross = width >= 500;
  const each = isAcross ? (width - between * (standings.length - 1)) / standings.length : width;
  const parts: Part[] = [];
  for (const [index, [standing, rows]] of columns.entries()) {
    const last = parts.at(-1)?.bottom;
    const place = isAcross
      ? {x: index * (each + between), y: 0, width: each}
      : {x: 0, y: last === undefined ? 0 : last + apart, width: each};
    parts.push(columnPart(rows, standingWords[standing], place, wide ? 7.4 : 6.6));
  }
  return inPixels(frame, Math.max(0, ...parts.map(({bottom}) => bottom)) + 4, [
    overlay(...parts.flatMap(({elements}) => elements)),
  ]);
}
