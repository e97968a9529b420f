import {
  type Benchmark,
  type BenchmarkRole,
  benchmarkRoles,
} from '../../model/browser/benchmarks.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {claimNamed, formatClaim} from '../../model/claims/named.ts';
import {dateOf} from '../../model/claims/recompute/briefing.ts';
import type {Study} from '../../model/study.ts';
import {suggest} from '../../model/values/suggest.ts';

/** A published number with what it is for and the claim that it comes from. */
export interface GivenBenchmark extends Benchmark {
  readonly role: BenchmarkRole;
  readonly claim: Claim;
}

/** Stands in place of an id where a study has no claim for a role. */
const none = 'none';

/**
 * The published numbers that a study gives for departments to be held against, in the order of their roles.
 * @param given a claim for each role, from the front matter of the page
 * @throws where a role is missing or not known, or a claim is; the message says what to write
 */
export function benchmarksIn(
  study: Study,
  given: Readonly<Record<string, string>>,
  file: string,
): GivenBenchmark[] {
  const strange = Object.keys(given).find((role) => !isRole(role));
  if (strange !== undefined)
    throw new Error(
      `${file}: "claims" has no use for "${strange}". ${suggest(strange, benchmarkRoles)}`,
    );
  return benchmarkRoles.flatMap((role) => {
    const id = given[role];
    if (id === undefined)
      throw new Error(
        `${file}: "claims" says nothing of "${role}". Write below it "${role}: ID" with the id of a claim of ` +
          `data/claims.csv, or "${role}: ${none}" where the study has no such claim.`,
      );
    return id === none ? [] : [benchmarkOf(study, role, claimNamed(study, id))];
  });
}

const isRole = (role: string): boolean => (benchmarkRoles as readonly string[]).includes(role);

function benchmarkOf(study: Study, role: BenchmarkRole, claim: Claim): GivenBenchmark {
  const {value, decimals, n} = claim;
  return {
    role,
    claim,
    value,
    decimals,
    text: formatClaim(claim),
    n: n ?? undefined,
    when: whenOf(study, claim),
  };
}

/** "December 2022"; "published 2025" where the source gives no date of its data. */
const whenOf = (study: Study, claim: Claim): string =>
  dateOf(study, claim).replace(/^data of /, '');
