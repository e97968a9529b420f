import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {cohortMedian, type OfCohort} from '../../model/workforce/cohort.ts';
import {posts as postsOf, type StaffPosts} from '../../model/workforce/establishment.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {filledDomain, isStatedOver, type Staff, staff} from '../cohort/posts-marks.ts';
import {nothingKnown} from '../figure.ts';

/** A staff group of one trust, with what the figures of all trusts share. */
export interface TrustPosts {
  readonly staff: Staff;
  readonly number: number;
  readonly posts: StaffPosts;
  /** Median over the cases of staff in post for every 100 funded posts. */
  readonly cohort: OfCohort;
  /** Ends of the scale that all cases share; undefined where no case has an amount. */
  readonly domain: readonly [number, number] | undefined;
}

/** A row for each staff group; none for a trust without data. */
export function trustPostsRows(study: Study, subject?: string): TrustPosts[] {
  const own = trustsById(study).get(subject ?? '')?.posts;
  if (!own) return [];
  const {cohort, domain} = cohortOf(study);
  return staff.map((group) => ({
    staff: group,
    number: own.number,
    posts: own[group.key],
    cohort: cohort[group.key],
    domain,
  }));
}

/** What the figures of all cases share. */
const cohortOf = derived((study: Study) => {
  const all = postsOf(study);
  const medianOf = (key: Staff['key']): OfCohort =>
    cohortMedian(
      all.map((each) => each[key].filled),
      study.cases.length,
    );
  return {
    cohort: {support: medianOf('support'), radiographers: medianOf('radiographers')},
    domain: filledDomain(all),
  };
});

/**
 * The groups of which a source says that more are in post than funded, as a sentence that ends with what it does not
 * say.
 */
export function directionsIn(rows: readonly TrustPosts[]): string {
  const over = rows
    .filter(({posts}) => isStatedOver(posts))
    .map(({staff: {name}}) => name.toLowerCase());
  if (over.length === 0) return nothingKnown;
  return (
    `Trust ${rows[0]?.number} has more ${over.join(' and ')} in post than it has funded posts for. ` +
    'The text that this report has read does not say how many more.'
  );
}

export const hasMedian = (rows: readonly TrustPosts[]): boolean =>
  rows.some(({cohort}) => hasNumber(cohort.measured));

/** Staff in post for every 100 funded posts; NaN where that is not known. */
export const inPostPer100 = ({posts}: TrustPosts): number =>
  hasNumber(posts.filled) ? posts.filled.value : Number.NaN;
