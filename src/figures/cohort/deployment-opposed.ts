import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
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
}

/** From the top of a panel to its last words, and from there to the next panel, in px. */
const [wordsAt, between] = [68, 36];

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

/** A sentence for each row, large; nothing that looks like an amount where none is known. */
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
  return {
    x: (index % across) * (width / across),
    y: Math.floor(index / across) * (wordsAt + between),
  };
}

const sayings = {
  all: ['Every post rotates', 'people move between areas'],
  none: ['No post rotates', 'people stay in one area each'],
} as const;

function panelMarks({name, rotation}: AreaRow, {x, y}: Panel): SVGElement[] {
  const [phrase, below] = sayings[rotation === 'all' ? 'all' : 'none'];
  return [
    label(x, y + 13, name, 't-b'),
    label(x, y + 42, phrase, 't-xl'),
    label(x, y + wordsAt, below),
  ];
}
