import type {Problem} from '../loaders/problem.ts';
import {isNumber} from '../model/value.ts';
import type {Value} from '../model/value.ts';
import {all} from '../loaders/nearest.ts';
import type {Inspection} from './inspection.ts';
import {decimalsOf, printsAs, tidy} from './precision.ts';

/** A row that is a part of a total, or the total, with its number and a name for messages. */
export interface Part {
  readonly row: object;
  readonly name: string;
  readonly value: Value;
}

/** What does not apply to a case adds nothing to a total; any other reason leaves the sum unknown. */
export const addend = (value: Value): number | undefined => (value === 'not-applicable' ? 0 : isNumber(value) ? value : undefined);

/** Sum of all parts, or of those that are known: then `complete` is false and the whole can only be more. */
export function sum(parts: readonly Part[]): {total: number; complete: boolean} {
  const known = parts.map(({value}) => addend(value));
  return {total: known.reduce<number>((total, value) => total + (value ?? 0), 0), complete: !known.includes(undefined)};
}

/** `support 30.4 (row 2) and radiographers 69.6 (row 3)`, for the parts that are numbers. */
export const listed = (parts: readonly Part[], {rowOf}: Inspection): string =>
  all(parts.filter(({value}) => isNumber(value)).map(({row, name, value}) => `${name} ${value} (row ${rowOf(row)})`));

/** A problem where all parts are there and do not make the total at its own precision, or where the known parts exceed it. */
export function totalProblem(total: Part | undefined, parts: readonly (Part | undefined)[], column: string, inspection: Inspection): Problem[] {
  if (total === undefined || !isNumber(total.value)) return [];
  const given = parts.filter((part) => part !== undefined);
  const made = sum(given);
  const fits = printsAs(made.total, total.value, decimalsOf(inspection.typedIn(total.row, column)));
  if (fits || (made.total < total.value && (!made.complete || given.length < parts.length))) return [];
  const mend = 'Correct whichever is wrong.';
  const message = given.length < parts.length || !made.complete
    ? `is less than a part of it: ${listed(given, inspection)}. ${mend}`
    : `is not the sum of ${listed(given, inspection)}, which is ${tidy(made.total)}. ${mend}`;
  return [inspection.cell(total.row, column, message)];
}
