import {all} from '../../model/values/lists.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {type SquareGrid, squareGrid, squaresHeight, squaresOf} from '../marks/squares.ts';
import {render} from '../render/render.ts';
import {isStatedOver, type Staff, staff} from './posts-marks.ts';
import type {PostsRow} from './posts-rows.ts';

/** Of one staff group, in how many trusts more are in post than funded, and in words which these are. */
interface Count {
  readonly staff: Staff;
  readonly over: number;
  /** How many trusts the source draws; where it does not say, those of the count alone. */
  readonly whole: number;
  readonly words: string;
  /** Whether the words are the trusts that the source names. */
  readonly isNamed: boolean;
}

function countsOf(rows: readonly PostsRow[]): Count[] {
  const [{unnamed, drawn} = {unnamed: undefined, drawn: undefined}] = rows;
  const stated = rows
    .filter(({support}) => isStatedOver(support))
    .map(({number}) => number)
    .toSorted((a, b) => a - b);
  const names = `${stated.length === 1 ? 'Trust' : 'Trusts'} ${all(stated.map(String))}`;
  const whole = drawn?.value ?? 0;
  return [
    ...(stated.length > 0
      ? [{staff: staff[0], over: stated.length, whole, words: names, isNamed: true}]
      : []),
    ...(unnamed
      ? [
          {
            staff: staff[1],
            over: unnamed.value,
            whole,
            words: 'Not named in the text',
            isNamed: false,
          },
        ]
      : []),
  ].map((count) => ({...count, whole: Math.max(count.whole, count.over)}));
}

/** Directions without amounts: a square for each trust that the source draws, filled where it says "more". */
export function drawDirections(rows: readonly PostsRow[], frame: Frame): string {
  const counts = countsOf(rows);
  const grid = squareGrid(Math.max(1, ...counts.map(({whole}) => whole)), frame.width);
  const elements: SVGElement[] = [];
  let top = 0;
  for (const count of counts) {
    const block = blockOf(count, top, grid, frame);
    elements.push(...block.elements);
    top = block.bottom + (frame.wide ? 30 : 24);
  }
  return render(
    {id: frame.drawing, width: frame.width, height: Math.max(0, top - 18)},
    {margin: 0, x: {axis: null}, y: {axis: null}, marks: [overlay(...elements)]},
  );
}

/** The name of a staff group, "3 of 16 trusts" and what they have, their squares, and which trusts they are. */
function blockOf(
  {staff: {name, bands, series}, over: count, whole, words, isNamed}: Count,
  y: number,
  grid: SquareGrid,
  frame: Frame,
): {elements: SVGElement[]; bottom: number} {
  const top = y + (frame.wide ? 84 : 80);
  const squares = squaresOf({count, whole, series}, [0, top], grid);
  const below = top + squaresHeight(whole, grid) + 24;
  const lines = wordLines(words, isNamed, frame);
  return {
    elements: [
      label(0, y + 13, [{bold: name}, `, ${bands}`]),
      label(0, y + 46, trusts(count, whole), 't-xl'),
      label(0, y + 68, `${count === 1 ? 'has' : 'have'} more in post than funded`),
      ...squares,
      ...lines.map((text, index) => label(0, below + 20 * index, text, isNamed ? 't-n' : '')),
    ],
    bottom: below + 20 * (lines.length - 1),
  };
}

/** Words in as many lines as they need; the names of trusts are bold. */
function wordLines(words: string, isNamed: boolean, {width, wide}: Frame): string[] {
  const letter = isNamed ? (wide ? 8.2 : 7.4) : wide ? 5.8 : 5.7;
  return balanced(words, width, (line) => line.length * letter);
}

function trusts(count: number, whole: number): string {
  if (whole > count) return `${count} of ${whole} trusts`;
  return count === 1 ? '1 trust' : `${count} trusts`;
}
