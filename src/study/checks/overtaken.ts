import {rowsDate} from '../../model/claims/recompute/dates.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import type {Statement} from '../../model/workforce/workforce.ts';
import type {Inspection} from './inspection.ts';

const tableOf = {
  'support-share': 'establishment',
  'support-over-recruited': 'establishment',
  'band-4-share': 'headcount',
  'all-posts-rotational': 'deployment',
  'no-posts-rotational': 'deployment',
} as const satisfies Record<Statement['statement'], string>;

/**
 * Whether a case has rows that were observed later than what is stated of it: a statement is judged
 * by rows of its own date only.
 */
export function isOvertaken(
  {case: id, statement, source}: Statement,
  {study}: Inspection,
): boolean {
  return rowsDate(study, rowsOfCase(study, tableOf[statement], id), source) === 'later';
}
