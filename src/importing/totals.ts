import {tidyNumber} from '../loaders/tidy.ts';
import {leftOver} from './head-words.ts';
import {tokensOf} from './places.ts';
import type {Proposal, ProposedValue} from './propose.ts';
import type {Sheet} from './sheets.ts';
import {addressOf, placeIn, placeOf} from './where.ts';

// A total is not read, and yet it tells: where it is not the sum of what is read, one of the numbers was mistyped, or
// they are not what the heads say.

/** Totals of a sheet that are not the sums of the numbers read, with both. */
export function totalLines(file: string, sheet: Sheet, proposal: Proposal): string[] {
  return [...ofRows(sheet, proposal), ...ofColumns(sheet, proposal)].map(
    ({cell, said, sum, from, adds}) =>
      `${placeOf(file, sheet.name, cell)}: the total says ${said}, and ${from} ${adds} ${sum}. Correct the one ` +
      'that is wrong; if the total counts others too, give it a name that says so, or delete it.',
  );
}

interface Wrong {
  readonly cell: string;
  readonly said: number;
  readonly sum: number;
  readonly from: string;
  readonly adds: 'is' | 'add up to';
}

/** A column of totals beside the parts of a list. */
function ofRows({rows}: Sheet, {layout, values}: Proposal): Wrong[] {
  const {table, header, uses} = layout;
  const heads = rows[header] ?? [];
  const at = heads.findIndex((head, column) => !uses.has(column) && isTotal(head, table));
  const [list, ...others] = table.lists;
  if (at < 0 || others.length > 0 || !list) return [];
  const more = heads.flatMap((head, column) =>
    !uses.has(column) && /\bb(?:and)?s?\s*\d/i.test(head) ? [column] : [],
  );
  const byRow = Map.groupBy(values, ({cell}) => placeIn(cell).row);
  return [...byRow].flatMap(([row, all]) => {
    // A whole, where it is read, is held against its parts already.
    const own = all.filter(({key}) => /\d/.test(key[list.column] ?? ''));
    if (own.length < 2) return [];
    const beside = more.map((column) => numberIn(rows[row]?.[column] ?? '') ?? 0);
    return wrong(addressOf(row, at), rows[row]?.[at] ?? '', own, beside);
  });
}

/** A row of totals below the rows of the trusts, or above them. */
function ofColumns({rows}: Sheet, {layout, values}: Proposal): Wrong[] {
  const {table, header, uses} = layout;
  const [cases = 0] = [...uses].find(([, use]) => use === 'case') ?? [];
  const found = rows.flatMap((cells, row) =>
    row > header && isTotal(cells[cases] ?? '', table) ? [row] : [],
  );
  const [row] = found;
  if (row === undefined || found.length > 1 || [...uses.values()].includes('number')) return [];
  const byColumn = Map.groupBy(values, ({cell}) => placeIn(cell).column);
  return [...byColumn].flatMap(([at, own]) =>
    wrong(addressOf(row, at), rows[row]?.[at] ?? '', own, []),
  );
}

const isTotal = (head: string, table: Proposal['layout']['table']): boolean =>
  /\b(?:total|sum)\b/i.test(head) &&
  tokensOf(head).length < 5 &&
  leftOver(head.replaceAll(/\b(?:grand|overall)\b/gi, ''), table, []).length === 0;

/** Where a number is missing a total may be more than the sum of the others, and never less. */
function wrong(
  cell: string,
  typed: string,
  own: readonly ProposedValue[],
  beside: readonly number[],
): Wrong[] {
  const said = numberIn(typed);
  const numbers = own.map(({value}) => numberIn(value));
  const sum = sumOf(numbers);
  const whole = sum + sumOf(beside);
  if (said === undefined || near(said, sum) || near(said, whole)) return [];
  const isPart = numbers.includes(undefined);
  if (isPart && said > sum) return [];
  const cells = [...new Set([own[0]!.cell, own.at(-1)!.cell])];
  const from = cells.length === 1 ? `the number in ${cells[0]}` : cells.join(' to ');
  return [{cell, said, sum, from, adds: cells.length === 1 ? 'is' : 'add up to'}];
}

/** Posts are rounded before they are added up, or after. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;

const sumOf = (numbers: readonly (number | undefined)[]): number =>
  Number(numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0).toPrecision(12));

function numberIn(cell: string): number | undefined {
  const tidy = tidyNumber(cell.trim(), {whole: true});
  return /^-?\d+(?:\.\d+)?$/.test(tidy) ? Number(tidy) : undefined;
}
