import {letterOf} from '../loaders/problem.ts';
import {all} from '../model/values/lists.ts';

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

/** "row 5", "rows 5 and 7 to 9": rows as a spreadsheet counts them, which count from 0. */
export const rowsNamed = (rows: readonly number[]): string =>
  named('row', rows, (row) => String(row + 1));

/** "column B", "columns B and D to F"; they count from 0. */
export const columnsNamed = (columns: readonly number[]): string =>
  named('column', columns, letterOf);

function named(what: string, places: readonly number[], name: (place: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && place === run[1] + 1) run[1] = place;
    else runs.push([place, place]);
  }
  const words = runs.map(([first, last]) => {
    const between = last > first + 1 ? 'to' : 'and';
    return first === last ? name(first) : `${name(first)} ${between} ${name(last)}`;
  });
  return `${what}${places.length === 1 ? '' : 's'} ${all(words)}`;
}
