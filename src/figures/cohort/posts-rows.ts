import type {Claim} from '../../model/claims/claim.ts';
import {claimInRole} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {type Posts, posts as postsOf} from '../../model/workforce/establishment.ts';
import {isStatedOver} from './posts-marks.ts';

export interface PostsRow extends Posts {
  /**
   * How many services have more radiographers than posts, as the source prints it without names; the same for all rows.
   */
  readonly unnamed: Claim | undefined;
  /** How many cases the source draws, with and without names; the same for all rows. */
  readonly drawn: Claim | undefined;
}

/** Most filled support posts first; a stated direction without an amount before the rest, then by number. */
function ranked(rows: readonly PostsRow[]): PostsRow[] {
  const rate = ({support}: Posts): number =>
    hasNumber(support.filled) ? support.filled.value : isStatedOver(support) ? 100 : -1;
  return rows.toSorted((a, b) => rate(b) - rate(a) || a.number - b.number);
}

export function postsRows(study: Study): PostsRow[] {
  const unnamed = claimInRole(study, 'posts', 'over-recruited-radiographers');
  const drawn = claimInRole(study, 'posts', 'trusts-drawn');
  return ranked(postsOf(study).map((each) => ({...each, unnamed, drawn})));
}
