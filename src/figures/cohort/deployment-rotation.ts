import {all} from '../../model/values/lists.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import type {AreaRow} from './deployment-rows.ts';
import {
  boxAt,
  boxFoot,
  boxMarks,
  boxName,
  discAt,
  type Panel,
  panelAt,
  radius,
  wordsAt,
} from './deployment-scheme.ts';

// Where no more is known than whether posts rotate: the same scheme for each row, with arrows or without.

/** The areas of the scheme. */
const areas = ['one area', 'another', 'one more'] as const;
/** Room between a disc and an arrow, half the width of the head of an arrow and its length, in px. */
const [off, half, head] = [5, 5, 9];

const sayings = {
  all: ['Every post rotates', 'people move between areas'],
  none: ['No post rotates', 'people stay in one area each'],
} as const;

/**
 * A sentence for each row, large, and below it people in areas, alike in each row but for the arrows; rows of one trust
 * that say the same share one.
 */
export function drawRotation(rows: readonly AreaRow[], frame: Frame): string {
  const alike = Map.groupBy(rows, ({number, rotation}) => `${number} ${rotation}`);
  const panels = [...alike.values()].map((own, index) => ({
    own,
    panel: panelAt(index, frame.width),
  }));
  const bottom = Math.max(...panels.map(({panel}) => panel.y + wordsAt));
  return inPixels(frame, bottom + 10, [
    overlay(...panels.flatMap(({own, panel}) => panelMarks(own, panel))),
  ]);
}

/** "Trust 3", "Bands 2–3 and band 4". */
const namesOf = (rows: readonly AreaRow[]): string =>
  all(rows.map(({name}, index) => (index === 0 ? name : name.replace(/^B/, 'b'))));

function panelMarks(rows: readonly AreaRow[], panel: Panel): SVGElement[] {
  const {x, y} = panel;
  const rotation = rows[0]?.rotation;
  const [phrase, below] = sayings[rotation === 'all' ? 'all' : 'none'];
  const boxes = areas.map((_, index) => boxAt(index, areas.length, panel));
  return [
    label(x, y + 13, namesOf(rows), 't-b'),
    label(x, y + 42, phrase, 't-xl'),
    ...boxes.flatMap((box, index) =>
      boxMarks(boxName(box, y, areas[index] ?? '', 'ax'), box, y, 'support'),
    ),
    ...(rotation === 'all'
      ? arrows(
          boxes.map(({middle}) => middle),
          y,
        )
      : []),
    label(x, y + wordsAt, below),
  ];
}

/** From each disc to the next, and from the last below the boxes back to the first. */
function arrows(middles: readonly number[], y: number): SVGElement[] {
  const at = y + discAt;
  const [first = 0, last = 0] = [middles[0], middles.at(-1)];
  const [start, turn] = [at + radius + off, y + boxFoot + 12];
  return [
    ...middles.slice(1).flatMap((to, index) => {
      const [from, tip] = [(middles[index] ?? 0) + radius + off, to - radius - off];
      return [
        line(from, at, tip - head, at),
        tipAt(`M${tip} ${at}L${tip - head} ${at - half}V${at + half}Z`),
      ];
    }),
    line(last, start, last, turn),
    line(last, turn, first, turn),
    line(first, turn, first, start + head),
    tipAt(`M${first} ${start}L${first - half} ${start + head}H${first + half}Z`),
  ];
}

const line = (x1: number, y1: number, x2: number, y2: number): SVGElement =>
  svg('line', {x1, y1, x2, y2, class: 'ref'});
const tipAt = (d: string): SVGElement => svg('path', {d, class: 'f-highlight'});
