import type {Sourced} from '../values/provenance.ts';
import type {Value} from '../values/value.ts';
import type {Band, SupportBand} from '../workforce/workforce.ts';

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
  /** The authors' own word for who said it, in `data/said.csv`, where they name nobody; may be empty. */
  readonly said?: string;
  /** A few words right before and after it, by which it is found again in its source. */
  readonly before?: string;
  readonly after?: string;
}

/** Words of a quotation that stand for the whole where there is no room for it. */
export interface Fragment {
  readonly quotation: string;
  readonly fragment: string;
}

/** One cell of the framework matrix: a participant's case summarised for a category, in the site's words. */
export interface ChartedSummary extends Sourced {
  readonly participant: string;
  readonly category: string;
  readonly summary: string;
}

/** A job title of a support band. */
export interface JobTitle extends Sourced {
  readonly title: string;
  readonly band: SupportBand;
  /** Who reports it of their own service; empty where a source gives it as the title everywhere. */
  readonly participants: readonly string[];
  readonly category: string;
}

/** How an area stands to those who work there: usual, reported as new, or called for. */
export const standings = ['usual', 'new', 'wanted'] as const;
export type Standing = (typeof standings)[number];

/** Of whom it is said: of band 4, or of support staff as a whole. */
export const practisingStaff = ['band-4', 'support'] as const;

/** An area of work as a source speaks of it. */
export interface PracticeArea extends Sourced {
  readonly area: string;
  readonly standing: Standing;
  readonly staff: (typeof practisingStaff)[number];
  /** Who tells of it; empty where the source names nobody. */
  readonly participants: readonly string[];
  /** By whom it is called for, such as "by many participants"; empty or missing where that is not said. */
  readonly callers?: string;
  readonly quotation: string;
  /** The authors' own word for how many, in `data/said.csv`; may be empty. */
  readonly said: string;
  readonly category: string;
}

/** A level of apprenticeship, and the role that it leads to. */
export interface Apprenticeship extends Sourced {
  readonly level: number;
  readonly role: string;
  /** The lowest band of that role. */
  readonly band: Band;
  /** How common it is said to be, in a few words. */
  readonly uptake: string;
  readonly said: string;
}

/** A way up that a service tells of. */
export interface CareerRoute extends Sourced {
  readonly participant: string;
  readonly from: Band;
  readonly to: Band;
  /** How long it is to take. */
  readonly years: Value;
  /** Who goes it, such as "one imaging care assistant"; empty or missing where it is open to many. */
  readonly who?: string;
  /** How it stands, such as "planned"; empty or missing where that is not said. */
  readonly standing?: string;
  readonly quotation: string;
  readonly category: string;
}

/** Where somebody stands on an issue: on one of its sides, on both, or speaking to it without taking any. */
export const stances = ['for', 'against', 'both', 'neither'] as const;
export type Stance = (typeof stances)[number];

/** A question of a category on which views may differ, in the words of the report. */
export interface Issue {
  /** Permanent id, such as "rotation". */
  readonly issue: string;
  readonly category: string;
  readonly question: string;
  /** What each side stands for, in a few words. */
  readonly for: string;
  readonly against: string;
  /** Words of the source by which each side is known. */
  readonly for_words: readonly string[];
  readonly against_words: readonly string[];
  /** A sentence that says so, where the source reports only one side; else empty. */
  readonly one_sided: string;
  /** Whether the figure of views draws it in words. */
  readonly drawn: 'yes' | 'no';
}

/** Where somebody stands on an issue: a reading of this report, from what is quoted, charted or said of them. */
export interface View extends Sourced {
  /** Permanent id, such as "no-link". */
  readonly view: string;
  readonly issue: string;
  readonly stance: Stance;
  /** The answer in a word or two. */
  readonly answer: string;
  /** Who holds it, as the source reports it: "some managers". */
  readonly holders: string;
  /** What they say, in the site's words. */
  readonly reason: string;
  readonly said: string;
  /** Those of the holders whom the source names; may be none. */
  readonly participants: readonly string[];
  readonly quotations: readonly string[];
}
