import type {Claim} from '../../model/claims/claim.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {balanced} from '../marks/lines.ts';
import {barAt, label, overlay} from '../marks/marks.ts';
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
  const first = share ? partOfAll(share, wide ? 430 : width, frame) : {elements: [], bottom: 0};
  const isBeside = wide && share !== undefined;
  const place = isBeside
    ? {x: 500, y: 0, width: width - 500}
    : {x: 0, y: share ? first.bottom + 34 : 0, width};
  const second = trusts(rows, place, drawing);
  return render(
    {id: drawing, width, height: Math.max(first.bottom, second.bottom) + 4},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [overlay(...first.elements, ...second.elements)],
    },
  );
}

/** From the head to the first row, from the words of a row to its bar, the bar, and from row to row, in px. */
const [firstRow, below, thickness, pitch] = [46, 10, 18, 60];

/** A bar of people for each trust, the largest first, and over it which part of its support staff they are. */
function trusts(rows: readonly BandsRow[], {x, y, width}: Place, drawing: string): Part {
  const ranked = rows.toSorted((a, b) => people(b) - people(a));
  const scale = (width - 4) / Math.max(...ranked.map(people), 1);
  const top = (index: number): number => y + firstRow + index * pitch + below;
  return {
    elements: [
      label(x, y + 13, 'How many assistant practitioners a trust has', 't-b'),
      ...ranked.flatMap((row, index) => [
        rowWords(row, x, top(index) - below),
        barAt(
          drawing,
          {x, y: top(index), width: people(row) * scale, height: thickness},
          'band-4',
          row.band4.provenance,
        ),
      ]),
    ],
    bottom: top(ranked.length - 1) + thickness,
  };
}

const people = ({band4}: BandsRow): number => (hasNumber(band4) ? band4.value : 0);

/** "18 in Trust 8, 23 % of its support staff". */
function rowWords(row: BandsRow, x: number, y: number): SVGElement {
  const share = printedShare(row);
  return svg(
    'text',
    {x, y, class: 't'},
    svg('tspan', {class: 't-xl'}, formatNumber(people(row), 0)),
    svg('tspan', {class: 't-n', dx: 8}, `in Trust ${row.number}`),
    ...(share
      ? [', ', svg('tspan', {class: 't-b'}, `${formatNumber(share.value, 0)}\u00a0%`)]
      : []),
    share ? ' of its support staff' : '',
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
  const scale = bar.y + thickness + 16;
  return {
    elements: [
      label(0, first, percent(share), 't-xxl'),
      ...lines.map((words, index) => label(0, first + 28 + index * line, words, 't-n')),
      svg('rect', {...bar, x: part, width: width - part, class: 'wash f-radiographic'}),
      barAt(drawing, {...bar, width: part}, 'highlight', share.provenance),
      label(0, scale, '0', 'ax'),
      label(width, scale, `100\u00a0%${whole}`, 'ax', 'end'),
    ],
    bottom: scale,
  };
}
