import {claimInRole} from '../../model/claims/figure-claims.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {cohortMedian, type OfCohort} from '../../model/workforce/cohort.ts';
import {posts as postsOf, type StaffPosts} from '../../model/workforce/establishment.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {firstCases} from '../../model/workforce/waves.ts';
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
  /** The trusts of which a source says that this group has more in post than funded, among those that it draws. */
  readonly among: Among | undefined;
}

/** Numbers of trusts in their order, and of how many they are. */
export interface Among {
  readonly numbers: readonly number[];
  readonly whole: number;
}

/** A row for each staff group; none for a trust without data. */
export function trustPostsRows(study: Study, subject?: string): TrustPosts[] {
  const own = trustsById(study).get(subject ?? '')?.posts;
  if (!own) return [];
  const {cohort, domain, among} = cohortOf(study);
  return staff.map((group) => ({
    staff: group,
    number: own.number,
    posts: own[group.key],
    cohort: cohort[group.key],
    domain,
    among: among(group.key),
  }));
}

/** What the figures of all cases share. */
const cohortOf = derived((study: Study) => {
  const all = postsOf(study);
  const medianOf = (key: Staff['key']): OfCohort =>
    cohortMedian(
      all.map((each) => each[key].filled),
      firstCases(study).length,
    );
  const whole = claimInRole(study, 'posts', 'trusts-drawn')?.value ?? 0;
  const among = (key: Staff['key']): Among | undefined => {
    const numbers = all.filter((each) => isStatedOver(each[key])).map(({number}) => number);
    return whole < numbers.length || numbers.length === 0
      ? undefined
      : {numbers: numbers.toSorted((a, b) => a - b), whole};
  };
  return {
    among,
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
    'The text does not say how many more.'
  );
}

/** The one group that has more in post than funded, with the trusts among which the trust stands for it. */
export function amongIn(rows: readonly TrustPosts[]): [TrustPosts, Among] | undefined {
  const [row, ...others] = rows.filter(({posts}) => isStatedOver(posts));
  return row?.among && others.length === 0 ? [row, row.among] : undefined;
}

export const hasMedian = (rows: readonly TrustPosts[]): boolean =>
  rows.some(({cohort}) => hasNumber(cohort.measured));

/** Staff in post for every 100 funded posts; NaN where that is not known. */
export const inPostPer100 = ({posts}: TrustPosts): number =>
  hasNumber(posts.filled) ? posts.filled.value : Number.NaN;
