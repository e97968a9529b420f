import type {Provenance} from './provenance.ts';

/** Why a cell has no number. None of these is a zero. */
export const missingReasons = [
  'not-supplied',
  'suppressed',
  'not-applicable',
  'not-in-text',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The reasons as readers see them. */
export const reasonWords: Readonly<Record<MissingReason, string>> = {
  'not-supplied': 'not supplied',
  'suppressed': 'suppressed',
  'not-applicable': 'not applicable',
  'not-in-text': 'not in the text',
};

/** A number, or the reason why there is none. */
export type Value = number | MissingReason;

/** A value with what it is and where it comes from. */
export interface Measured {
  readonly value: Value;
  readonly provenance: Provenance;
  /** Id of a row of `data/sources.csv`. */
  readonly source: string;
  readonly place: string;
}

export const isNumber = (value: Value): value is number => typeof value === 'number';
