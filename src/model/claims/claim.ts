import type {Anchored} from '../values/anchored.ts';
import type {Sourced} from '../values/provenance.ts';
import type {Step} from './recompute/step.ts';
import type {Subject} from './subjects/subject.ts';

/**
 * What a claim rests on. `count`: what the study itself did or found. `census`: a count of all
 * there are. `chosen`: services that were chosen on purpose and sent data. `service`: one of them.
 * `statistic`: part of a test. `accounts`: what interviewees told. `cited`: somebody else's work.
 * `limit`: a definition.
 */
export const bases = [
  'chosen',
  'service',
  'statistic',
  'census',
  'accounts',
  'count',
  'cited',
  'limit',
] as const;
export type Basis = (typeof bases)[number];

/** A number (or short word) that a source prints, or that follows from printed numbers. */
export interface Claim extends Sourced {
  /** Permanent id, such as "census-share-median". */
  readonly claim: string;
  /** What is counted or measured, in the site's words, as a phrase that can stand after the value. */
  readonly statement: string;
  readonly value: number;
  /** Printed after the value: "%", "WTE", "people", "trusts", "£ million", "min"; empty for a pure number such as r. */
  readonly unit: string;
  readonly decimals: number;
  /** How many units it rests on, where the source says; null where it does not. */
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How a derived value was worked out, or a caveat; may be empty. */
  readonly note: string;
  /** Ids of rows in `data/discrepancies.csv`. */
  readonly discrepancies: readonly string[];
  readonly basis: Basis;
  /** How it is recomputed; no step where nothing can recompute it. */
  readonly computation: readonly Step[];
  /** Why nothing can recompute it; empty where something does. */
  readonly reason: string;
  /** A clause without a full stop that can be quoted, with places such as {value} or {claim:id} to be filled. */
  readonly sentence: string;
  /** The misreading that it invites and what is wrong with it, with places to be filled; may be empty. */
  readonly do_not_say: string;
  /** What it is about, in words that can be compared with those of a sentence. */
  readonly subject: Subject;
}

/** Where a source disagrees with itself, or leaves a question. */
export interface Discrepancy extends Anchored {
  /** Permanent id, such as "d01". */
  readonly discrepancy: string;
  readonly title: string;
  /** What is printed, and why it does not fit or what it leaves open. */
  readonly finding: string;
  /** What this report does about it. */
  readonly handling: string;
  readonly categories: readonly string[];
  /** Numbers of the finding that the report has worked out, so that no source prints them. */
  readonly worked_out?: string;
  /** Ids of further claims whose numbers the finding has. */
  readonly rests_on?: readonly string[];
}

/**
 * What a source is: a `publication` prints, a `collection` holds data that researchers collected, and a
 * `simulation` draws.
 */
export const sourceKinds = ['publication', 'collection', 'simulation'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source extends Anchored {
  readonly source: string;
  /** Empty where the study does not say. */
  readonly kind?: SourceKind | '';
  readonly producer: string;
  readonly title: string;
  /** Date or year of publication, ISO. */
  readonly published: string;
  /** Date that the data describe, ISO (year, month or day); empty where not stated. */
  readonly data_date: string;
  readonly licence: string;
  readonly doi: string;
  readonly url: string;
  /** Short form for source lines, such as "Radiography 2025;31(1)". */
  readonly short: string;
  /** Number in the reference list of the study's paper; null for the paper itself and for the simulation. */
  readonly reference: number | null;
}
