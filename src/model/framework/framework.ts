import type {Sourced} from '../values/provenance.ts';

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

export const schedules = ['network', 'manager'] as const;
export type Schedule = (typeof schedules)[number];

/** A question's parts by the letters of its source, where the first may be a or b; `main` is the question itself. */
export const questionParts = ['main', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type QuestionPart = (typeof questionParts)[number];

/** A question of an interview schedule, or a part of one. */
export interface InterviewQuestion extends Sourced {
  /** Permanent id, such as "n08b". */
  readonly question: string;
  readonly schedule: Schedule;
  readonly number: number;
  readonly part: QuestionPart;
  /** What it asks, in the site's words. */
  readonly asks: string;
  /** The categories that its answers feed, as the report reads it; may be none. */
  readonly categories: readonly string[];
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
export interface ChartedSummary extends Sourced {
  readonly participant: string;
  readonly category: string;
  readonly summary: string;
}
