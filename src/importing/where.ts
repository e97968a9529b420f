import {letterOf} from '../loaders/problem.ts';

/** A cell as a spreadsheet names it; both count from 0. */
export const addressOf = (row: number, column: number): string => `${letterOf(column)}${row + 1}`;

/** Row and column of a cell such as "C5"; both count from 0. */
export function placeIn(address: string): {row: number; column: number} {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {row: Number(row) - 1, column: column - 1};
}

/** Where something stands, as a message names it: "heads.xlsx, sheet "People", C4". A file may have no sheets. */
export const placeOf = (file: string, sheet: string, cell?: string): string =>
  [file, sheet && `sheet "${sheet}"`, cell].filter(Boolean).join(', ');
