import type {Claim} from '../claims/claim.ts';
import {paperId} from '../claims/paper.ts';

/**
 * The source whose numbers the rows of a table stand behind: that of the claims which are worked out again from the
 * table, and the paper where there are none. What is first known of a table is of the date of this source.
 */
export const firstSourceOf = (
  claims: readonly Pick<Claim, 'computation' | 'source'>[],
  table: string,
): string =>
  claims.find(({computation}) => computation.some(({inputs}) => inputs[0] === table))?.source ??
  paperId;
