import {csvParseRows} from 'd3-dsv';
import {letterOf, type Problem} from './problem.ts';

/** Gives each problem of a cell the name that a spreadsheet gives the cell, such as "C17". */
export function withCellAddresses(
  problems: readonly Problem[],
  read: (file: string) => Uint8Array | undefined,
): Problem[] {
  const headers = new Map<string, ReadonlyMap<string, string>>();
  const lettersIn = (file: string): ReadonlyMap<string, string> => {
    const known = headers.get(file) ?? lettersOf(read(file));
    headers.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    const {file, row, column, cell} = problem;
    if (cell !== undefined || row === undefined || column === undefined) return problem;
    const letters = file.endsWith('.csv') ? lettersIn(file).get(column) : undefined;
    return letters === undefined ? problem : {...problem, cell: `${letters}${row}`};
  });
}

/** The letters of each column of a table, by its name in the header. */
function lettersOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const start = new TextDecoder().decode(bytes?.subarray(0, 10_000)).split(/\r\n|\r|\n/, 1)[0]!;
  const names = csvParseRows(start)[0] ?? [];
  return new Map(
    names.flatMap((name, index) => [
      [name, letterOf(index)],
      [name.trim().toLowerCase(), letterOf(index)],
    ]),
  );
}
