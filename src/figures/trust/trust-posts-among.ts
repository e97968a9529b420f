import {all} from '../../model/values/lists.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {squareGrid, squaresHeight, squaresOf} from '../marks/squares.ts';
import {svg} from '../render/document.ts';
import type {Among, TrustPosts} from './trust-posts-rows.ts';

/** Room around the square of the trust for its frame, and from the head to the squares, in px. */
const [room, top] = [4, 84];

/** "Trust 6, framed, with Trusts 8 and 15": the trust among those of which a source says the same. */
export function amongWords({numbers}: Among, own: number): string {
  const others = numbers.filter((number) => number !== own);
  const names = `${others.length === 1 ? 'Trust' : 'Trusts'} ${all(others.map(String))}`;
  return `Trust ${own}, framed${others.length > 0 ? `, with ${names}` : ''}`;
}

/** A square for each trust that the source draws, filled where it has more in post than funded; the own one framed. */
export function drawAmong({staff, number}: TrustPosts, among: Among, frame: Frame): string {
  const {numbers, whole} = among;
  const grid = squareGrid(whole, frame.width - room);
  const place = numbers.indexOf(number);
  const [x, y] = [
    room + (place % grid.perRow) * grid.pitch,
    top + Math.floor(place / grid.perRow) * grid.pitch,
  ];
  const below = top + squaresHeight(whole, grid) + 24;
  const lines = balanced(amongWords(among, number), frame.width, (line) => line.length * 7.6);
  return inPixels(frame, below + 20 * lines.length - 12, [
    overlay(
      label(0, 13, [{bold: staff.name}, `, ${staff.bands}`]),
      label(0, 46, `${numbers.length} of ${whole} trusts`, 't-xl'),
      label(0, 68, `${numbers.length === 1 ? 'has' : 'have'} more in post than funded`),
      ...squaresOf({count: numbers.length, whole, series: staff.series}, [room, top], grid),
      svg('rect', {
        x: x - 2.5,
        y: y - 2.5,
        width: grid.side + 5,
        height: grid.side + 5,
        class: 'cell-solid own',
      }),
      ...lines.map((words, index) => label(0, below + 20 * index, words, 't-n')),
    ),
  ]);
}
