import {rowsDate} from '../../model/claims/recompute/dates.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import {tableOfStatement} from '../../model/workforce/waves.ts';
import type {Statement} from '../../model/workforce/workforce.ts';
import type {Inspection} from './inspection.ts';

/**
 * Whether a case has rows that were observed later than what is stated of it: a statement is judged
 * by rows of its own date only.
 */
export function isOvertaken(
  {case: id, statement, source}: Statement,
  {study}: Inspection,
): boolean {
  return rowsDate(study, rowsOfCase(study, tableOfStatement[statement], id), source) === 'later';
}
