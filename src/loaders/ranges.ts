import {all} from '../model/values/lists.ts';
import {letterOf} from './problem.ts';

/** "row 5", "rows 5 and 7 to 9": as a spreadsheet counts them, from 1. */
export const rowsNamed = (rows: readonly number[]): string => named('row', rows, String);

/** "column B", "columns B and D to F"; the first is 0. */
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
