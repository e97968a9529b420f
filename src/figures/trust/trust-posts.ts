import {formatNumber} from '../../model/claims/named.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {drawnPosts, hasMark, isStatedOver, overWords} from '../cohort/posts-marks.ts';
import type {FigureDefinition} from '../figure.ts';
import {baseOf, caseColumn, measuredColumn} from '../table/columns.ts';
import {simulatedNote} from '../words.ts';
import {amongWords} from './trust-posts-among.ts';
import {drawTrustPosts} from './trust-posts-drawing.ts';
import {
  amongIn,
  directionsIn,
  inPostPer100,
  type TrustPosts,
  trustPostsRows,
} from './trust-posts-rows.ts';

function describe(rows: readonly TrustPosts[]): string {
  if (!rows[0]?.domain) return [amongSentence(rows), directionsIn(rows)].filter(Boolean).join(' ');
  const stated = rows.filter(({posts}) => isStatedOver(posts));
  const derived = rows.filter(
    ({posts}) => hasNumber(posts.filled) && posts.filled.provenance !== 'simulated',
  );
  return [
    `Two rows for Trust ${rows[0]?.number}, support staff and radiographers: staff in post ` +
      'for every 100 funded posts, as a distance from the line at which every post is filled.',
    ...stated.map(
      ({staff: {name: group}}) =>
        `Published: ${group.toLowerCase()}, more in post than funded, without the amount.`,
    ),
    ...derived.map(
      (row) =>
        `${row.staff.name}, ${row.posts.filled.provenance}: ` +
        `${formatNumber(inPostPer100(row), 0)} in post for every 100 funded.`,
    ),
    ...rows
      .filter(({posts}) => !hasMark(posts))
      .map(({staff: {name: group}}) => `No number is known of ${group.toLowerCase()}.`),
    stated.length + derived.length > 0
      ? simulatedNote(
          'values',
          rows.flatMap(({posts}) => drawnPosts(posts)),
        )
      : allSimulated(rows),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the squares are, where they are drawn. */
function amongSentence(rows: readonly TrustPosts[]): string {
  const among = amongIn(rows);
  if (!among) return '';
  const [
    {
      number,
      staff: {name},
    },
    {numbers, whole},
  ] = among;
  return (
    `A square for each of ${whole} trusts, ${numbers.length} of them filled: these have more ` +
    `${name.toLowerCase()} in post than funded. ${amongWords(among[1], number)}.`
  );
}

const allSimulated = (rows: readonly TrustPosts[]): string =>
  rows.some(({posts}) => hasNumber(posts.filled))
    ? 'Nothing of this is in the text for the trust: both rows are simulated, ' +
      'the table gives their values, and they are not observations.'
    : '';

/** "More support staff in post than funded in Trust 8": what a source says in words. */
function finding(rows: readonly TrustPosts[]): string | undefined {
  const over = rows
    .filter(({posts}) => isStatedOver(posts))
    .map(({staff: {name: group}}) => group.toLowerCase());
  return over.length > 0
    ? `More ${over.join(' and ')} in post than funded in Trust ${rows[0]?.number}`
    : undefined;
}

/** Funded posts and staff in post of one case, on the scale of all cases. No rows for a case without data. */
export const trustPosts: FigureDefinition<TrustPosts> = {
  id: 'trust-posts',
  widths: [328, 456, 600, 904, 1112],
  rows: trustPostsRows,
  columns: (rows) => [
    caseColumn,
    {key: 'staff', head: 'Staff', value: ({staff: {name: group, bands}}) => `${group}, ${bands}`},
    measuredColumn<TrustPosts>('funded_wte', 'Funded', 'WTE', 1, ({posts}) => posts.funded),
    measuredColumn<TrustPosts>('in_post_wte', 'In post', 'WTE', 1, ({posts}) => posts.inPost),
    measuredColumn<TrustPosts>(
      'in_post_per_100',
      'In post per 100 funded',
      '',
      1,
      ({posts}) => posts.filled,
    ),
    measuredColumn<TrustPosts>(
      'vacancy_rate',
      'Vacancy rate',
      '%',
      1,
      ({posts}) => posts.vacancyRate,
    ),
    measuredColumn<TrustPosts>(
      'cohort_median',
      `Cohort median${rows[0] ? baseOf(rows[0].cohort) : ''}`,
      'in post per 100 funded',
      1,
      ({cohort}) => cohort.measured,
    ),
    {key: 'over_recruited', head: 'Over-recruited', value: ({posts}) => overWords(posts)},
  ],
  base: (rows) => ({n: rows.length, missing: 0}),
  measured: ({posts, cohort}) => [
    ...drawnPosts(posts),
    ...(hasNumber(cohort.measured) ? [cohort.measured] : []),
  ],
  unit: ['staff group', 'staff groups'],
  finding,
  describe,
  draw: drawTrustPosts,
};
