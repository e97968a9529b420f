import type {Claim} from '../../model/claims/claim.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {wordFor} from '../../model/values/number-words.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/marks.ts';
import {isStatedOver, pointer, tens} from './posts-marks.ts';
import type {Panel} from './posts-panels.ts';
import type {PostsRow} from './posts-rows.ts';

/** Name of the staff group, what either side of the line means, and the numerals of the scale. */
export function head({staff: {name, bands}, start, x, top, rows, domain}: Panel): SVGElement[] {
  const title = label(start, top - 60, [{bold: name}, `, ${bands}`]);
  if (rows.length === 0) return [title];
  const [zero, y] = [x(100), top - 34];
  const isFree = (tick: number): boolean => tick === 100 || Math.abs(x(tick) - zero) > 76;
  const ticks = domain ? tens(domain).filter(isFree) : [100];
  return [
    title,
    pointer(zero - 8, y - 4, -1),
    label(zero - 30, y, 'vacancies', '', 'end'),
    pointer(zero + 8, y - 4, 1),
    label(zero + 30, y - 8, 'more in post'),
    label(zero + 30, y + 6, 'than funded'),
    ...ticks.map((tick) =>
      label(
        x(tick),
        top - 12,
        tick === 100 ? '100, every post filled' : `${tick}`,
        tick === 100 ? 't-b' : 'ax',
        'middle',
      ),
    ),
  ];
}

/** On a phone the numbers stand below one word "Trust". */
export const rowNames = (
  {rows, staff: {key}, start, top, left, y}: Panel,
  {wide}: Frame,
): SVGElement[] => [
  ...(wide || rows.length === 0 ? [] : [label(start, top - 12, 'Trust', 'ax')]),
  ...rows.map((row, index) =>
    label(
      left - 10,
      y(index) + 4.5,
      wide ? `Trust ${row.number}` : `${row.number}`,
      isStatedOver(row[key]) ? 't-b' : '',
      'end',
    ),
  ),
];

/** Below each panel, what is published of it and what is not. */
export function foot({rows, staff: {key}, start, left, bottom, unnamed}: Panel): SVGElement[] {
  const lines = key === 'radiographers' ? unnamedLines(unnamed, rows) : statedLines(rows);
  return lines.map((line, index) =>
    label(rows.length > 0 ? left : start, bottom + 20 + index * 17, line, 'ax'),
  );
}

function statedLines(rows: readonly PostsRow[]): string[] {
  const stated = rows.filter(({support}) => isStatedOver(support));
  if (stated.length === 0) return [];
  if (stated.some(({support}) => hasNumber(support.filled)))
    return ['Solid link: the direction is published,', 'its length is not'];
  const all = stated[0]?.drawn?.value ?? 0;
  const others = all - stated.length;
  return [
    'The direction is published, the amount is not',
    ...(others > 0
      ? [`The other ${others} of the ${all} trusts ${others === 1 ? 'is' : 'are'} not named`]
      : []),
  ];
}

/** A simulated row right of the line is not the answer to who they are. */
function unnamedLines(claim: Claim | undefined, rows: readonly PostsRow[]): string[] {
  if (!claim) return [];
  const [isOne, many] = [claim.value === 1, wordFor(claim.value)];
  const services = `${many} ${isOne ? 'service' : 'services'}`;
  if (rows.some(({radiographers: {filled}}) => isSimulated(filled)))
    return [
      `Published: ${services} over 100, not named;`,
      isOne ? 'which one is simulated here' : `which ${many} they are is simulated here`,
    ];
  return [
    `Published: ${services}, not named, ${isOne ? 'has' : 'have'}`,
    'more in post than funded',
  ];
}

const isSimulated = (filled: Measured): boolean =>
  hasNumber(filled) && filled.provenance === 'simulated';
