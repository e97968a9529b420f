import type {Claim} from '../../model/claims/claim.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {barAt, label, overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
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

/** Where a part of the drawing stands, in px. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A part of the drawing, and where it ends. */
interface Part {
  readonly elements: readonly SVGElement[];
  readonly bottom: number;
}

/** Which part of the trusts has hardly anybody at band 4 comes first, then the trusts that a source names. */
export function drawFew(rows: readonly BandsRow[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const share = rows[0]?.fewShare;
  const isBeside = wide && share !== undefined;
  const half = isBeside ? (width - 64) / 2 : width;
  const first = share ? partOfAll(share, half, frame) : {elements: [], bottom: 0};
  const place = isBeside
    ? {x: width - half, y: 0, width: half}
    : {x: 0, y: share ? first.bottom + 34 : 0, width};
  const second = trusts(rows, place, drawing);
  return inPixels({drawing, width}, Math.max(first.bottom, second.bottom) + 4, [
    overlay(...first.elements, ...second.elements),
  ]);
}

/** From the head to the first row, from the words of a row to its bar, the bar, and from row to row, in px. */
const [firstRow, below, thickness, pitch] = [46, 10, 18, 64];

/** Of each trust the part of its support staff at band 4, the largest first; where none is known, words alone. */
function trusts(rows: readonly BandsRow[], {x, y, width}: Place, drawing: string): Part {
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

function rowBar(row: BandsRow, {x, y, width}: Place, drawing: string): SVGElement[] {
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

const people = ({band4}: BandsRow): number => (hasNumber(band4) ? band4.value : 0);
const shareOf = (row: BandsRow): number => printedShare(row)?.value ?? -1;

/** "30 % in Trust 4, 15 at band 4". */
function rowWords(row: BandsRow, x: number, y: number): SVGElement {
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

/** Which part of the trusts has hardly any assistant practitioner: as the source prints it, and as a part of a bar. */
function partOfAll(share: Claim, width: number, {drawing, wide}: Frame): Part {
  const large = width > 500 || wide;
  const [first, letter, line] = large ? [40, 8.6, 22] : [32, 7.6, 20];
  const lines = balanced(share.statement, width, (words) => words.length * letter);
  const bar = {x: 0, y: first + 28 + lines.length * line - 8, width, height: thickness};
  const part = (width * share.value) / 100;
  const whole = share.denominator === null ? '' : ` of ${share.denominator} trusts`;
  return {
    elements: [
      label(0, first, percent(share), 't-xxl'),
      ...lines.map((words, index) => label(0, first + 28 + index * line, words, 't-n')),
      restOf({x: part, y: bar.y, width: width - part}),
      barAt(drawing, {...bar, width: part}, 'highlight', share.provenance),
      ...ends({x: 0, y: bar.y + thickness, width}, whole),
    ],
    bottom: bar.y + thickness + 16,
  };
}
