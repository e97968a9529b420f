import type {Sourced} from './provenance.ts';

export interface Theme {
  /** Permanent id and address, such as "deployment". */
  readonly theme: string;
  readonly order: number;
  readonly name: string;
  /** One or two words for navigation. */
  readonly short: string;
}

export interface Category {
  /** Permanent id and address, such as "professional-identity". */
  readonly category: string;
  readonly theme: string;
  /** Place within its theme, from 1. */
  readonly order: number;
  readonly name: string;
  readonly short: string;
  /** What the category holds, in the site's words. */
  readonly description: string;
}

export const participantKinds = ['service-manager', 'network-representative'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export interface Participant extends Sourced {
  /** As the source cites it, such as "RSM8". */
  readonly participant: string;
  readonly kind: ParticipantKind;
  readonly number: number;
  /** The case whose service a manager speaks for; empty for network representatives. */
  readonly case: string;
}

/** Words of participants, exact, indexed to one category. */
export interface Quotation extends Sourced {
  /** Permanent id, such as "q01". */
  readonly quotation: string;
  /** Who said it; empty where the source attributes it to nobody. */
  readonly participants: readonly string[];
  readonly category: string;
  readonly text: string;
  /** What it is about, in the site's words. */
  readonly about: string;
}

/** One cell of the framework matrix: a participant's case summarised for a category, in the site's words. */
export interface Charted extends Sourced {
  readonly participant: string;
  readonly category: string;
  readonly summary: string;
}
