import type {Claim} from '../../model/claims/claim.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber, type MeasuredNumber} from '../../model/values/measured.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {label, markStyle, overlay, swatch} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {type BandsRow, printedShare} from './bands-rows.ts';

/** Whether nothing is known of bands 2 and 3, and something of band 4, none of it simulated. */
export const isFew = (rows: readonly BandsRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({band2, band3, band4}) =>
      !hasNumber(band2) &&
      !hasNumber(band3) &&
      hasNumber(band4) &&
      band4.provenance !== 'simulated',
  );

/** "Published: 29 % of departments have one band 4 or none.", in the words of the claim. */
export function fewSentence(row: BandsRow | undefined): string {
  const share = row?.fewShare;
  return share
    ? `${share.provenance.replace(/^./, (letter) => letter.toUpperCase())}: ${percent(share)} ${share.statement}.`
    : '';
}

const percent = ({value, decimals}: Claim): string => `${formatNumber(value, decimals)}\u00a0%`;

/** Places in px: people, beside them their part of the support staff, and beside or below these a share of all. */
interface Layout {
  readonly people: number;
  readonly part: number;
  /** Longest bar of people, and the frame that stands for all support staff. */
  readonly longest: number;
  readonly whole: number;
  readonly pitch: number;
  readonly bottom: number;
  /** Whether each bar says within it what the rest of the support staff is, else words below do. */
  readonly isInside: boolean;
  readonly words: {readonly x: number; readonly y: number; readonly width: number};
}

const [top, thickness] = [26, 28];

/** What a bar leaves of the support staff, and how wide these words are with room around them, in px. */
const [rest, restWidth] = ['bands 2 and 3', 86];

function roomForRest(row: BandsRow, whole: number): number {
  const share = printedShare(row);
  return share ? whole * (1 - share.value / 100) : restWidth;
}

function layoutOf(rows: readonly BandsRow[], {width, wide}: Frame): Layout {
  const isStacked = width < 500;
  const [people, part, longest, whole] = wide
    ? [84, 308, 150, 170]
    : isStacked
      ? width < 400
        ? [64, 176, 62, 84]
        : [70, 236, 100, 140]
      : [76, 192, 64, 124];
  const pitch = wide ? 52 : 46;
  const bottom = top + rows.length * pitch;
  const x = wide ? 604 : 404;
  const isInside = rows.every((row) => roomForRest(row, whole) >= restWidth);
  const below = bottom + (isInside ? 0 : 14);
  const words = isStacked ? {x: 0, y: below + 40, width} : {x, y: 13, width: width - x};
  return {people, part, longest, whole, pitch, bottom, isInside, words};
}

/** Band 4 of the trusts that a source names, and how many have hardly any. */
export function drawFew(rows: readonly BandsRow[], frame: Frame): string {
  const {drawing, width} = frame;
  const layout = layoutOf(rows, frame);
  const {elements, bottom} = fewWords(rows[0], layout, frame);
  return render(
    {id: drawing, width, height: Math.max(layout.bottom + (layout.isInside ? 8 : 22), bottom)},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [overlay(...named(rows, layout, drawing), ...elements)],
    },
  );
}

/** A row for each trust: how many people, and which part of its support staff they are. */
function named(rows: readonly BandsRow[], layout: Layout, drawing: string): SVGElement[] {
  const {people, part, longest, whole, pitch, bottom, isInside} = layout;
  const most = Math.max(...rows.map(({band4}) => (hasNumber(band4) ? band4.value : 0)));
  const ranked = rows.toSorted((a, b) => Number(b.band4.value) - Number(a.band4.value));
  return [
    label(people, 13, 'Band 4, people', 't-b'),
    label(part, 13, 'Part of its support staff', 't-b'),
    svg('line', {x1: people, x2: people, y1: top - 4, y2: bottom, class: 'base'}),
    ...ranked.flatMap((row, index) => {
      const y = top + index * pitch + (pitch - thickness) / 2;
      const share = printedShare(row);
      return [
        label(people - 10, y + 19.5, `Trust ${row.number}`, 't-n', 'end'),
        ...(hasNumber(row.band4) ? amount(drawing, people, y, row.band4, longest / most, '') : []),
        ...(share
          ? [
              svg('rect', {x: part, y, width: whole, height: thickness, class: 'cell'}),
              ...amount(drawing, part, y, share, whole / 100, '\u00a0%', part + whole),
              ...(isInside
                ? [label(part + whole - 6, y + thickness / 2 + 4.5, rest, '', 'end')]
                : []),
            ]
          : []),
      ];
    }),
    ...(isInside ? [] : [label(part, bottom + 12, `the rest: ${rest}`)]),
  ];
}

