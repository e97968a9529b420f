import {label} from '../marks/elements.ts';
import type {Series} from '../marks/series.ts';
import {svg} from '../render/document.ts';

// The language of schemes of deployment: a box is an area of work, a disc people in it; neither is counted.

/** Where a panel of a scheme stands, in px. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** From the top of a panel to its boxes, their height, and the space between two, in px. */
const [boxTop, boxHeight, boxGap] = [60, 68, 26];
export const boxFoot = boxTop + boxHeight;
/** From the top of a panel to the middle of its discs and to its last words, and from there to the next, in px. */
export const [discAt, wordsAt] = [boxTop + 43, boxFoot + 36];
const between = 36;
/** Radius of a disc in px. */
export const radius = 9;

/** Two beside each other, so that they are compared; on a phone below each other, each so many px high. */
export function panelAt(index: number, width: number, height = wordsAt): Panel {
  const across = width > 500 ? 2 : 1;
  const gap = across > 1 ? 56 : 0;
  const each = (width - gap * (across - 1)) / across;
  return {
    x: (index % across) * (each + gap),
    y: Math.floor(index / across) * (height + between),
    width: each,
  };
}

export interface Box {
  readonly left: number;
  readonly width: number;
  readonly middle: number;
}

/** One of so many boxes beside each other that fill a panel. */
export function boxAt(index: number, count: number, {x, width}: Panel): Box {
  const each = (width - boxGap * (count - 1)) / count;
  const left = x + index * (each + boxGap);
  return {left, width: each, middle: left + each / 2};
}

/** An area with its name, and people of some colour in it, or nobody. */
export const boxMarks = (
  name: SVGElement,
  {left, width, middle}: Box,
  y: number,
  people: Series | undefined,
): SVGElement[] => [
  svg('rect', {x: left, y: y + boxTop, width, height: boxHeight, class: 'cell'}),
  name,
  ...(people ? [svg('circle', {cx: middle, cy: y + discAt, r: radius, class: `f-${people}`})] : []),
];

/** The name of an area in the upper left of its box. */
export const boxName = ({left}: Box, y: number, words: string, look: string): SVGElement =>
  label(left + 8, y + boxTop + 18, words, look);
