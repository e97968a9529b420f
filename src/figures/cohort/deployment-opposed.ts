import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {type AreaRow, placedAreas} from './deployment-rows.ts';
import {drawSaidAreas, saysAreas} from './deployment-said.ts';

/** Whether nothing is known of the rows but that all posts rotate, or none. */
export const isOpposed = (rows: readonly AreaRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({rotation, areas}) =>
      rotation !== null && placedAreas.every((area) => !(Number(areas[area].value) > 0)),
  );

/** Where the panel of a row stands, in px. */
interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** From the top of a panel to its line and to the words below it; height of an arrow and side of a square, in px. */
const [lineAt, wordsAt, size] = [76, 112, 28];

/**
 * What is known where no number is: the areas in which a source says that people work, where the title is about these;
 * else how the posts of each row rotate.
 */
export function drawOpposed(
  rows: readonly AreaRow[],
  titled: readonly string[],
  frame: Frame,
): string {
  return saysAreas(rows, titled) ? drawSaidAreas(rows, frame) : drawRotation(rows, frame);
}

/** A panel for each row, its line all areas: an arrow along it where posts rotate, a square at rest where none does. */
function drawRotation(rows: readonly AreaRow[], frame: Frame): string {
  const panels = rows.map((_, index) => panelAt(index, frame.width));
  const bottom = Math.max(...panels.map(({y}) => y + wordsAt));
  return inPixels(frame, bottom + 10, [
    overlay(
      ...rows.flatMap((row, index) =>
        panelMarks(row, panels[index] ?? panelAt(index, frame.width)),
      ),
    ),
  ]);
}

/** Two beside each other, so that they are compared; on a phone below each other. */
function panelAt(index: number, width: number): Panel {
  const across = width > 500 ? 2 : 1;
  const between = width > 800 ? 64 : 40;
  const each = (width - between * (across - 1)) / across;
  return {
    x: (index % across) * (each + between),
    y: Math.floor(index / across) * (wordsAt + 36),
    width: each,
  };
}

const sayings = {
  all: ['Every post rotates', 'people move between areas'],
  none: ['No post rotates', 'people stay in one area each'],
} as const;

function panelMarks({name, rotation, series}: AreaRow, {x, y, width}: Panel): SVGElement[] {
  const [phrase, below] = sayings[rotation === 'all' ? 'all' : 'none'];
  const middle = y + lineAt;
  return [
    label(x, y + 13, name, 't-b'),
    label(x, y + 42, phrase, 't-xl'),
    svg('line', {x1: x, x2: x + width, y1: middle, y2: middle, class: 'track'}),
    svg(
      'g',
      {class: `solid f-${series}`},
      rotation === 'all' ? arrow(x, x + width, middle) : square(x + width / 2, middle),
    ),
    label(x, y + wordsAt, below),
  ];
}

const square = (x: number, y: number): SVGElement =>
  svg('rect', {x: x - size / 2, y: y - size / 2, width: size, height: size});

/** An arrow with a head at both ends. */
function arrow(left: number, right: number, y: number): SVGElement {
  const [half, head, shaft] = [size / 2, 0.7 * size, 3];
  const corners = [
    [left, y],
    [left + head, y - half],
    [left + head, y - shaft],
    [right - head, y - shaft],
    [right - head, y - half],
    [right, y],
    [right - head, y + half],
    [right - head, y + shaft],
    [left + head, y + shaft],
    [left + head, y + half],
  ];
  return svg('path', {
    d: `M${corners.map((corner) => corner.map((each) => each.toFixed(1)).join(' ')).join('L')}Z`,
  });
}
