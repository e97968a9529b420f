import {rowsDate} from '../../model/claims/recompute/dates.ts';
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
  const rows: readonly {readonly case: string}[] = study[tableOf[statement]];
  return (
    rowsDate(
      study,
      rows.filter((row) => row.case === id),
      source,
    ) === 'later'
  );
}
