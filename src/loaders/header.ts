import {all} from '../model/values/lists.ts';
import {meant} from '../model/values/suggest.ts';
import {letterOf, type Problem} from './problem.ts';
import {tidyName, tidyWord} from './tidy.ts';

/** What the header of a table is held against. */
export interface ColumnShape {
  readonly name: string;
  /** Whether a table may lack it. */
  readonly mayBeMissing?: boolean | undefined;
  /** The words that its cells may hold, where these are few. */
  readonly words?: readonly string[] | undefined;
}

/** A header, and the rows below it without the empty columns that a spreadsheet saves to the right. */
export interface Header {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly remarks: readonly Problem[];
}

/** The names of a header as they were meant: capitals, spaces and invisible letters mean nothing. */
export function readHeader(
  file: string,
  typed: readonly string[],
  records: readonly (readonly string[])[],
  columns: readonly ColumnShape[],
): Header {
  const left = emptyToTheLeft(typed, records);
  if (left > 0) {
    const rest = readHeader(
      file,
      typed.slice(left),
      records.map((cells) => cells.slice(left)),
      columns,
    );
    return {
      ...rest,
      remarks: [{file, row: 1, message: emptyColumns(left, 'left')}, ...rest.remarks],
    };
  }
  const width = widthOf(typed, records);
  const names = columns.map(({name}) => name);
  const header = typed.slice(0, width).map((name) => asNamed(name, names));
  const other = header.flatMap((name, index) =>
    name === typed[index] ? [] : [`"${typed[index]!}" as "${name}"`],
  );
  return {
    header,
    records:
      width === typed.length
        ? records
        : records.map((cells) => withoutEmptyEnd(cells, width, typed.length)),
    remarks: [
      ...(other.length === 0
        ? []
        : [{file, row: 1, message: `The header is read with ${all(other)}. Write it so.`}]),
      ...(width === typed.length
        ? []
        : [
            {
              file,
              row: 1,
              message: emptyColumns(typed.length - width),
            },
          ]),
    ],
  };
}

const emptyColumns = (count: number, side: 'left' | 'right' = 'right'): string =>
  count === 1
    ? `There is an empty column to the ${side}, which the report passes over. Delete it.`
    : `There are ${count} empty columns to the ${side}, which the report passes over. Delete them.`;

/** How many columns before the first name hold nothing at all. */
function emptyToTheLeft(
  header: readonly string[],
  records: readonly (readonly string[])[],
): number {
  const first = header.findIndex((name) => name.trim() !== '');
  if (first < 1) return 0;
  const isEmpty = records.every((cells) =>
    cells.slice(0, first).every((cell) => cell.trim() === ''),
  );
  return isEmpty ? first : 0;
}

function asNamed(typed: string, names: readonly string[]): string {
  if (names.includes(typed)) return typed;
  const name = tidyName(typed)
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return names.includes(name) ? name : typed;
}

/** How many columns there are up to the last one that holds anything. */
function widthOf(header: readonly string[], records: readonly (readonly string[])[]): number {
  let width = header.findLastIndex((name) => name.trim() !== '') + 1;
  if (width === header.length) return width;
  for (const cells of records)
    for (let index = width; index < Math.min(cells.length, header.length); index += 1)
      if (cells[index]!.trim() !== '') width = index + 1;
  return width;
}

/** A row without the cells of the columns that are empty throughout; a row of another length is left alone. */
const withoutEmptyEnd = (
  cells: readonly string[],
  width: number,
  columns: number,
): readonly string[] => (cells.length === columns ? cells.slice(0, width) : cells);

/** That a header is none of this table: it was deleted, or another table was put in this one's place. */
export function foreignHeader(
  file: string,
  header: readonly string[],
  columns: readonly ColumnShape[],
): Problem | undefined {
  const names = columns.map(({name}) => name);
  const own = header.filter((name) => names.includes(name));
  const absent = names.filter((name) => !header.includes(name));
  const strange = header.filter(
    (name) =>
      name.trim() !== '' && !names.includes(name) && meant(name.trim(), absent) === undefined,
  );
  const required = columns.filter(({mayBeMissing}) => !mayBeMissing).map(({name}) => name);
  const missing = required.filter((name) => absent.includes(name));
  if (strange.length < 2 || missing.length < 2) return undefined;
  const cause =
    own.length === 0
      ? 'This row names no column of the table, so it seems that its header was deleted. Put it back above the rows'
      : `${all(strange.map((name) => `"${name}"`))} are no columns of this table, and ` +
        `${all(missing.map((name) => `"${name}"`))} are missing, so it seems that another table was put in its ` +
        'place. Take the file back as it was before; its header row is';
  return {file, row: 1, message: `${cause}: ${required.join(',')}`};
}

/** Unknown, unnamed, duplicate and missing columns of a header row. */
export function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly ColumnShape[],
): Problem[] {
  const names = columns.map(({name}) => name);
  const absent = columns.filter(({name}) => !header.includes(name));
  const missing = absent.filter(({mayBeMissing}) => !mayBeMissing).map(({name}) => name);
  const unknown = header.filter((name) => name.trim() !== '' && !names.includes(name));
  const wide = wideProblem(file, unknown, absent, names);
  if (wide) return [wide];
  const meantNames = unknown.map((name) =>
    meant(
      name.trim(),
      absent.map((column) => column.name),
    ),
  );
  return [
    ...unknown.map((name, index) => unknownColumn(file, name, meantNames[index])),
    ...unnamedColumns(file, header),
    ...duplicateColumns(file, header),
    ...missingColumns(
      file,
      missing.filter((column) => !meantNames.includes(column)),
      columns.filter(({name, mayBeMissing}) => !mayBeMissing || header.includes(name)),
    ),
  ];
}

/** A questionnaire has a row for each trust and a column for each band; a table has a row for each of both. */
function wideProblem(
  file: string,
  unknown: readonly string[],
  absent: readonly ColumnShape[],
  names: readonly string[],
): Problem | undefined {
  for (const {name, words = []} of absent) {
    const spread = unknown.filter((column) => words.includes(tidyWord(column, words)));
    if (spread.length < 2) continue;
    return {
      file,
      row: 1,
      message:
        `The columns ${all(spread)} belong into rows: this table has a row for each "${name}", ` +
        `and its value in a column of its own. The header row is: ${names.join(',')}`,
    };
  }
  return undefined;
}

function unknownColumn(file: string, name: string, meant: string | undefined): Problem {
  const mend = meant === undefined ? 'Delete it, or correct its name.' : `Did you mean "${meant}"?`;
  return {file, row: 1, column: name, message: `This table has no such column. ${mend}`};
}

function unnamedColumns(file: string, header: readonly string[]): Problem[] {
  const unnamed = header.flatMap((name, index) => (name.trim() === '' ? [index] : []));
  return unnamed.map((index) => ({
    file,
    row: 1,
    cell: `${letterOf(index)}1`,
    message: `Column ${index + 1} has no name. Name it, or delete the column.`,
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
  columns: readonly ColumnShape[],
): Problem[] {
  if (missing.length === 0) return [];
  const names = all(missing.map((column) => `"${column}"`));
  const which =
    missing.length === 1 ? `The column ${names} is missing.` : `The columns ${names} are missing.`;
  const header = columns.map(({name}) => name).join(',');
  return [{file, row: 1, message: `${which} The header row is: ${header}`}];
}
