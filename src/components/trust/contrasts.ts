import type {Claim} from '../../model/claims/claim.ts';
import {claimNamed} from '../../model/claims/named.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import {caseById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import type {Case} from '../../model/workforce/workforce.ts';

/** Two trusts that the study contrasts, and the claim that does so. */
export interface ContrastedPair {
  readonly claim: Claim;
  readonly trusts: readonly [Case, Case];
  /** "3-and-8": names its page. */
  readonly pair: string;
}

/** A contrast as front matter gives it. */
export interface GivenContrast {
  readonly claim: string;
  readonly trusts: readonly string[];
}

const file = 'content/pages/compare.mdx';

/**
 * The pairs that front matter gives, each bound to a claim that is about both trusts.
 * @throws where a trust or claim is not known, or the claim is not about both; the message says what to write
 */
export function contrastsIn(study: Study, given: readonly GivenContrast[]): ContrastedPair[] {
  return given.map(({claim: id, trusts}) => {
    const claim = claimNamed(study, id);
    const [one, other] = trusts.map((trust) => trustNamed(study, trust));
    if (!one || !other || one === other)
      throw new Error(`${file}: a contrast has two different trusts; that of "${id}" has not.`);
    const about = valuesOf(claim.subject, 'case');
    const missing = trusts.find((trust) => !about.includes(trust));
    if (missing !== undefined)
      throw new Error(
        `${file}: the claim "${id}" is not about ${missing}. Name a claim whose subject in data/claims.csv has ` +
          `case=${missing}, or another trust.`,
      );
    const pair = [one, other]
      .map(({number}) => number)
      .sort((a, b) => a - b)
      .join('-and-');
    return {claim, trusts: [one, other], pair};
  });
}

function trustNamed(study: Study, id: string): Case {
  const found = caseById(study, id);
  if (!found)
    throw new Error(
      `${file}: a contrast names "${id}", which data/cases.csv does not have. Write the id of a case.`,
    );
  return found;
}
