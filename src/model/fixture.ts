import type {Claim} from './claim.ts';
import {readSteps} from './ledger/step.ts';
import type {Sourced} from './provenance.ts';
import type {Study} from './study.ts';
import type {Measured, Value} from './value.ts';
import type {Case} from './workforce.ts';

// Made-up studies for tests; none of their numbers is anybody's.

const empty: Study = {
  sources: [],
  cases: [],
  sampling: [],
  themes: [],
  categories: [],
  participants: [],
  quotations: [],
  matrix: [],
  instruments: [],
  census: [],
  establishment: [],
  headcount: [],
  deployment: [],
  statements: [],
  claims: [],
  said: [],
  discrepancies: [],
  references: [],
  figureClaims: [],
};

/** A study with the given tables and no others. */
export const studyOf = (tables: Partial<Study>): Study => ({...empty, ...tables});

export const published: Sourced = {provenance: 'published', source: 'paper', place: 'Table 9'};
export const derived: Sourced = {provenance: 'derived', source: 'paper', place: 'from Table 9'};
export const observed: Sourced = {provenance: 'observed', source: 'questionnaire', place: 'row 3'};
export const simulated: Sourced = {provenance: 'simulated', source: 'simulation', place: ''};

export const measured = (value: Value, origin: Sourced = published): Measured => ({
  value,
  ...origin,
});

/** Cases T01, T02 … as many as wanted. */
export function casesOf(count: number): Case[] {
  return Array.from({length: count}, (_, index) => ({
    case: `T${String(index + 1).padStart(2, '0')}`,
    number: index + 1,
    ...published,
  }));
}

/** What a claim says of how it is recomputed and quoted, for tests that are about neither. */
export const unchecked: Pick<
  Claim,
  'basis' | 'computation' | 'reason' | 'sentence' | 'do_not_say'
> = {
  basis: 'count',
  computation: [],
  reason: 'Nobody knows.',
  sentence: '{value} in all',
  do_not_say: '',
};

/** A claim with a value, recomputed as written; every cell may be given. */
export const claimOf = (
  id: string,
  value: number,
  computation: string,
  cells: Partial<Claim> = {},
): Claim => ({
  claim: id,
  statement: 'in all',
  value,
  unit: '',
  decimals: 0,
  n: null,
  numerator: null,
  denominator: null,
  note: '',
  discrepancies: [],
  ...unchecked,
  ...published,
  computation: readSteps(computation),
  ...cells,
});
