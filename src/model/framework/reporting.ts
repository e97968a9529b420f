import type {Sourced} from '../values/provenance.ts';

export const reportingDomains = ['team', 'design', 'analysis'] as const;

/** Whether the text of the paper answers an item of a reporting checklist. */
export const reportedKinds = ['yes', 'in-part', 'no'] as const;

/** An item of a reporting checklist, such as COREQ, and what the paper says of it. */
export interface ReportingItem extends Sourced {
  readonly item: number;
  readonly domain: (typeof reportingDomains)[number];
  /** What the item is about, in a few words of the report. */
  readonly name: string;
  readonly reported: (typeof reportedKinds)[number];
  /** What the paper says of it, in the words of the report; empty where it says nothing. */
  readonly answer: string;
  /** What its text does not tell, where it answers in part; else empty. */
  readonly lacks: string;
  /** Path of the place at which the report says it, such as "/methods/#the-interviews"; may be empty. */
  readonly says: string;
}
