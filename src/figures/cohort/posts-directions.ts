import type {Claim} from '../../model/claims/claim.ts';
import type {Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {arrow, isStatedOver, pointer, type Staff, staff} from './posts-marks.ts';
import type {PostsRow} from './posts-rows.ts';

/** Places in px. Beside the arrows or, on a phone, below them stands what is known of no trust by name. */
interface Layout {
  /** Where every post is filled: arrows begin here. */
  readonly zero: number;
  readonly arrow: number;
  readonly top: number;
  readonly pitch: number;
  /** Lower end of the arrows. */
  readonly bottom: number;
  readonly sentence: {readonly x: number; readonly y: number; readonly width: number};
}

function layoutOf(stated: readonly PostsRow[], {width, wide}: Frame): Layout {
  const isStacked = width < 500;
  const [zero, pitch] = wide ? [108, 46] : [88, 40];
  const [top, column] = [104, wide ? 510 : 340];
  const bottom = top + stated.length * pitch;
  return {
    zero,
    pitch,
    top,
    bottom,
    arrow: (isStacked ? width - 24 : column - 60) - zero,
    sentence: isStacked ? {x: 0, y: bottom + 64, width} : {x: column, y: 13, width: width - column},
  };
}

/** Directions without amounts: an arrow for each trust that a source names, and in words how many it does not. */
export function drawDirections(rows: readonly PostsRow[], frame: Frame): string {
  const stated = rows.filter(({support}) => isStatedOver(support));
  const layout = layoutOf(stated, frame);
  const named = stated.length > 0 ? [...head(stated, layout), ...arrows(stated, layout)] : [];
  const {elements, bottom} = unnamedWords(rows[0], layout, frame);
  const end = Math.max(stated.length > 0 ? layout.bottom + 34 : 0, bottom);
  return render(
    {id: frame.drawing, width: frame.width, height: end},
    {margin: 0, x: {axis: null}, y: {axis: null}, marks: [overlay(...named, ...elements)]},
  );
}

/** Whom the arrows are about, and which way is which. */
function head(stated: readonly PostsRow[], {zero, top, bottom}: Layout): SVGElement[] {
  return [
    ...heading(staff[0], 0, 13, stated.length, stated[0]?.drawn),
    label(zero, top - 15, 'every post filled', '', 'middle'),
    pointer(zero + 62, top - 19, 1),
    label(zero + 84, top - 15, 'more in post than funded', 't-b'),
    svg('line', {x1: zero, x2: zero, y1: top - 6, y2: bottom, class: 'base'}),
    label(zero, bottom + 20, 'Lengths not known here: all arrows are alike', 'ax'),
  ];
}

/** Name of a staff group, and how many trusts have more of it than posts: "3 of 16 trusts". */
const heading = (
  {name, bands}: Staff,
  x: number,
  y: number,
  count: number,
  drawn: Claim | undefined,
): SVGElement[] => [
  label(x, y, [{bold: name}, `, ${bands}`]),
  label(x, y + 34, `${count}${drawn ? ` of ${drawn.value}` : ''} trusts`, 't-xl'),
];

/** Arrows of one length, each broken where a length would be read. */
const arrows = (
  stated: readonly PostsRow[],
  {zero, top, pitch, arrow: length}: Layout,
): SVGElement[] =>
  stated
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({number}, index) => {
      const y = top + (index + 0.5) * pitch;
      return [
        label(zero - 14, y + 6, `Trust ${number}`, 't-n', 'end'),
        arrow('support', {from: zero, y, length, reach: 12, isLarge: true}),
        ...[0, 8].map((shift) => breakAt(zero + 0.6 * length + shift, y)),
      ];
    });

const breakAt = (x: number, y: number): SVGElement =>
  svg('line', {x1: x - 3, x2: x + 3, y1: y + 7, y2: y - 7, class: 'notch'});

/** How many services have more radiographers in post than funded: nobody says which. */
function unnamedWords(
  row: PostsRow | undefined,
  {sentence: {x, y, width}}: Layout,
  {wide}: Frame,
): {elements: SVGElement[]; bottom: number} {
  const claim = row?.unnamed;
  if (!claim) return {elements: [], bottom: 0};
  const [letter, pitch] = wide ? [8.6, 24] : [7.6, 21];
  const lines = [
    'More radiographers in post than funded.',
    `The text does not say which ${claim.value === 1 ? 'it is' : 'they are'}.`,
  ].flatMap((sentence) => balanced(sentence, width, (line) => line.length * letter));
  return {
    elements: [
      ...heading(staff[1], x, y, claim.value, row.drawn),
      ...lines.map((line, index) => label(x, y + 71 + index * pitch, line, 't-n')),
    ],
    bottom: y + 71 + lines.length * pitch,
  };
}
