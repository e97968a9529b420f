import type {CsvRow} from '../../loaders/csv.ts';
import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import type {Study} from '../../model/study.ts';
import {noCarry} from '../carry.ts';
import type {HeldTexts} from '../texts/source-texts.ts';

/** Where a row was typed. */
export interface Typed extends CsvRow {
  readonly file: string;
}

/** What lies outside the tables of a study. */
export interface Beside {
  readonly texts: HeldTexts;
  /** Hashes of what the simulation has drawn. */
  readonly drawn: ReadonlySet<string>;
}

/** What a check is given: the rows that could be read, and the means to say where one of them stands. */
export interface Inspection {
  readonly study: Study;
  /** Tables without a problem of their own. Only in these does the absence of a row mean anything. */
  readonly whole: ReadonlySet<keyof Study>;
  /** What lies outside the tables and is held against them. */
  readonly beside: Beside;
  /** Row of the spreadsheet in which a row of a table was typed. */
  rowOf(row: object): number;
  /** A cell of a row as it was typed. */
  typedIn(row: object, column: string): string;
  /** A problem with a cell; the message goes on from the cell as it was typed. */
  cell(row: object, column: string, message: string): Problem;
  /** A problem with a column of a row, or with the row; the message is a sentence of its own. */
  at(row: object, message: string, column?: string): Problem;
  /**
   * Something worked out of the study and what lies beside it, and of one row where it is of one alone; as it was
   * worked out of an earlier study, where nothing that it read has changed.
   * @param also what was worked out before, and goes into it
   */
  kept<Made>(by: object, work: () => Made, row?: object, ...also: readonly string[]): Made;
  /** The same with other tables that are read in full. */
  withWhole(whole: ReadonlySet<keyof Study>): Inspection;
}

/** A rule that tables hold among themselves. */
export interface Check {
  /** The rule, as it reads in a list of what was checked. */
  readonly title: string;
  /** The rule says nothing while one of these tables has problems of its own. */
  readonly needs?: readonly (keyof Study)[];
  /** What breaks it makes other rules fail: a table in which it finds something counts as not read in full. */
  readonly isCause?: true;
  /**
   * What it looks at where trusts were asked more than once: all rows, or the first answers and those of each later
   * survey by themselves. Without it, the first answers alone.
   */
  readonly over?: 'all rows' | 'each wave';
  find(inspection: Inspection): readonly Problem[];
  /** What is worth a second look and yet may be right. */
  notes?(inspection: Inspection): readonly Problem[];
}

export function inspection(
  study: Study,
  typed: (row: object) => Typed | undefined,
  whole: ReadonlySet<keyof Study>,
  beside: Beside,
  carried = noCarry,
): Inspection {
  const find = (row: object): Typed => typed(row)!;
  const {texts, drawn} = beside;
  const basis = [[...whole].join(' '), drawn, texts.units, ...[...texts.bySource].flat()];
  return {
    study,
    whole,
    beside,
    rowOf: (row) => find(row).row,
    typedIn: (row, column) => find(row).cells[column] ?? '',
    cell: (row, column, message) => {
      const {file, row: number, cells} = find(row);
      return {file, row: number, column, value: cells[column], message};
    },
    at: (row, message, column) => {
      const {file, row: number} = find(row);
      return {file, row: number, column, message};
    },
    kept: (by, work, row, ...also) =>
      carried.result([by, row], study, also.length > 0 ? [...basis, ...also] : basis, work),
    withWhole: (others) => inspection(study, typed, others, beside, carried),
  };
}

/** Rows of a table, for checks that run over tables by name. */
export const rowsOf = (
  study: Study,
  name: TableName,
): readonly Readonly<Record<string, unknown>>[] =>
  study[name] as unknown as readonly Readonly<Record<string, unknown>>[];
