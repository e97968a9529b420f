import type {Basis} from '../../model/claims/claim.ts';
import {type ClaimVerdict, claimVerdicts} from '../../model/claims/recompute/verdicts.ts';
import {wholeStudy} from '../../study/current.ts';

/** Every claim of this build with its verdict, in the order of the table. */
export const verdictsOfClaims = (): readonly ClaimVerdict[] => [
  ...claimVerdicts(wholeStudy(), 'published').values(),
];

/** What a claim rests on, in a few words. */
export const basisNames: Readonly<Record<Basis, string>> = {
  chosen: 'trusts of the study',
  service: 'one trust',
  statistic: 'a statistic',
  census: 'the census',
  accounts: 'what people told',
  count: 'how the study was done',
  cited: 'other works',
  limit: 'a definition',
};
