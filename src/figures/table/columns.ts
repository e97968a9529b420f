import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {OfCohort} from '../../model/workforce/cohort.ts';
import type {FigureColumn} from './table.ts';

/** First column of tables with a row for each case. */
export const caseColumn: FigureColumn<{readonly number: number}> = {
  key: 'trust',
  head: 'Trust',
  value: ({number}) => `Trust ${number}`,
};

/** A column of measured values. */
export function measuredColumn<Row>(
  key: string,
  head: string,
  unit: string,
  decimals: number | ((row: Row) => number),
  value: (row: Row) => Measured,
): FigureColumn<Row> {
  return {key, head, unit, decimals, value};
}

/** The base of a value of the cohort, as it ends a name: ", 16 trusts". Empty where there is no value. */
export const baseOf = ({measured, n}: OfCohort): string =>
  hasNumber(measured) ? `, ${n} trusts` : '';
