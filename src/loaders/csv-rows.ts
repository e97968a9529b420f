// What can be wrong with a row of a CSV file as a whole.
import {all} from '../model/values/lists.ts';
import type {Problem} from './problem.ts';

export const isEmpty = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');

/** A row that a person adds to a table for people to read, and that is none of its facts. */
export function totalsProblem(
  file: string,
  row: number,
  cells: readonly string[],
  header: readonly string[],
): Problem | undefined {
  const first = cells[0]!.trim();
  if (header.every((name, index) => cells[index]?.trim() === name))
    return {file, row, message: 'This is the header again. Delete this row.'};
  if (/^(<{7}|={7}|>{7})/.test(first))
    return {
      file,
      row,
      message:
        `"${first}" was left by a version control program that found two versions. ` +
        'Choose one, and delete its marks.',
    };
  if (row === 2 && isSecondHeader(cells))
    return {
      file,
      row,
      message:
        `This looks like a second row of the header ("${cells.find((cell) => cell.trim() !== '')!.trim()}"). ` +
        'A header is one row, and units are known. Delete this row.',
    };
  if (isTotals(cells))
    return {
      file,
      row,
      message:
        `This looks like a row of totals ("${first}"). ` +
        'The report works them out itself. Delete this row.',
    };
  return isNote(cells)
    ? {
        file,
        row,
        message: `This looks like a note ("${first.slice(0, 40)}"). A table holds rows alone. Delete this row.`,
      }
    : undefined;
}

/** Units, or the lower half of names: words over a few columns, and nothing over the first. */
const isSecondHeader = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    cells[0]!.trim() === '' &&
    filled.length > 0 &&
    filled.length < cells.length / 2 &&
    filled.every((cell) => !/\d/.test(cell))
  );
};

/** A sum names nothing but itself: most of its cells are empty. */
const isTotals = (cells: readonly string[]): boolean =>
  /^(grand |sub-?)?(totals?|sum|average|mean|median|all|overall)\b[\s:]*$/i.test(
    cells[0]!.trim(),
  ) && cells.filter((cell) => cell.trim() === '').length >= cells.length / 2;

/** Words in the first cell alone, which no id could be. */
const isNote = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, index) => index === 0 || cell.trim() === '') &&
  /^([*†]|notes?\b|source\b|\S+( \S+){2,})/i.test(cells[0]!.trim());

/** Why the cells of a row do not fit the header. */
export function rowProblem(
  file: string,
  row: number,
  cells: readonly string[],
  header: readonly string[],
): Problem | undefined {
  if (cells.length === header.length) return undefined;
  const count = `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${header.length}`;
  const split = cells.length === header.length + 1 ? splitDecimal(cells) : undefined;
  if (split)
    return {
      file,
      row,
      message:
        `${count}. If ${split.join(' and ')} are ${split.join(',')} with a decimal comma, ` +
        `write ${split.join('.')}.`,
    };
  if (cells.length > header.length)
    return {
      file,
      row,
      message: `${count}. Delete what is too much; a cell that has a comma in it stands in quotation marks.`,
    };
  return {
    file,
    row,
    message: `${count}. Nothing stands under ${all(header.slice(cells.length).map((name) => `"${name}"`))}.`,
  };
}

/** The first two neighbours that a comma may have cut out of one decimal. */
function splitDecimal(cells: readonly string[]): readonly [string, string] | undefined {
  const at = cells.findIndex(
    (cell, index) => /^-?\d+$/.test(cell) && /^\d+$/.test(cells[index + 1] ?? ''),
  );
  return at < 0 ? undefined : [cells[at]!, cells[at + 1]!];
}
