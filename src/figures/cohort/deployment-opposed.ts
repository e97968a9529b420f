import type {Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {nobodyTied} from './deployment-cells.ts';
import {type AreaRow, placedAreas} from './deployment-rows.ts';

/** Whether nothing is known of the rows but that all posts rotate, or none. */
export const isOpposed = (rows: readonly AreaRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({rotation, areas}) =>
      rotation !== null && placedAreas.every((area) => !(Number(areas[area].value) > 0)),
  );

/** Two columns in px: posts tied to one area, and posts that rotate. */
interface Layout {
  readonly left: number;
  readonly tied: number;
  readonly middle: number;
  readonly rotates: number;
  readonly pitch: number;
  /** Lower end of the rows. */
  readonly bottom: number;
  readonly isSmall: boolean;
}

const top = 24;
const gap = 8;

function layoutOf(rows: readonly AreaRow[], {width, wide}: Frame): Layout {
  const isSmall = width < 500;
  const longest = Math.max(...rows.map(({name}) => name.length));
  const left = wide ? 96 : isSmall && longest < 9 ? 64 : 78;
  const tied = Math.round((width - left - gap) / 2);
  const middle = left + tied + gap;
  const pitch = wide ? 86 : 78;
  const bottom = top + rows.length * pitch;
  return {left, tied, middle, rotates: width - middle, pitch, bottom, isSmall};
}

/** A row for each trust, with a block on one side or the other: everybody rotates, or nobody. */
export function drawOpposed(rows: readonly AreaRow[], frame: Frame): string {
  const {drawing, width} = frame;
  const layout = layoutOf(rows, frame);
  const {left, middle, pitch, bottom} = layout;
  return render(
    {id: drawing, width, height: bottom},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [
        overlay(
          label(left, 13, 'Tied to one area', 't-b'),
          label(middle, 13, 'Rotational', 't-b'),
          ...rows.flatMap((row, index) => rowMarks(row, top + index * pitch, layout)),
        ),
      ],
    },
  );
}

interface Side {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rowMarks(row: AreaRow, y: number, layout: Layout): SVGElement[] {
  const {left, tied, middle, rotates, pitch, isSmall} = layout;
  const height = pitch - 12;
  const areas = {x: left, y, width: tied, height};
  const rotation = {x: middle, y, width: rotates, height};
  const size = isSmall ? 't-b' : 't-n';
  return [
    label(left - 10, y + height / 2 + 5.5, row.name, 't-n', 'end'),
    ...(row.rotation === 'all'
      ? [
          ...frames(areas, true),
          ...words(areas, nobodyTied, size),
          block(rotation, row),
          ...words(rotation, 'all rotate', 'on t-xl'),
        ]
      : [
          block(areas, row),
          ...words(areas, 'every post is tied to one area', `on ${size}`),
          ...frames(rotation, false),
          ...words(rotation, 'none rotates', 't-xl'),
        ]),
  ];
}

const block = (side: Side, {series}: AreaRow): SVGElement =>
  svg('g', {class: `solid f-${series}`}, svg('rect', {...side}));

/** That nobody is tied to an area follows from the words that all rotate: what is derived has a second frame. */
const frames = ({x, y, width, height}: Side, isDerived: boolean): SVGElement[] =>
  (isDerived ? [0.6, 4] : [0.6]).map((inset) =>
    svg('rect', {
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      class: 'cell-solid',
    }),
  );

/** Width of a letter, distance of lines and from the middle of a line to its foot, in px, by the size of the text. */
const sizes = {'t-xl': [12, 30, 9], 't-n': [8.6, 22, 5.5], 't-b': [6.8, 17, 4.5]} as const;

function words({x, y, width, height}: Side, text: string, className: string): SVGElement[] {
  const size = (['t-xl', 't-n'] as const).find((each) => className.includes(each)) ?? 't-b';
  const [letter, pitch, drop] = sizes[size];
  const lines =
    size === 't-xl' ? [text] : balanced(text, width - 16, (line) => line.length * letter);
  return lines.map((line, index) =>
    label(
      x + width / 2,
      y + height / 2 + drop + (index - (lines.length - 1) / 2) * pitch,
      line,
      className,
      'middle',
    ),
  );
}
