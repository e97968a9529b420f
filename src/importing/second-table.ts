import type {Study} from '../model/study.ts';
import {caseIn} from './grid.ts';
import type {Sheet} from './sheets.ts';
import {casesAt, isHeadOfCases} from './strangers.ts';
import {addressOf} from './where.ts';

const ownSheet =
  'Each table needs a sheet of its own: in Excel, cut this one with its heads, insert a sheet, and paste it there.';

/** Where a second table begins on a sheet, below the first or beside it; undefined where there is one table. */
export function secondTable(
  study: Study,
  sheet: Sheet,
): {cell: string; message: string} | undefined {
  const place = casesAt(sheet);
  if (place === undefined) return undefined;
  const {rows} = sheet;
  const names = (row: number, at: number): boolean =>
    caseIn(study, rows[row]?.[at] ?? '') !== undefined;
  const head = rows[place.header]!;
  const beside = head.findIndex(
    (cell, at) => at > place.at && same(cell, head[place.at]!) && names(place.header + 1, at),
  );
  if (beside >= 0)
    return {
      cell: addressOf(place.header, beside),
      message: `A second table begins here, beside the first. ${ownSheet}`,
    };
  const heads = head.map(plain).join('|');
  for (const [row, cells] of rows.entries()) {
    if (row <= place.header || cells.map(plain).join('|') === heads) continue;
    const at = cells.findIndex(isHeadOfCases);
    const others = cells.filter((cell, column) => column !== at && /\p{L}/u.test(cell));
    const isHeads = at >= 0 && others.length > 0 && !cells.some(isAnswer);
    if (isHeads && !names(row, at) && names(row + 1, at))
      return {
        cell: addressOf(row, at),
        message: `A second table begins here, below the first. ${ownSheet}`,
      };
  }
  return undefined;
}

/** What stands in a row of numbers and not in one of heads; a head may be a year. */
const isAnswer = (cell: string): boolean =>
  /^[<~≈]?\s*\d+(?:[.,]\d+)*$/.test(cell.trim()) && !/^(?:19|20)\d\d$/.test(cell.trim());

const plain = (cell: string): string => cell.trim().toLowerCase();
const same = (one: string, other: string): boolean => plain(one) === plain(other);
