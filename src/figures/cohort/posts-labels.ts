import type {Claim} from '../../model/claims/claim.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {wordFor} from '../../model/values/number-words.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {isStatedOver, pointer, tens} from './posts-marks.ts';
import type {Panel} from './posts-panels.ts';
import type {PostsRow} from './posts-rows.ts';

/** Name of the staff group, what either side of the line means, and the numerals of the scale. */
export function head(panel: Panel): SVGElement[] {
  const {staff: group, start, x, top, domain, isFirst} = panel;
  const isFree = (tick: number): boolean => tick === 100 || Math.abs(x(tick) - x(100)) > 76;
  return [
    label(start, top - 60, [{bold: group.name}, `, ${group.bands}`]),
    ...(isFirst ? sides(panel) : []),
    ...tens(domain)
      .filter(isFree)
      .map((tick) =>
        label(
          x(tick),
          top - 12,
          tick === 100 && isFirst ? '100, every post filled' : `${tick}`,
          tick === 100 ? 't-b' : 'ax',
          'middle',
        ),
      ),
  ];
}

/** Which way is which. */
function sides({x, top}: Panel): SVGElement[] {
  const [zero, y] = [x(100), top - 34];
  return [
    pointer(zero - 8, y - 4, -1),
    label(zero - 30, y, 'vacancies', '', 'end'),
    pointer(zero + 8, y - 4, 1),
    label(zero + 30, y - 8, 'more in post'),
    label(zero + 30, y + 6, 'than funded'),
  ];
}

/** On a phone the numbers stand below one word "Trust". */
export const rowNames = (
  {rows, staff: {key}, start, top, left, y}: Panel,
  {wide}: Frame,
): SVGElement[] => [
  ...(wide ? [] : [label(start, top - 12, 'Trust', 'ax')]),
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
export function foot({rows, staff: {key}, left, bottom, unnamed}: Panel): SVGElement[] {
  const lines = key === 'radiographers' ? unnamedLines(unnamed, rows) : statedLines(rows);
  return lines.map((line, index) => label(left, bottom + 20 + index * 17, line, 'ax'));
}

function statedLines(rows: readonly PostsRow[]): string[] {
  const isLinked = rows.some(({support}) => isStatedOver(support) && hasNumber(support.filled));
  return isLinked ? ['Solid link: the direction is in the text,', 'its length is not'] : [];
}

/** A simulated row right of the line is not the answer to who they are. */
function unnamedLines(claim: Claim | undefined, rows: readonly PostsRow[]): string[] {
  if (!claim) return [];
  const [isOne, many] = [claim.value === 1, wordFor(claim.value)];
  const trusts = `${many} ${isOne ? 'trust' : 'trusts'}`;
  if (rows.some(({radiographers: {filled}}) => isSimulated(filled)))
    return [
      `In the text: ${trusts} over 100, unnamed;`,
      isOne ? 'which one is simulated here' : `which ${many} they are is simulated here`,
    ];
  return [`In the text: ${trusts}, unnamed, ${isOne ? 'has' : 'have'}`, 'more in post than funded'];
}

const isSimulated = (filled: Measured): boolean =>
  hasNumber(filled) && filled.provenance === 'simulated';
