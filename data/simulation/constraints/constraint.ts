import type {Rows} from '../tables.ts';

/** One condition that the tables must meet, and how they meet it. */
export interface Constraint {
  /** What must hold, with the number that it must give. */
  readonly says: string;
  /** Where that is printed, or "choice" where nothing is printed and the simulation chose. */
  readonly place: string;
  /** What the rows give. */
  readonly measured: string;
  readonly holds: boolean;
}

/** The constraints of one table, measured on the rows. */
export interface ConstraintBlock {
  readonly title: string;
  readonly measure: (rows: Rows) => Constraint[];
}

export const constraint = (
  says: string,
  place: string,
  measured: string,
  holds: boolean,
): Constraint => ({says, place, measured, holds});

/** Holds where the rows give exactly the text that must be printed. */
export const prints = (
  says: string,
  place: string,
  measured: string,
  expected: string,
): Constraint => constraint(`${says}: ${expected}`, place, measured, measured === expected);

/** Holds where two lists name the same cases. */
export const sameCases = (
  says: string,
  place: string,
  measured: Iterable<string>,
  expected: readonly string[],
): Constraint =>
  prints(says, place, [...measured].sort().join(' '), [...expected].sort().join(' '));

/** Smallest and largest of some numbers; "none" where there are none. */
export const span = (numbers: readonly number[], decimals: number): string =>
  numbers.length === 0
    ? 'none'
    : `${Math.min(...numbers).toFixed(decimals)} to ${Math.max(...numbers).toFixed(decimals)}`;

/** Holds where nobody breaks the rule. */
export function allKeep(
  says: string,
  place: string,
  of: readonly string[],
  keeps: (id: string) => boolean,
): Constraint {
  const broken = of.filter((id) => !keeps(id));
  return constraint(
    says,
    place,
    broken.length === 0 ? `all ${of.length}` : `not ${broken.join(' ')}`,
    broken.length === 0,
  );
}
