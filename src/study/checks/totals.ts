import type {Problem} from '../../loaders/problem.ts';
import {all} from '../../model/values/lists.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import {isNumber, type Value} from '../../model/values/value.ts';
import type {Inspection} from './inspection.ts';
import {decimalsOf, printsAs, tidy} from './precision.ts';
import {isUndated} from './undated.ts';

/** What a message has to know of a row's origin. */
interface Origin {
  readonly provenance?: Provenance | undefined;
}

/** A row that is a part of a total, or the total, with its number and a name for messages. */
export interface Summand {
  readonly row: Origin;
  readonly name: string;
  readonly value: Value;
}

/** What does not apply to a case adds nothing to a total; any other reason leaves the sum unknown. */
export const addend = (value: Value): number | undefined =>
  value === 'not-applicable' ? 0 : isNumber(value) ? value : undefined;

/** Sum of all parts, or of those that are known: then `complete` is false and the whole can only be more. */
export function sumOfParts(parts: readonly Summand[]): {total: number; complete: boolean} {
  const known = parts.map(({value}) => addend(value));
  return {
    total: known.reduce<number>((total, value) => total + (value ?? 0), 0),
    complete: !known.includes(undefined),
  };
}

/** `support 30.4 (row 2) and radiographers 69.6 (row 3)`, for the parts that are numbers. */
export const listed = (parts: readonly Summand[], {rowOf}: Inspection): string =>
  all(
    parts
      .filter(({value}) => isNumber(value))
      .map(({row, name, value}) => `${name} ${value} (row ${rowOf(row)})`),
  );

/** `row 4`, `rows 2 and 3`, `rows 2 to 4 and 11 to 19`. */
export function rowNumbers(rows: readonly object[], {rowOf}: Inspection): string {
  const numbers = rows.map(rowOf).toSorted((a, b) => a - b);
  const starts = numbers.filter((number, index) => number !== numbers[index - 1]! + 1);
  const ends = numbers.filter((number, index) => number + 1 !== numbers[index + 1]);
  const ranges = starts.flatMap((start, index) => {
    const end = ends[index]!;
    return end - start < 2 ? [...new Set([start, end])].map(String) : [`${start} to ${end}`];
  });
  return `${numbers.length === 1 ? 'row' : 'rows'} ${all(ranges)}`;
}

/**
 * How two sides that disagree can be mended. A side that is simulated throughout can be drawn to fit the other, be that
 * right or wrong: so the other is looked at first.
 */
export function mend(...sides: readonly (readonly Origin[])[]): string {
  const isDrawn = sides.some(
    (rows) => rows.length > 0 && rows.every(({provenance}) => provenance === 'simulated'),
  );
  const redraw =
    ' Simulated rows are drawn to fit the others, so hold these against their source first; if they are right, ' +
    'npm run data:simulate draws anew.';
  return `Correct whichever is wrong.${isDrawn ? redraw : ''}`;
}

/**
 * A problem where all parts are there and do not make the total at its own precision, or where the
 * known parts exceed it.
 */
export function totalProblem(
  total: Summand | undefined,
  parts: readonly (Summand | undefined)[],
  column: string,
  inspection: Inspection,
): Problem[] {
  if (total === undefined || !isNumber(total.value)) return [];
  const given = parts.filter((part) => part !== undefined);
  const made = sumOfParts(given);
  const fits = printsAs(made.total, total.value, decimalsOf(inspection.typedIn(total.row, column)));
  if (fits || (made.total < total.value && (!made.complete || given.length < parts.length)))
    return [];
  if ([total, ...given].some(({row}) => isUndated(row, inspection))) return [];
  const how = mend(
    [total.row],
    given.map(({row}) => row),
  );
  const message =
    given.length < parts.length || !made.complete
      ? `is less than a part of it: ${listed(given, inspection)}. ${how}`
      : `is not the sum of ${listed(given, inspection)}, which is ${tidy(made.total)}. ${how}`;
  return [inspection.cell(total.row, column, message)];
}
