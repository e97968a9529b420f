import type {Claim} from '../../model/claims/claim.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Headcounts} from '../../model/workforce/headcounts.ts';
import type {Frame} from '../figure.ts';
import {barAt, label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {squareGrid, squaresHeight, squaresOf} from '../marks/squares.ts';
import {svg} from '../render/document.ts';
import {printedShare} from './bands-rows.ts';

// Shares of a whole where no more is known of bands: squares for trusts, bars for the support staff of one.

/** Where a part of the drawing stands, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A part of the drawing, and where it ends. */
export interface Part {
  readonly elements: readonly SVGElement[];
  readonly bottom: number;
}

/** People at band 4 of a trust, and which part of its support staff they are. */
export type Band4 = Pick<Headcounts, 'number' | 'band4' | 'band4Share'>;

export const percent = ({value, decimals}: Claim): string =>
  `${formatNumber(value, decimals)}\u00a0%`;

/** From the head to the first row, from the words of a row to its bar, the bar, and from row to row, in px. */
const [firstRow, below, thickness, pitch] = [46, 10, 18, 64];

/** Of each trust the part of its support staff at band 4, the largest first; where none is known, words alone. */
export function sharesOf(rows: readonly Band4[], {x, y, width}: Place, drawing: string): Part {
  const ranked = rows.toSorted((a, b) => shareOf(b) - shareOf(a) || people(b) - people(a));
  const top = (index: number): number => y + firstRow + index * pitch + below;
  const bottom = top(ranked.length - 1) + thickness;
  const hasBars = ranked.some((row) => printedShare(row));
  return {
    elements: [
      label(x, y + 13, 'Assistant practitioners (band 4) among the support staff', 't-b'),
      ...ranked.flatMap((row, index) => [
        rowWords(row, x, top(index) - below),
        ...rowBar(row, {x, y: top(index), width}, drawing),
      ]),
      ...(hasBars ? ends({x, y: bottom, width}, '') : []),
    ],
    bottom: bottom + (hasBars ? 16 : 0),
  };
}

function rowBar(row: Band4, {x, y, width}: Place, drawing: string): SVGElement[] {
  const share = printedShare(row);
  if (!share) return [];
  const part = (width * share.value) / 100;
  return [
    restOf({x: x + part, y, width: width - part}),
    barAt(drawing, {x, y, width: part, height: thickness}, 'band-4', share.provenance),
  ];
}

const restOf = (place: Place): SVGElement =>
  svg('rect', {...place, height: thickness, class: 'wash f-radiographic'});

/** The ends of a scale from 0 to 100 per cent below the foot of a bar. */
const ends = ({x, y, width}: Place, whole: string): SVGElement[] => [
  label(x, y + 16, '0', 'ax'),
  label(x + width, y + 16, `100\u00a0%${whole}`, 'ax', 'end'),
];

const people = ({band4}: Band4): number => (hasNumber(band4) ? band4.value : 0);
const shareOf = (row: Band4): number => printedShare(row)?.value ?? -1;

/** "30 % in Trust 4, 15 at band 4". */
function rowWords(row: Band4, x: number, y: number): SVGElement {
  const [share, count] = [printedShare(row), people(row)];
  const name = `${share ? 'in ' : ''}Trust ${row.number}`;
  return svg(
    'text',
    {x, y, class: 't'},
    ...(share ? [svg('tspan', {class: 't-xl'}, `${formatNumber(share.value, 0)}\u00a0%`)] : []),
    svg('tspan', {class: 't-n', ...(share ? {dx: 8} : {})}, name),
    `, ${formatNumber(count, 0)} at band\u00a04`,
  );
}

/** Which part of the trusts has hardly anybody at band 4: large, in words, and as squares or a part of a bar. */
export function partOfAll(
  share: Claim,
  count: Claim | undefined,
  width: number,
  {drawing, wide}: Frame,
): Part {
  const large = width > 500 || wide;
  const [first, letter, line] = large ? [40, 8.6, 22] : [32, 7.6, 20];
  const lines = balanced(share.statement, width, (words) => words.length * letter);
  const top = first + 28 + lines.length * line - 8;
  const drawn = count?.denominator
    ? partInSquares(count, count.denominator, top, width)
    : partOfBar(share, {x: 0, y: top, width}, drawing);
  return {
    elements: [
      label(0, first, percent(share), 't-xxl'),
      ...lines.map((words, index) => label(0, first + 28 + index * line, words, 't-n')),
      ...drawn.elements,
    ],
    bottom: drawn.bottom,
  };
}

/** A square for each trust, filled for those that are counted, and their number below. */
function partInSquares({value, provenance}: Claim, whole: number, y: number, width: number): Part {
  const grid = squareGrid(whole, width);
  const bottom = y + squaresHeight(whole, grid) + 20;
  const note = provenance === 'derived' ? ', worked out from the share' : '';
  return {
    elements: [
      ...squaresOf({count: value, whole, series: 'highlight'}, [0, y], grid),
      label(0, bottom, [{bold: `${formatNumber(value, 0)} of ${whole} trusts`}, note]),
    ],
    bottom,
  };
}

function partOfBar(share: Claim, {x, y, width}: Place, drawing: string): Part {
  const part = (width * share.value) / 100;
  const whole = share.denominator === null ? '' : ` of ${share.denominator} trusts`;
  return {
    elements: [
      restOf({x: x + part, y, width: width - part}),
      barAt(drawing, {x, y, width: part, height: thickness}, 'highlight', share.provenance),
      ...ends({x, y: y + thickness, width}, whole),
    ],
    bottom: y + thickness + 16,
  };
}
