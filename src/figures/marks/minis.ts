import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim, formatNumber, trustsNamed} from '../../model/claims/named.ts';
import {svg} from '../render/document.ts';
import {label} from './elements.ts';

const width = 240;

/** What holds links is a group: nobody reaches into an image. */
function mini(
  height: number,
  name: string,
  role: 'img' | 'group',
  ...children: SVGElement[]
): string {
  return svg(
    'svg',
    {
      'class': 'mini',
      'viewBox': `0 0 ${width} ${height}`,
      width,
      height,
      role,
      'aria-label': name,
    },
    ...children,
  ).outerHTML;
}

/**
 * A small picture of published per cent values as points on a track from 0 to 40 or 100 %; each numeral with its name
 * leads to the page of its number.
 */
export function rangeOf(claims: readonly Claim[], pageOf: (claim: Claim) => string): string {
  const values = claims.map(({value}) => value);
  const x = (value: number): number => (width * value) / (Math.max(...values) > 40 ? 100 : 40);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return mini(
    62,
    claims.map((claim) => `${formatClaim(claim)} ${claim.statement}`).join('; '),
    'group',
    svg('line', {x1: 0, x2: width, y1: 14, y2: 14, class: 'track'}),
    svg('rect', {x: x(low), y: 11, width: x(high) - x(low), height: 6, class: 'f-support'}),
    ...values.map((value) => svg('circle', {cx: x(value), cy: 14, r: 8, class: 'f-support rim'})),
    ...claims.map((claim) =>
      svg(
        'a',
        {href: pageOf(claim)},
        label(x(claim.value), 40, [{bold: formatClaim(claim)}], '', 'middle'),
        label(x(claim.value), 57, trustsNamed(claim.statement), '', 'middle'),
      ),
    ),
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
  const named = trustsNamed(claim.statement);
  return mini(
    46,
    `${formatNumber(claim.value, 0)} of ${whole}${named && `: ${named}`}`,
    'img',
    ...squares,
    label(0, 40, [{bold: formatNumber(claim.value, 0)}, ` of ${whole}${named && `: ${named}`}`]),
  );
}

/** A part of a whole, and what it says of whom. */
export interface MiniShare {
  readonly name: string;
  readonly says: string;
  /** From 0 to 1. */
  readonly value: number;
}

/** A small picture of parts of a whole: a frame for each, filled as far as the part goes. */
export function sharesOf(shares: readonly MiniShare[]): string {
  const pitch = 44;
  return mini(
    shares.length * pitch,
    shares.map(({name, says}) => `${name}: ${says}`).join('; '),
    'img',
    ...shares.flatMap(({name, says, value}, index) => {
      const y = index * pitch;
      return [
        label(0, y + 13, [{bold: name}, ` ${says}`]),
        svg('rect', {x: 0.5, y: y + 20.5, width: width - 1, height: 13, class: 'cell'}),
        ...(value > 0
          ? [svg('rect', {x: 0, y: y + 20, width: width * value, height: 14, class: 'f-support'})]
          : []),
      ];
    }),
  );
}

/** A small picture of a way up that is planned: its ends, a line between them, and how long it is to take. */
export function climbOf(from: string, to: string, takes: string): string {
  const [low, high] = [58, 14];
  return mini(
    86,
    `${from} to ${to}: ${takes}, planned`,
    'img',
    svg('line', {x1: 12, x2: width - 12, y1: low, y2: high, class: 'climb s-support'}),
    svg('circle', {cx: 12, cy: low, r: 8, class: 'f-support rim'}),
    svg('circle', {cx: width - 12, cy: high, r: 8, class: 's-support ring'}),
    label(2, low + 25, [{bold: from}]),
    label(width, high + 25, [{bold: to}], '', 'end'),
    label(width / 2 - 8, 24, `${takes}, planned`, '', 'end'),
  );
}
