import type {Problem} from '../../loaders/problem.ts';
import type {Basis, Claim} from '../../model/claims/claim.ts';
import {paperId} from '../../model/claims/paper.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
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

const rules: Readonly<Record<Basis, Rule>> = {
  census: (claim, study) =>
    when(
      !isOfPaper(claim) || groupsOf(claim).some((group) => countedGroups(study).has(group)),
      'a census as the source, or a group that one counts in "subject"',
    ),
  cited: (claim) =>
    when(
      !isOfPaper(claim) || /\breference/i.test(claim.place) || groupsOf(claim).length === 0,
      'the work that is cited as the source',
    ),
  service: (claim) => when(isOfPaper(claim) && isAboutCase(claim), 'a trust in "subject"'),
  statistic: (claim) => when(claim.unit === '' && claim.n !== null, 'n and no unit'),
  chosen: (claim) =>
    when(
      isOfPaper(claim) &&
        valuesOf(claim.subject, 'measure').length > 0 &&
        groupsOf(claim).length > 0,
      'the paper as its source, and a measure and a group in "subject"',
    ),
  count: (claim) =>
    when(
      isOfPaper(claim) && !isAboutCase(claim),
      'the paper as its source, and no trust in "subject"',
    ),
  accounts: (claim) => when(isOfPaper(claim) && groupsOf(claim).length > 0, 'a group in "subject"'),
  limit: (claim) =>
    when(
      isOfPaper(claim) && claim.n === null && groupsOf(claim).length > 0,
      'no n, and a group in "subject"',
    ),
};
