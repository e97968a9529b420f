import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {type AreaRow, placedAreas} from './deployment-rows.ts';

/** Whether nothing is known of the rows but that all posts rotate, or none. */
export const isOpposed = (rows: readonly AreaRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({rotation, areas}) =>
      rotation !== null && placedAreas.every((area) => !(Number(areas[area].value) > 0)),
  );

/** Heights in px: from the top of a row to the foot of its words, to its bar, of this bar, and to the next row. */
interface Layout {
  readonly words: number;
  readonly top: number;
  readonly bar: number;
  readonly pitch: number;
}

const layoutOf = ({width, wide}: Frame): Layout =>
  wide
    ? {words: 24, top: 36, bar: 52, pitch: 116}
    : {words: 20, top: 31, bar: width < 500 ? 36 : 44, pitch: width < 500 ? 92 : 102};

/** A bar for each row, which stands for all of its posts: full where every post rotates, empty where none does. */
export function drawOpposed(rows: readonly AreaRow[], frame: Frame): string {
  const {drawing, width} = frame;
  const layout = layoutOf(frame);
  const {top, bar, pitch} = layout;
  return render(
    {id: drawing, width, height: (rows.length - 1) * pitch + top + bar + 2},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [
        overlay(...rows.flatMap((row, index) => rowMarks(row, index * pitch, layout, width))),
      ],
    },
  );
}

function rowMarks(
  {name, rotation, series}: AreaRow,
  y: number,
  {words, top, bar}: Layout,
  width: number,
): SVGElement[] {
  const isFull = rotation === 'all';
  const phrase = label(
    0,
    y + words,
    `${name}: ${isFull ? 'every post rotates' : 'none rotates'}`,
    't-xl',
  );
  const box = (inset: number): Readonly<Record<string, number>> => ({
    x: inset,
    y: y + top + inset,
    width: width - 2 * inset,
    height: bar - 2 * inset,
  });
  return [
    phrase,
    isFull
      ? svg('g', {class: `solid f-${series}`}, svg('rect', box(0)))
      : svg('rect', {...box(0.6), class: 'cell-solid'}),
  ];
}
