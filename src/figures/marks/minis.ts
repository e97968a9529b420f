import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim, formatNumber} from '../../model/claims/named.ts';
import {svg} from '../render/document.ts';
import {label} from './marks.ts';

const width = 240;

function mini(height: number, name: string, ...children: SVGElement[]): string {
  return svg(
    'svg',
    {
      'class': 'mini',
      'viewBox': `0 0 ${width} ${height}`,
      width,
      height,
      'role': 'img',
      'aria-label': name,
    },
    ...children,
  ).outerHTML;
}

/** A small picture of published per cent values as points on a track from 0 to 40 or 100 %. */
export function rangeOf(claims: readonly Claim[]): string {
  const values = claims.map(({value}) => value);
  const x = (value: number): number => (width * value) / (Math.max(...values) > 40 ? 100 : 40);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return mini(
    46,
    claims.map((claim) => `${formatClaim(claim)} ${claim.statement}`).join('; '),
    svg('line', {x1: 0, x2: width, y1: 14, y2: 14, class: 'track'}),
    svg('rect', {x: x(low), y: 11, width: x(high) - x(low), height: 6, class: 'f-support'}),
    ...values.map((value) => svg('circle', {cx: x(value), cy: 14, r: 8, class: 'f-support rim'})),
    ...claims.map((claim) => label(x(claim.value), 40, [{bold: formatClaim(claim)}], '', 'middle')),
  );
}

/** A small picture of a count within its whole: filled squares among all. */
export function partOf(claim: Claim): string {
  const whole = claim.n ?? claim.denominator ?? claim.value;
  const pitch = Math.min(15, width / whole);
  const squares = Array.from({length: whole}, (_, index) =>
    svg('rect', {
      x: index * pitch + 0.5,
      y: 4.5,
      width: Math.max(pitch - 3, pitch * 0.55),
      height: 15,
      class: index < claim.value ? 'f-support' : 'cell',
    }),
  );
  return mini(
    46,
    `${formatNumber(claim.value, 0)} of ${whole}`,
    ...squares,
    label(0, 40, [{bold: formatNumber(claim.value, 0)}, ` of ${whole}`]),
  );
}
