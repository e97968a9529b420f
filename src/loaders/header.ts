import {all} from '../model/values/lists.ts';
import {meant} from '../model/values/suggest.ts';
import type {Problem} from './problem.ts';

/** Unknown, unnamed, duplicate and missing columns of a header row. */
export function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  mayBeMissing: readonly string[] = [],
): Problem[] {
  const absent = columns.filter((column) => !header.includes(column));
  const missing = absent.filter((column) => !mayBeMissing.includes(column));
  const unknown = header.filter((name) => name.trim() !== '' && !columns.includes(name));
  const names = unknown.map((name) => meant(name.trim(), absent));
  return [
    ...unknown.map((name, index) => unknownColumn(file, name, names[index])),
    ...unnamedColumns(file, header),
    ...duplicateColumns(file, header),
    ...missingColumns(
      file,
      missing.filter((column) => !names.includes(column)),
      columns.filter((column) => !mayBeMissing.includes(column) || header.includes(column)),
    ),
  ];
}

function unknownColumn(file: string, name: string, meant: string | undefined): Problem {
  const mend = meant === undefined ? 'Delete it, or correct its name.' : `Did you mean "${meant}"?`;
  return {file, row: 1, column: name, message: `This table has no such column. ${mend}`};
}

function unnamedColumns(file: string, header: readonly string[]): Problem[] {
  const unnamed = header.flatMap((name, index) => (name.trim() === '' ? [index + 1] : []));
  return unnamed.map((column) => ({
    file,
    row: 1,
    message: `Column ${column} has no name. Name it, or delete the column.`,
  }));
}

function duplicateColumns(file: string, header: readonly string[]): Problem[] {
  const again = new Set(
    header.filter((name, index) => name.trim() !== '' && header.indexOf(name) < index),
  );
  return [...again].map((column) => ({
    file,
    row: 1,
    column,
    message: 'Two columns have this name. Delete or rename one.',
  }));
}

/** A missing column that an unknown one was probably meant to be is not said a second time. */
function missingColumns(
  file: string,
  missing: readonly string[],
  columns: readonly string[],
): Problem[] {
  if (missing.length === 0) return [];
  const names = all(missing.map((column) => `"${column}"`));
  const which =
    missing.length === 1 ? `The column ${names} is missing.` : `The columns ${names} are missing.`;
  return [{file, row: 1, message: `${which} The header row is: ${columns.join(',')}`}];
}