/** A bar and its number, behind the bar or further right. */
function amount(
  drawing: string,
  x: number,
  y: number,
  {value, provenance}: MeasuredNumber,
  scale: number,
  unit: string,
  end = x + value * scale,
): SVGElement[] {
  return [
    mark(drawing, {x, y, width: value * scale, height: thickness}, 'band-4', provenance),
    label(end + 8, y + 23, `${formatNumber(value, 0)}${unit}`, 't-xl'),
  ];
}

const mark = (
  drawing: string,
  {x, y, width, height}: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  series: Series,
  provenance: Provenance,
): SVGElement => {
  const how = markStyle(provenance);
  return svg(
    'g',
    {class: how === 'double' ? 'derived' : 'solid'},
    swatch(drawing, x, y, width, height, series, how),
  );
};

/** How many departments have hardly any assistant practitioner: as the source prints it, and in squares. */
function fewWords(
  row: BandsRow | undefined,
  {words: {x, y, width}}: Layout,
  {drawing, wide}: Frame,
): {elements: SVGElement[]; bottom: number} {
  const share = row?.fewShare;
  if (!share) return {elements: [], bottom: 0};
  const all = [share.denominator, share.n].find((each) => typeof each === 'number');
  const [letter, pitch, head] = wide ? [8.6, 22, 32] : [7.6, 20, 28];
  const down = all === undefined ? 22 : head;
  const lines = balanced(share.statement, width, (line) => line.length * letter);
  const below = y + down + 22 + lines.length * pitch;
  const grid = squares(drawing, row.fewCount, x, below, width);
  return {
    elements: [
      ...(all === undefined ? [] : [label(x, y, `All ${all} departments`, 't-b')]),
      label(x, y + down, percent(share), 't-xl'),
      ...lines.map((line, index) => label(x, y + down + 26 + index * pitch, line, 't-n')),
      ...grid.elements,
    ],
    bottom: grid.bottom,
  };
}

/** Side of a square and room between two at most, in px, and how many stand in a row at most. */
const [widest, between, mostAcross] = [20, 5, 24];

/** A square for each department; those with hardly any assistant practitioner are filled. */
function squares(
  drawing: string,
  count: Claim | undefined,
  x: number,
  y: number,
  width: number,
): {elements: SVGElement[]; bottom: number} {
  if (!count || count.denominator === null) return {elements: [], bottom: y};
  const all = Number(count.denominator);
  const lines = Math.max(2, Math.ceil(all / mostAcross));
  const across = Math.ceil(all / lines);
  const side = Math.min(widest, Math.floor((width + between) / across) - between);
  const elements = Array.from({length: all}, (_, index) => {
    const place = {
      x: x + (index % across) * (side + between),
      y: y + Math.floor(index / across) * (side + between),
      width: side,
      height: side,
    };
    return index < count.value
      ? mark(drawing, place, 'highlight', count.provenance)
      : svg('rect', {
          x: place.x + 0.5,
          y: place.y + 0.5,
          width: side - 1,
          height: side - 1,
          class: 'cell',
        });
  });
  const bottom = y + lines * (side + between);
  const note = `${count.value} of ${all}${count.provenance === 'derived' ? ', worked out from the share' : ''}`;
  return {elements: [...elements, label(x, bottom + 14, note, 'ax')], bottom: bottom + 24};
}
