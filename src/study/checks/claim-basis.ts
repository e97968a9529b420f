import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Basis, Claim} from '../../model/claims/claim.ts';
import {paperId} from '../../model/claims/paper.ts';
import {isOfCollection} from '../../model/claims/recompute/own-source.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import {derived} from '../../model/derived.ts';
import {sourceById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {rowsOfAllWaves} from '../../model/workforce/waves.ts';
import type {Check} from './inspection.ts';

/** What a claim rests on shows in its source, its unit and its subject. */
export const claimBasis: Check = {
  title: 'What a claim rests on agrees with its source, its unit and what it is about',
  needs: ['claims', 'sources'],
  find: ({study, beside, cell}) =>
    study.claims.flatMap((claim): Problem[] => {
      // A study that is held against no text need not say what its claims are about.
      if (beside.texts.bySource.size === 0) return [];
      const fault = rules[claim.basis](claim, study);
      return fault === undefined
        ? []
        : [cell(claim, 'basis', `needs ${fault}. Correct whichever is wrong.`)];
    }),
};

/** What is missing of what a basis needs; undefined where nothing is. */
type Rule = (claim: Claim, study: Study) => string | undefined;

const when = (holds: boolean, need: string): string | undefined => (holds ? undefined : need);
const groupsOf = ({subject}: Claim): string[] => valuesOf(subject, 'group');
const isAboutCase = ({subject}: Claim): boolean => valuesOf(subject, 'case').length > 0;
const isOfPaper = ({source}: Claim): boolean => source === paperId;

/** The groups of which other publications give numbers of their own. */
const countedGroups = derived(
  ({claims}: Study): ReadonlySet<string> =>
    new Set(
      claims.filter((claim) => claim.basis === 'census' && !isOfPaper(claim)).flatMap(groupsOf),
    ),
);

/** Whether a number is of this study: of what its paper prints, or of what researchers collected for the report. */
const isOwn = (claim: Claim, study: Study): boolean =>
  isOfPaper(claim) || isOfCollection(study, claim);

/** What a number of a survey rests on instead, for a message. */
const surveyed =
  'A number that was collected for this report is of one trust (service), of several (chosen), or a count (count)';

const rules: Readonly<Record<Basis, Rule>> = {
  census: (claim, study) =>
    isOfCollection(study, claim)
      ? when(isCensus(claim, study), `rows of its source in ${tables.census.file}. ${surveyed}`)
      : when(
          !isOfPaper(claim) || groupsOf(claim).some((group) => countedGroups(study).has(group)),
          'a census as the source, or a group that one counts in "subject"',
        ),
  cited: (claim, study) =>
    isOfCollection(study, claim)
      ? when(
          sourceById(study, claim.source)?.reference !== null,
          `a work that the paper cites as the source. ${surveyed}`,
        )
      : when(
          !isOfPaper(claim) || /\breference/i.test(claim.place) || groupsOf(claim).length === 0,
          'the work that is cited as the source',
        ),
  service: (claim, study) =>
    when(
      isOwn(claim, study),
      'the paper, or data that were collected for this report, as its source',
    ) ?? when(isAboutCase(claim), 'a trust in "subject"'),
  statistic: (claim) => when(claim.unit === '' && claim.n !== null, 'n and no unit'),
  chosen: (claim, study) =>
    when(
      isOwn(claim, study) &&
        valuesOf(claim.subject, 'measure').length > 0 &&
        groupsOf(claim).length > 0,
      'the paper or a survey as its source, and a measure and a group in "subject"',
    ),
  count: (claim, study) =>
    when(
      isOwn(claim, study) && !isAboutCase(claim),
      'the paper or a survey as its source, and no trust in "subject"',
    ),
  accounts: (claim, study) =>
    when(isOwn(claim, study) && groupsOf(claim).length > 0, 'a group in "subject"'),
  limit: (claim) =>
    when(
      isOfPaper(claim) && claim.n === null && groupsOf(claim).length > 0,
      'no n, and a group in "subject"',
    ),
};

/** Whether what researchers collected counts all there are. */
const isCensus = ({source}: Claim, study: Study): boolean =>
  (rowsOfAllWaves(study, 'census') as readonly Sourced[]).some((row) => row.source === source);
