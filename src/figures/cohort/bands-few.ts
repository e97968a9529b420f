import type {Claim} from '../../model/claims/claim.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Provenance} from '../../model/values/provenance.ts';
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

/** How many departments have hardly anybody at band 4 comes first, then the trusts that a source names. */
export function drawFew(rows: readonly BandsRow[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const share = rows[0]?.fewShare;
  const first = share
    ? departments(share, rows[0]?.fewCount, wide ? 430 : width, frame)
    : {elements: [], bottom: 0};
  const isBeside = wide && share !== undefined;
  const place = isBeside
    ? {x: 500, y: 0, width: width - 500}
    : {x: 0, y: share ? first.bottom + 26 : 0, width};
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
      label(x, y + 13, 'People at band 4', 't-b'),
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

/** "18 Trust 8, 23 % of its support staff". */
function rowWords(row: BandsRow, x: number, y: number): SVGElement {
  const share = printedShare(row);
  return svg(
    'text',
    {x, y, class: 't'},
    svg('tspan', {class: 't-xl'}, formatNumber(people(row), 0)),
    svg('tspan', {class: 't-n', dx: 8}, `Trust ${row.number}`),
    ...(share
      ? [', ', svg('tspan', {class: 't-b'}, `${formatNumber(share.value, 0)}\u00a0%`)]
      : []),
    share ? ' of its support staff' : '',
  );
}

/** How many departments have hardly any assistant practitioner: as the source prints it, and in squares. */
function departments(share: Claim, count: Claim | undefined, width: number, {wide}: Frame): Part {
  const large = width > 500 || wide;
  const [first, letter, line] = large ? [46, 8.6, 22] : [34, 7.6, 20];
  const lines = balanced(share.statement, width, (words) => words.length * letter);
  const grid = squares(count, first + 28 + lines.length * line - 8, width);
  return {
    elements: [
      label(0, first, percent(share), 't-xxl'),
      ...lines.map((words, index) => label(0, first + 28 + index * line, words, 't-n')),
      ...grid.elements,
    ],
    bottom: grid.bottom,
  };
}

/** Side of a square and room between two at most, in px, and how many stand in a row at most. */
const [widest, between, mostAcross] = [20, 5, 24];

/** A square for each department; those with hardly any assistant practitioner are filled. */
function squares(count: Claim | undefined, top: number, width: number): Part {
  if (!count || count.denominator === null) return {elements: [], bottom: top};
  const all = Number(count.denominator);
  const lines = Math.ceil(all / mostAcross);
  const across = Math.ceil(all / lines);
  const side = Math.min(widest, Math.floor((width + between) / across) - between);
  const elements = Array.from({length: all}, (_, index) =>
    square(
      (index % across) * (side + between),
      top + Math.floor(index / across) * (side + between),
      side,
      index < count.value ? count.provenance : null,
    ),
  );
  const bottom = top + lines * (side + between);
  const note = `${count.value} of ${all}${count.provenance === 'derived' ? ', worked out from the share' : ''}`;
  return {elements: [...elements.flat(), label(0, bottom + 14, note, 'ax')], bottom: bottom + 18};
}

/** A department that is counted is solid, with a ring cut in where the count is derived; the others are empty. */
function square(x: number, y: number, side: number, counted: Provenance | null): SVGElement[] {
  const rect = (inset: number, className?: string): SVGElement =>
    svg('rect', {
      x: x + inset,
      y: y + inset,
      width: side - 2 * inset,
      height: side - 2 * inset,
      class: className,
    });
  if (counted === null) return [rect(0.5, 'cell')];
  const isDerived = counted === 'derived';
  return [
    svg('g', {class: `${isDerived ? 'derived' : 'solid'} f-highlight`}, rect(0)),
    ...(isDerived ? [rect(Math.round(0.2 * side), 'core')] : []),
  ];
}
