import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import type {BandsRow} from './bands-rows.ts';
import {partOfAll, percent, sharesOf} from './bands-shares.ts';

/** Whether nothing is known of bands 2 and 3, and something of band 4, none of it simulated. */
export const isFew = (rows: readonly Pick<BandsRow, 'band2' | 'band3' | 'band4'>[]): boolean =>
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
  if (!share) return '';
  const kind = share.provenance.replace(/^./, (letter) => letter.toUpperCase());
  const count = row.fewTrusts;
  const squares =
    count?.denominator == null
      ? ''
      : ` A square for each trust, filled for these: ${count.value} of ${count.denominator}, ${count.provenance}.`;
  return `${kind}: ${percent(share)} ${share.statement}.${squares}`;
}

/** Which part of the trusts has hardly anybody at band 4 comes first, then the trusts that a source names. */
export function drawFew(rows: readonly BandsRow[], frame: Frame): string {
  const {drawing, width, wide} = frame;
  const [{fewShare: share, fewTrusts} = {fewShare: undefined, fewTrusts: undefined}] = rows;
  const isBeside = wide && share !== undefined;
  const half = isBeside ? (width - 64) / 2 : width;
  const first = share ? partOfAll(share, fewTrusts, half, frame) : {elements: [], bottom: 0};
  const place = isBeside
    ? {x: width - half, y: 0, width: half}
    : {x: 0, y: share ? first.bottom + 34 : 0, width};
  const second = sharesOf(rows, place, drawing);
  return inPixels({drawing, width}, Math.max(first.bottom, second.bottom) + 4, [
    overlay(...first.elements, ...second.elements),
  ]);
}
