import type {Sheet} from './sheets.ts';
import {isHeadOfCases} from './strangers.ts';
import {addressOf} from './where.ts';

/** A cell that says something of the numbers below it. */
export interface Saying {
  readonly cell: string;
  readonly text: string;
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Rows above a header whose words are of the whole sheet: a title is alone in its row, or stands above the trusts. */
export function titlesOf({rows}: Sheet, header: number, casesAt: number): Saying[] {
  return rows
    .slice(0, header)
    .flatMap((cells, row) =>
      isTitle(cells, casesAt)
        ? cells.flatMap((text, at) => (isFilled(text) ? [{cell: addressOf(row, at), text}] : []))
        : [],
    );
}

function isTitle(cells: readonly string[], casesAt: number): boolean {
  if (cells.some(isHeadOfCases)) return cells.filter(isFilled).length === 1;
  return cells.filter(isFilled).length === 1 || isFilled(cells[casesAt] ?? '');
}

/** What stands above a head and covers its column, the nearest first: merged cells, or one with nothing beside it. */
export function groupsOf(sheet: Sheet, header: number, casesAt: number, at: number): Saying[] {
  return sheet.rows
    .slice(0, header)
    .flatMap((cells, row) => {
      const from = cells.slice(0, at + 1).findLastIndex(isFilled);
      const text = cells[from] ?? '';
      if (from < 0 || from <= casesAt || isTitle(cells, casesAt) || isHeadOfCases(text)) return [];
      return covers(sheet.merged, addressOf(row, from), addressOf(row, at))
        ? [{cell: addressOf(row, from), text}]
        : [];
    })
    .toReversed();
}

function covers(merged: Sheet['merged'], from: string, at: string): boolean {
  const range = merged?.get(from);
  return from === at || !merged || (range !== undefined && range === merged.get(at));
}
