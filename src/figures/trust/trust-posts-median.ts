import {hasNumber} from '../../model/values/measured.ts';
import type {Frame} from '../figure.ts';
import {cohortKey, cohortStroke} from '../marks/elements.ts';
import {baseOf} from '../table/columns.ts';
import type {TrustPosts} from './trust-posts-rows.ts';

/** A stroke at the cohort median. Its number is in the table. On a phone it leaves the line of words above it free. */
export const medianMark = (
  {cohort: {measured}}: TrustPosts,
  y: number,
  x: (value: number) => number,
  {wide}: Frame,
): SVGElement[] =>
  hasNumber(measured)
    ? cohortStroke(x(measured.value), y - (wide ? 14 : 10), y + 14, measured, 'median')
    : [];

/** The name of the stroke, with the number of its trusts. */
export function medianKey(rows: readonly TrustPosts[]): SVGElement[] {
  const found = rows.find(({cohort}) => hasNumber(cohort.measured));
  return found
    ? cohortKey(found.cohort.measured, 'median', `cohort median${baseOf(found.cohort)}`)
    : [];
}
