import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
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
  /** From the top of the panel to the boxes, and their height. */
  readonly top: number;
  readonly box: number;
}

/** Boxes that stand for areas: enough to move between, and no claim how many there are. */
const [boxes, gap] = [4, 12];

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

/** A panel for each row: an arrow through all areas where posts rotate, a square within each where none does. */
function drawRotation(rows: readonly AreaRow[], {drawing, width}: Frame): string {
  const panels = rows.map((_, index) => panelAt(index, width));
  const bottom = Math.max(...panels.map(({y, top, box}) => y + top + box + 24));
  return render(
    {id: drawing, width, height: bottom + 6},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [
        overlay(
          ...rows.flatMap((row, index) => panelMarks(row, panels[index] ?? panelAt(index, width))),
        ),
      ],
    },
  );
}

/** Two beside each other, so that they are compared; on a phone below each other. */
function panelAt(index: number, width: number): Panel {
  const across = width > 500 ? 2 : 1;
  const between = width > 800 ? 64 : 40;
  const each = (width - between * (across - 1)) / across;
  const [top, box] = width > 800 ? [62, 58] : [56, 46];
  return {
    x: (index % across) * (each + between),
    y: Math.floor(index / across) * (top + box + 54),
    width: each,
    top,
    box,
  };
}

const sayings = {
  all: ['Every post rotates', 'people move between areas'],
  none: ['No post rotates', 'people stay in one area each'],
} as const;

function panelMarks({name, rotation, series}: AreaRow, panel: Panel): SVGElement[] {
  const {x, y, width, top, box} = panel;
  const [phrase, below] = sayings[rotation === 'all' ? 'all' : 'none'];
  const side = (width - gap * (boxes - 1)) / boxes;
  const places = Array.from({length: boxes}, (_, index) => x + index * (side + gap));
  const middle = y + top + box / 2;
  return [
    label(x, y + 13, name, 't-b'),
    label(x, y + 42, phrase, 't-xl'),
    ...places.map((left) =>
      svg('rect', {
        x: left + 0.5,
        y: y + top + 0.5,
        width: side - 1,
        height: box - 1,
        class: 'cell',
      }),
    ),
    svg(
      'g',
      {class: `solid f-${series}`},
      ...(rotation === 'all'
        ? [arrow(x + side / 2 - box / 2, x + width - side / 2 + box / 2, middle, box)]
        : places.map((left) => square(left + side / 2, middle, 0.44 * box))),
    ),
    label(x, y + top + box + 20, below),
  ];
}

const square = (x: number, y: number, side: number): SVGElement =>
  svg('rect', {x: x - side / 2, y: y - side / 2, width: side, height: side});

/** An arrow with a head at both ends, in a row of boxes so high. */
function arrow(left: number, right: number, y: number, box: number): SVGElement {
  const [half, head, shaft] = [0.24 * box, 0.34 * box, 0.09 * box];
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
